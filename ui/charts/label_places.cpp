#include "ui/charts/label_places.h"

#include "ui/charts/line_cuts.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace costberg {
namespace {

std::ptrdiff_t pointsWithin(const QRectF& rect, const std::vector<QPolygonF>& curves) {
    std::ptrdiff_t count = 0;
    for (const QPolygonF& curve : curves)
        count += std::ranges::count_if(curve, [&](const QPointF& point) { return rect.contains(point); });
    return count;
}

} // namespace

std::vector<qreal> spread(const std::vector<qreal>& wanted, qreal distance, qreal from, qreal to) {
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return wanted[i]; });
    std::vector<qreal> places(wanted.size());
    // Downwards from the top each makes room for the one above; then, where the last is too low, upwards again.
    qreal free = from;
    for (const std::size_t i : order) {
        places[i] = std::max(wanted[i], free);
        free = places[i] + distance;
    }
    free = to;
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        places[*i] = std::min(places[*i], free);
        free = places[*i] - distance;
    }
    return places;
}

std::optional<QRectF> LabelPlaces::takeBeside(QPointF point, QSizeF size, qreal gap,
                                              const std::vector<QPolygonF>& curves) {
    const QPointF right(point.x() + gap, 0);
    const QPointF left(point.x() - gap - size.width(), 0);
    const QPointF above(0, point.y() - gap / 2 - size.height());
    const QPointF below(0, point.y() + gap / 2);
    const std::array corners{right + above, right + below, left + above, left + below};
    std::optional<QRectF> best;
    std::ptrdiff_t fewest = 0;
    for (const QPointF& corner : corners) {
        const QRectF place(corner, size);
        const std::ptrdiff_t covered = pointsWithin(place, curves);
        if (!isFree(place) || (best && covered >= fewest))
            continue;
        best = place;
        fewest = covered;
    }
    if (best)
        take(*best);
    return best;
}

bool LabelPlaces::isFree(const QRectF& place) const {
    return m_bounds.contains(place) &&
           std::ranges::none_of(m_taken, [&](const QRectF& taken) { return taken.intersects(place); });
}

std::vector<QPolygonF> outside(const QPolygonF& curve, const std::vector<QRectF>& rects) {
    std::vector<QPolygonF> parts;
    const auto isNear = [&](const QLineF& piece) {
        const QRectF box = QRectF(piece.p1(), piece.p2()).normalized().adjusted(-1, -1, 1, 1);
        return std::ranges::any_of(rects, [&](const QRectF& rect) { return rect.intersects(box); });
    };
    const auto add = [&](const QLineF& piece) {
        if (parts.empty() || parts.back().back() != piece.p1())
            parts.push_back({piece.p1()});
        parts.back() << piece.p2();
    };
    for (qsizetype i = 0; i + 1 < curve.size(); ++i) {
        const QLineF piece(curve[i], curve[i + 1]);
        if (!isNear(piece))
            add(piece);
        else
            for (const QLineF& part : outside(piece, rects))
                add(part);
    }
    return parts;
}

} // namespace costberg
