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

} // namespace costberg
