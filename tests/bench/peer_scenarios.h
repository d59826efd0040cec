#pragma once

#include "core/scenario.h"

#include <string_view>

namespace costberg {

/// A scenario that the programs in tests/bench/peers/ simulate too: "headline" with 3 uncertain inputs, "amortized"
/// with 20.
Scenario peerScenario(std::string_view name);

} // namespace costberg
