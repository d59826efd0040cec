#pragma once

#include "core/file/json_value.h"
#include "core/result.h"
#include "core/scenario.h"

#include <string>

namespace costberg {

/// Reads `inputs` of a scenario file: each a number, or an object with the number, its range and its source. Those that
/// the file leaves out stay as they are.
Refused readInputs(const JsonValue& value, const std::string& place, Scenario& scenario);

} // namespace costberg
