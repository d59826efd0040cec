#pragma once

#include "ui/charts/draft.h"

namespace costberg {

/// A bridge: rows below each other, the totals first and last, and each step from where the one before it ended. The
/// bars lie, because what they are called is longer than they could be wide.
void addWaterfall(Draft& draft, const QRectF& area);

} // namespace costberg
