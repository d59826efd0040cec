#pragma once

#include "core/scenario.h"

#include <cstdint>
#include <random>

namespace costberg {

/// Scenarios with every choice and every input anywhere on its slider's track, one in eight at its lower limit. The
/// same seed gives the same scenarios.
class RandomScenarios {
public:
    explicit RandomScenarios(std::uint64_t seed) : m_random(seed) {}

    Scenario next();
    /// Another scenario that differs from this one in every input with a chance of `changedShare`, and with the same
    /// choices.
    Scenario changed(const Scenario& scenario, double changedShare);
    /// From 0 to `count` - 1.
    std::size_t indexBelow(std::size_t count) { return m_random() % count; }

private:
    double unit() { return static_cast<double>(m_random() >> 11U) * 0x1p-53; }
    double valueOf(Input input);

    std::mt19937_64 m_random;
};

} // namespace costberg
