#pragma once

#include "ui/charts/draft.h"

namespace costberg {

/// Every component on a lane of its own, so that it has a baseline; all lanes are on one scale.
void addLanes(Draft& draft, const QRectF& area);

} // namespace costberg
