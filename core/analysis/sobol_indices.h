#pragma once

#include "core/numbers/batch.h"
#include "core/scenario.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace costberg {

/// An estimate with its standard error, over independent scramblings.
struct Estimate {
    double value = 0;
    double standardError = 0;
};

/// The parts of a function's variance that come from each of its variables: alone, and with all interactions.
struct SobolIndices {
    std::vector<Estimate> firstOrder;
    std::vector<Estimate> totalEffect;
    double variance = 0;
    bool isComplete = true; ///< false: stopped before its end
};

/// A function of variables that are uniform on (0, 1), 256 points at a time.
using UniformFunction = std::function<Batch(std::span<const Batch>)>;
/// Asked now and then; true stops the computation.
using Stop = std::function<bool()>;

inline constexpr std::uint64_t sobolBaseSamples = std::uint64_t{1} << 14;

/// First order after Saltelli et al. 2010, total effect after Jansen 1999, from baseSamples x (variables + 2) points in
/// eight independent scramblings. At most 64 variables.
SobolIndices sobolIndicesOf(const UniformFunction& function, std::size_t variables,
                            std::uint64_t baseSamples = sobolBaseSamples, std::uint64_t seed = 1,
                            const Stop& stop = {});

/// The indices of a view's total by its uncertain inputs, in the order of `inputs`.
struct InputSobolIndices {
    std::vector<Input> inputs;
    SobolIndices indices;
};
InputSobolIndices sobolIndicesOf(const Scenario& scenario, View view, std::uint64_t baseSamples = sobolBaseSamples,
                                 std::uint64_t seed = 1, const Stop& stop = {});

} // namespace costberg
