#pragma once

#include "core/scenario.h"

#include <cstdint>

namespace costberg::cli {

/// The same number where choices, values and ranges are the same, and hardly ever where they are not. Names and sources
/// do not count.
std::uint64_t fingerprintOf(const Scenario& scenario);

} // namespace costberg::cli
