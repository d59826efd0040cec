#pragma once

#include "core/inputs.h"

#include <boost/container/static_vector.hpp>

#include <cstdint>
#include <functional>

namespace costberg {

/// One number for each direction in which a path moves.
using Components = boost::container::static_vector<double, inputCount>;

/// A point of a path. Both parts are exact to rounding, though they add up to 1: near the end, where little is left, a
/// function that divides by what is left would not forgive 1 - done.
struct PathPosition {
    double done = 0; ///< 0 at the start, 1 at the end
    double left = 1; ///< 1 at the start, 0 at the end
};

/// What a function of several numbers is at one point of a path through them.
struct PathSample {
    double value = 0;
    Components slopes;          ///< by how much each number's own movement along the path changes the value
    std::uint64_t branches = 0; ///< equal on one smooth piece of the function
};

using PathFunction = std::function<PathSample(PathPosition)>;

/// The integrals of the slopes over the whole path, all from the same samples: what each number's movement adds up to.
/// The path is divided, the worst segment first, until the errors together are below `tolerance` or what rounding
/// leaves of the largest value: those between two rules, and the one between the sum of the integrals and the
/// difference of the values. A segment on which the function changes over to another smooth piece is divided there.
Components integralAlongPath(const PathFunction& sampleAt, double tolerance);

} // namespace costberg
