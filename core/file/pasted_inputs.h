#pragma once

#include "core/result.h"
#include "core/scenario.h"

#include <string_view>
#include <utility>
#include <vector>

namespace costberg {

/// What a pasted table sets.
struct PastedInputs {
    std::vector<std::pair<Input, InputState>> inputs;
    std::vector<std::pair<Choice, std::size_t>> choices;

    bool isEmpty() const { return inputs.empty() && choices.empty(); }
};

/// Reads a table as inputTable writes it, CSV or TSV: columns "id" and "value", and each of "low", "high" and
/// "source" that is there; others are passed over. Gives what differs from the scenario. Refused as a whole where an id
/// is unknown or occurs twice, or a value is outside of the input's limits.
Result<PastedInputs> parseInputs(std::string_view text, const Scenario& scenario);

} // namespace costberg
