#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace costberg {

// A scroll bar without arrows: a round thumb on the ground of what scrolls.

inline constexpr int scrollBarWidth = 10;

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part);
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar);

} // namespace costberg
