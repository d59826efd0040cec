#include "ui/charts/sweep_spots.h"

#include "ui/charts/sweep_layout.h"
#include "ui/present/words.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

constexpr qreal reachOfCurve = 7;
constexpr qreal radiusOfSpot = 4;

QString barIdOf(View view) { return fromCore(idOf(view)); }

qreal xOf(const PlotLayout& plot, const SweptInput& swept, double value) {
    return plot.xOf(positionOf(value, swept.axis.scale));
}

DiscMark discAt(QPointF point, const ChartStyle& style) {
    return {.center = point,
            .radius = style.length(radiusOfSpot),
            .fill = style.colors().page,
            .outline = style.colors().text,
            .width = style.length(1.5)};
}

/// The column whose value is next to the place.
std::size_t columnAt(const PlotLayout& plot, const SweptInput& swept, qreal x) {
    const auto distance = [&](double value) { return std::abs(xOf(plot, swept, value) - x); };
    return static_cast<std::size_t>(std::ranges::min_element(swept.values, {}, distance) - swept.values.begin());
}

std::optional<ChartSpot> lineAt(const SweepData& sweep, const PlotLayout& plot, QPointF position) {
    const std::size_t column = columnAt(plot, sweep.along, position.x());
    const auto distance = [&](const SweepLine& line) {
        return std::abs(plot.yOf(positionOf(line.totals[column], sweep.amounts.scale)) - position.y());
    };
    const auto nearest = std::ranges::min_element(sweep.lines, {}, distance);
    if (nearest == sweep.lines.end() || distance(*nearest) > reachOfCurve)
        return std::nullopt;
    return ChartSpot{barIdOf(nearest->view), {}};
}

std::optional<ChartSpot> areaAt(const ChartData& chart, const PlotLayout& plot, QPointF position) {
    const SweepData& sweep = *chart.sweep;
    const std::size_t column = columnAt(plot, sweep.along, position.x());
    const double scale = areaScaleAt(chart, column);
    double top = 0;
    for (const SweepArea& area : sweep.areas) {
        top += area.amounts[column] * scale;
        if (position.y() >= plot.yOf(positionOf(top, sweep.amounts.scale)))
            return ChartSpot{barIdOf(chart.view), area.component};
    }
    return std::nullopt;
}

} // namespace

Drawing spotDrawing(const ChartData& chart, const ChartLayout& layout, const SweepSpot& spot, const ChartStyle& style) {
    Drawing drawing;
    if (!layout.plot)
        return drawing;
    const SweepData& sweep = *chart.sweep;
    const PlotLayout& plot = *layout.plot;
    const qreal x = xOf(plot, sweep.along, sweep.along.values[spot.column]);
    if (sweep.isMap()) {
        const double row = sweep.against.values[spot.row];
        drawing.discs.push_back(discAt({x, plot.yOf(positionOf(row, sweep.against.axis.scale))}, style));
        return drawing;
    }
    const qreal middle = std::round(x) + 0.5;
    drawing.lines.push_back({.line = {middle, plot.area.top(), middle, plot.area.bottom()},
                             .color = style.colors().secondaryText,
                             .width = style.length(1)});
    for (const SweepLine& line : sweep.lines)
        drawing.discs.push_back(
            discAt({x, plot.yOf(positionOf(line.totals[spot.column], sweep.amounts.scale))}, style));
    return drawing;
}

std::optional<QRectF> handlePlace(const ChartData& chart, const ChartLayout& layout, const ChartStyle& style) {
    if (!chart.sweep || !layout.plot)
        return std::nullopt;
    const SweepData& sweep = *chart.sweep;
    const qreal y = sweep.isMap() ? layout.plot->yOf(positionOf(sweep.against.value, sweep.against.axis.scale))
                                  : layout.plot->area.bottom();
    const qreal radius = style.length(11);
    return QRectF(xOf(*layout.plot, sweep.along, sweep.along.value) - radius, y - radius, 2 * radius, 2 * radius);
}

std::optional<ChartSpot> sweepPartAt(const ChartData& chart, const ChartLayout& layout, QPointF position) {
    if (!layout.plot || !layout.plot->area.contains(position))
        return std::nullopt;
    switch (chart.sweep->shape) {
    case SweepShape::Lines:
        return lineAt(*chart.sweep, *layout.plot, position);
    case SweepShape::Areas:
        return areaAt(chart, *layout.plot, position);
    case SweepShape::Map:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace costberg
