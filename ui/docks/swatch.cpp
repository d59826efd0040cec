#include "ui/docks/swatch.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace costberg {
namespace {

void drawHatch(QPainter& painter, const QRectF& square) {
    for (qreal offset = square.width() / 3; offset < 2 * square.width(); offset += square.width() / 3)
        painter.drawLine(square.bottomLeft() + QPointF(offset - square.width(), 0),
                         square.bottomLeft() + QPointF(offset, -square.height()));
}

} // namespace

void drawSwatch(QPainter& painter, const QRectF& square, Component component, const Theme& theme) {
    const QColor color = colorOf(component, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isHatched(component)) {
        const QRectF inside = square.adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath outline;
        outline.addRoundedRect(inside, 2, 2);
        painter.setPen(QPen(color, 1));
        painter.drawPath(outline);
        painter.setClipPath(outline);
        drawHatch(painter, inside);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(square, 2, 2);
    }
    painter.restore();
}

} // namespace costberg
