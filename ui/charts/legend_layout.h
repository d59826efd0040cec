#pragma once

#include "ui/charts/draft.h"

namespace costberg {

/// Draws the legend in rows from the upper edge of the area. Returns its lower edge.
qreal addLegend(Draft& draft, const QRectF& area);

} // namespace costberg
