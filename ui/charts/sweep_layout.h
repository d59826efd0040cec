#pragma once

#include "ui/charts/draft.h"

namespace costberg {

/// Draws the chart's sweep in its shape.
void addSweep(Draft& draft, const QRectF& area);

// One for each shape.

void addSweepLines(Draft& draft, const QRectF& area);
void addSweepAreas(Draft& draft, const QRectF& area);
void addSweepMap(Draft& draft, const QRectF& area);

} // namespace costberg
