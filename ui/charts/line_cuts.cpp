#include "ui/charts/line_cuts.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace costberg {
namespace {

/// A part of a line, as shares of its length.
struct Span {
    qreal from = 0;
    qreal to = 1;
};

/// Narrows the span to where from <= start + direction * t <= to.
bool narrow(Span& span, qreal start, qreal direction, qreal from, qreal to) {
    if (direction == 0)
        return start > from && start < to;
    const auto [first, last] = std::minmax({(from - start) / direction, (to - start) / direction});
    span.from = std::max(span.from, first);
    span.to = std::min(span.to, last);
    return span.from < span.to;
}

std::optional<Span> spanWithin(const QLineF& line, const QRectF& rect) {
    Span span;
    if (narrow(span, line.x1(), line.dx(), rect.left(), rect.right()) &&
        narrow(span, line.y1(), line.dy(), rect.top(), rect.bottom()))
        return span;
    return std::nullopt;
}

QLineF partOf(const QLineF& line, const Span& span) { return {line.pointAt(span.from), line.pointAt(span.to)}; }

} // namespace

QLineF within(const QLineF& line, const QRectF& rect) {
    const auto span = spanWithin(line, rect);
    return span ? partOf(line, *span) : QLineF();
}

std::vector<QLineF> outside(const QLineF& line, const std::vector<QRectF>& rects) {
    std::vector<Span> hidden;
    for (const QRectF& rect : rects)
        if (const auto span = spanWithin(line, rect))
            hidden.push_back(*span);
    std::ranges::sort(hidden, {}, &Span::from);
    std::vector<QLineF> parts;
    qreal shown = 0;
    for (const Span& span : hidden) {
        if (span.from > shown)
            parts.push_back(partOf(line, {shown, span.from}));
        shown = std::max(shown, span.to);
    }
    if (shown < 1)
        parts.push_back(partOf(line, {shown, 1}));
    return parts;
}

std::vector<QLineF> hatching(const QRectF& rect, qreal spacing, const QRectF& except) {
    std::vector<QLineF> lines;
    const qreal height = rect.height();
    // Counted from a fixed origin, so that the pattern stands still while the segment's edge moves.
    const qreal first = std::ceil((rect.left() + rect.top()) / spacing) * spacing;
    for (qreal sum = first; sum < rect.right() + rect.bottom(); sum += spacing) {
        const QLineF line =
            within({sum - rect.bottom(), rect.bottom(), sum - rect.bottom() + height, rect.top()}, rect);
        if (line.isNull())
            continue;
        const auto parts = except.isEmpty() ? std::vector<QLineF>{line} : outside(line, {except});
        lines.insert(lines.end(), parts.begin(), parts.end());
    }
    return lines;
}

std::vector<QLineF> within(const QLineF& line, const QPolygonF& polygon) {
    std::vector<qreal> cuts;
    const auto side = [&](QPointF point) {
        return (point.x() - line.x1()) * line.dy() - (point.y() - line.y1()) * line.dx();
    };
    const qreal square = line.dx() * line.dx() + line.dy() * line.dy();
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF from = polygon[i];
        const QPointF to = polygon[(i + 1) % polygon.size()];
        const qreal before = side(from);
        const qreal after = side(to);
        if ((before < 0) == (after < 0))
            continue;
        const QPointF at = from + (to - from) * (before / (before - after));
        cuts.push_back(((at.x() - line.x1()) * line.dx() + (at.y() - line.y1()) * line.dy()) / square);
    }
    std::ranges::sort(cuts);
    std::vector<QLineF> parts;
    for (std::size_t i = 0; i + 1 < cuts.size(); i += 2) {
        const Span span{std::max(cuts[i], 0.0), std::min(cuts[i + 1], 1.0)};
        if (span.from < span.to)
            parts.push_back(partOf(line, span));
    }
    return parts;
}

std::vector<QLineF> hatching(const QPolygonF& polygon, qreal spacing, const QRectF& except) {
    std::vector<QLineF> lines;
    for (const QLineF& line : hatching(polygon.boundingRect(), spacing, except)) {
        const std::vector<QLineF> parts = within(line, polygon);
        lines.insert(lines.end(), parts.begin(), parts.end());
    }
    return lines;
}

} // namespace costberg
