#include "core/session/resting_indices.h"

namespace costberg {

InputSobolIndices restingIndicesOf(const Scenario& scenario, View view, const Stop& stop) {
    constexpr std::uint64_t seed = 1;
    return sobolIndicesOf(scenario, view, sobolBaseSamples, seed, stop);
}

} // namespace costberg
