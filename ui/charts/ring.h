#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace costberg {

/// A ring around the place, outside of it.
void paintRing(QPainter& painter, const QRectF& place, const QColor& color, qreal width);

} // namespace costberg
