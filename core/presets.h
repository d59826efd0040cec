#pragma once

#include "core/scenario.h"

#include <span>
#include <string_view>

namespace costberg {

/// The shipped presets, read from resources/presets/ at the first call and never changed, in the order of
/// resources/reference/presets.csv. A preset's own `preset` is empty.
std::span<const Scenario> allPresets();

/// Null where no shipped preset has that id.
const Scenario* presetWithId(std::string_view id);

/// The preset that the programs open with.
inline constexpr std::string_view openingPresetId = "deepseek-whole-picture";

} // namespace costberg
