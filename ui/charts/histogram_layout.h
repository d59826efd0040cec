#pragma once

#include "ui/charts/draft.h"

namespace costberg {

/// Bins side by side, a line for each quantile and a strong one for the point estimate, with their names above and, in
/// a picture, their values. The ends of what is shown stand below.
void addHistogram(Draft& draft, const DistributionData& distribution, const QRectF& area);

} // namespace costberg
