#pragma once

#include "core/levers.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <variant>

namespace costberg::cli {

/// What an option names by its id: an input, or a lever that sets one.
using Target = std::variant<Input, Lever>;

/// `option` is what a refusal calls the place.
Result<Target> targetWithId(std::string_view id, const std::string& option);

std::string_view idOf(const Target& target);
std::string_view labelOf(const Target& target);
std::string_view unitOf(const Target& target);

/// The input that moves. Refused where a lever has none.
Result<Input> inputOf(const Target& target, const Scenario& scenario);

/// The target's own quantity where its input has this value.
double quantityAt(const Target& target, const Scenario& scenario, double inputValue);

} // namespace costberg::cli
