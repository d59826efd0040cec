#pragma once

#include "ui/charts/draft.h"

namespace costberg {

/// Stacked bars on one axis and, where the chart has one, the magnifier beside them, or below them where it is narrow.
void addStacks(Draft& draft, const QRectF& area);

} // namespace costberg
