#pragma once

#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace costberg {

/// Moves what wants to be at these heights apart, so that between two there is at least the distance, and none is above
/// `from` or below `to` while there is the room. The order stays.
std::vector<qreal> spread(const std::vector<qreal>& wanted, qreal distance, qreal from, qreal to);

/// Places for labels: none covers another.
class LabelPlaces {
public:
    /// Labels stay within `bounds`.
    explicit LabelPlaces(const QRectF& bounds) : m_bounds(bounds) {}

    void take(const QRectF& place) { m_taken.push_back(place); }
    /// Takes a place of that size beside the point: right above it, right below, or on its left, whichever covers the
    /// fewest points of the curves. Nothing where no place is free.
    std::optional<QRectF> takeBeside(QPointF point, QSizeF size, qreal gap, const std::vector<QPolygonF>& curves);
    bool isFree(const QRectF& place) const;
    const std::vector<QRectF>& taken() const { return m_taken; }

private:
    QRectF m_bounds;
    std::vector<QRectF> m_taken;
};

/// The parts of the curve that lie in none of the rectangles.
std::vector<QPolygonF> outside(const QPolygonF& curve, const std::vector<QRectF>& rects);

} // namespace costberg
