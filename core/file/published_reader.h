#pragma once

#include "core/file/json_value.h"
#include "core/result.h"
#include "core/scenario.h"

#include <string>

namespace costberg {

/// Reads `published` of a scenario file.
Refused readPublished(const JsonValue& value, const std::string& place, Scenario& scenario);

} // namespace costberg
