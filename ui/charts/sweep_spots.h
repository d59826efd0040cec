#pragma once

#include "ui/charts/chart_spot.h"
#include "ui/present/sweep_text.h"

namespace costberg {

/// What marks the values under the mouse: a line with a point on each view, or a ring on the map.
Drawing spotDrawing(const ChartData& chart, const ChartLayout& layout, const SweepSpot& spot, const ChartStyle& style);

/// The handle of the present values, for the ring of the focus. Nothing where there is none.
std::optional<QRectF> handlePlace(const ChartData& chart, const ChartLayout& layout, const ChartStyle& style);

/// The view whose line is at that place, or the component whose area is.
std::optional<ChartSpot> sweepPartAt(const ChartData& chart, const ChartLayout& layout, QPointF position);

} // namespace costberg
