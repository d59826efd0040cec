#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace costberg {

/// Wrapped text from the top of `box`, in the painter's pen, of at most `mostLines`; what does not fit ends in an
/// ellipsis.
void drawTextBlock(QPainter& painter, const QRect& box, const QFont& font, const QString& text, int mostLines);

} // namespace costberg
