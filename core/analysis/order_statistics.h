#pragma once

#include "core/scenario.h"

#include <span>

namespace costberg {

/// The samples between which nine tenths of them lie: those of the ranks 5 % and 95 %, the nearest where no sample has
/// that rank. Exact, and as fast for repeated values as for scattered ones.
/// @param samples finite, 0 or more, in any order, which is kept; none gives 0 to 0
Interval middleNineTenthsOf(std::span<const double> samples);

} // namespace costberg
