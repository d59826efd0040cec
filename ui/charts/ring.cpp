#include "ui/charts/ring.h"

namespace costberg {

void paintRing(QPainter& painter, const QRectF& place, const QColor& color, qreal width) {
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width));
    const qreal outset = width / 2;
    painter.drawRoundedRect(place.adjusted(-outset, -outset, outset, outset), 1, 1);
}

} // namespace costberg
