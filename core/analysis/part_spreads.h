#pragma once

#include "core/analysis/live_simulation.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace costberg {

/// The 5 % and the 95 % points of one part of a view's total, and of its share in the total.
struct PartSpread {
    Interval amount; ///< USD
    Interval share;  ///< 0 to 1; of draws whose total is 0 it is 0
};

/// How a view's matrix is divided: each cell belongs to one of `count` parts.
struct Parts {
    std::size_t count = 0;
    std::function<std::size_t(Activity, Resource)> partOf;
};

/// Of each part, from the first samples of a simulation that is up to date: at most `samples`, rounded up to whole
/// blocks of 256.
std::vector<PartSpread> partSpreadsOf(const LiveSimulation& simulation, View view, const Parts& parts,
                                      std::size_t samples);

} // namespace costberg
