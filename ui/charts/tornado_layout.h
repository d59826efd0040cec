#pragma once

#include "ui/charts/draft.h"

namespace costberg {

/// For each input a row: its name, a bar from the least to the greatest total with the input's ends beside it, what
/// the total swings by, and what ten percent more cost. Rows that find no room are counted below.
void addTornado(Draft& draft, const SensitivityData& sensitivity, const QRectF& area);

} // namespace costberg
