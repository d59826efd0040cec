#pragma once

#include "core/scenario.h"

#include <span>
#include <vector>

namespace costberg {

/// As inputs.csv names it: "uncertainty".
std::string_view idOf(RangeKind kind);

/// Takes over the published range of the input. False, and nothing changes, where none is published or where it does
/// not hold the value: then that range is not about this value.
bool adoptPublishedRange(Input input, InputState& state);

/// The same for every input whose published range is of one of these kinds.
Scenario withPublishedRanges(Scenario scenario, std::span<const RangeKind> kinds);

/// The inputs in use that these kinds leave as they are, because the published range does not hold the value.
std::vector<Input> inputsBeyondPublishedRanges(const Scenario& scenario, std::span<const RangeKind> kinds);

} // namespace costberg
