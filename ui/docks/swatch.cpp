#include "ui/docks/swatch.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace costberg {
namespace {

/// Light ground with lines and a border that stand out from it.
void drawHatched(QPainter& painter, const QRectF& square, const QColor& ground, const QColor& lines) {
    QPainterPath outline;
    outline.addRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.fillPath(outline, ground);
    painter.setPen(QPen(lines, 1));
    painter.setClipPath(outline);
    for (const qreal offset : {square.width() / 2, square.width(), 1.5 * square.width()})
        painter.drawLine(square.bottomLeft() + QPointF(offset - square.width(), 0),
                         square.bottomLeft() + QPointF(offset, -square.height()));
    painter.setClipping(false);
    painter.strokePath(outline, painter.pen());
}

} // namespace

void drawSwatch(QPainter& painter, const QRectF& square, Component component, const Theme& theme) {
    const QColor color = colorOf(component, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isHatched(component)) {
        drawHatched(painter, square, color, theme.secondaryText);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(square, 2, 2);
    }
    painter.restore();
}

} // namespace costberg
