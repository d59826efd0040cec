#pragma once

#include "core/file/carried_scenario.h"

#include <string>
#include <string_view>

namespace costberg {

bool isPng(std::string_view bytes);

/// The PNG with the scenario in text chunks of its own (iTXt, uncompressed) right behind the header: "costberg" is the
/// scenario file byte for byte, "costberg-statement" the statement. `png` must be one.
std::string pngWith(const CarriedScenario& scenario, std::string_view png);

/// Empty where the picture carries none. Refused where the file is cut off or damaged, or carries more than one.
Result<CarriedScenario> carriedByPng(std::string_view bytes);

} // namespace costberg
