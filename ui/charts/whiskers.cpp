#include "ui/charts/whiskers.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

constexpr qreal widestGap = 6;
constexpr qreal capWidth = 7;
constexpr qreal lineWidth = 1.5;
constexpr qreal gapBeforeText = 2;

} // namespace

qreal whiskerGapIn(const Draft& draft, qreal between) {
    return std::round(std::min(draft.length(widestGap), between / 4));
}

std::optional<QLineF> whiskerOf(const Draft& draft, const Bar& bar, const QRectF& plot, qreal x, qreal pixelsPerUnit) {
    if (!bar.range || draft.chart.measure != Measure::Absolute)
        return std::nullopt;
    const auto at = [&](double usd) { return std::max(plot.bottom() - usd * pixelsPerUnit, plot.top()); };
    return QLineF(x, at(bar.range->low), x, at(bar.range->high));
}

qreal topWithWhisker(const BarColumn& column) {
    return column.whisker ? std::min(column.top, column.whisker->y2()) : column.top;
}

qreal endBesideWhisker(const Draft& draft, const BarColumn& column) {
    if (!column.whisker || column.whisker->y2() >= column.top)
        return column.area.right();
    return column.whisker->x1() - draft.length(capWidth / 2 + gapBeforeText);
}

void addWhiskers(Draft& draft, const BarPanelLayout& panel) {
    const QPointF half(draft.length(capWidth) / 2, 0);
    const auto draw = [&](const QPointF& from, const QPointF& to) {
        draft.layout.before.lines.push_back(
            {.line = {from, to}, .color = draft.colors().text, .width = draft.length(lineWidth)});
    };
    for (const BarColumn& column : panel.columns) {
        if (!column.whisker)
            continue;
        const QPointF low = column.whisker->p1();
        const QPointF high = column.whisker->p2();
        draw(low, high);
        if (low.y() > panel.plot.top())
            draw(low - half, low + half);
        if (high.y() > panel.plot.top())
            draw(high - half, high + half);
    }
}

} // namespace costberg
