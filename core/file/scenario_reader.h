#pragma once

#include "core/file/json_value.h"
#include "core/result.h"
#include "core/scenario.h"

#include <string>

namespace costberg {

/// Reads one of the `scenarios` of a file. Its id is left empty where the file gives none.
Refused readScenario(const JsonValue& value, const std::string& place, Scenario& scenario);

} // namespace costberg
