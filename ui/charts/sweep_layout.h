#pragma once

#include "ui/charts/draft.h"

namespace costberg {

/// Draws the chart's sweep in its shape.
void addSweep(Draft& draft, const QRectF& area);

/// What an amount is multiplied by to lie on the axis: 1, or with the measure Share one through the total there.
double areaScaleAt(const ChartData& chart, std::size_t column);

// One for each shape.

void addSweepLines(Draft& draft, const QRectF& area);
void addSweepAreas(Draft& draft, const QRectF& area);
void addSweepMap(Draft& draft, const QRectF& area);

} // namespace costberg
