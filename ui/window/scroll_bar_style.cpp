#include "ui/window/scroll_bar_style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace costberg {
namespace {

constexpr int shortestThumb = 28;

struct Thumb {
    int start = 0;
    int length = 0;
};

Thumb thumbOf(const QStyleOptionSlider& bar, int groove) {
    const int range = bar.maximum - bar.minimum;
    if (range <= 0)
        return {0, groove};
    const double share = static_cast<double>(bar.pageStep) / (static_cast<double>(range) + bar.pageStep);
    const int length = std::clamp(static_cast<int>(groove * share), std::min(shortestThumb, groove), groove);
    return {
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, groove - length, bar.upsideDown),
        length};
}

/// A stretch of the bar, from its beginning.
QRect stretchOf(const QStyleOptionSlider& bar, int start, int length) {
    const QRect place = bar.rect;
    return bar.orientation == Qt::Horizontal ? QRect(place.left() + start, place.top(), length, place.height())
                                             : QRect(place.left(), place.top() + start, place.width(), length);
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part) {
    const int groove = bar.orientation == Qt::Horizontal ? bar.rect.width() : bar.rect.height();
    const Thumb thumb = thumbOf(bar, groove);
    const int end = thumb.start + thumb.length;
    if (part == QStyle::SC_ScrollBarGroove)
        return bar.rect;
    if (part == QStyle::SC_ScrollBarSlider)
        return stretchOf(bar, thumb.start, thumb.length);
    if (part == QStyle::SC_ScrollBarSubPage)
        return stretchOf(bar, 0, thumb.start);
    if (part == QStyle::SC_ScrollBarAddPage)
        return stretchOf(bar, end, groove - end);
    return {};
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar) {
    const Theme& theme = themeOf(kindOf(bar.palette));
    const bool isHeld = (bar.state & QStyle::State_Sunken) != 0;
    const bool isPointedAt = (bar.state & QStyle::State_MouseOver) != 0;
    if (bar.maximum <= bar.minimum)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHeld || isPointedAt ? theme.secondaryText : theme.track);
    const QRectF thumb = QRectF(scrollBarPart(bar, QStyle::SC_ScrollBarSlider)).adjusted(2, 2, -2, -2);
    painter.drawRoundedRect(thumb, 3, 3);
    painter.restore();
}

} // namespace costberg
