#pragma once

#include "core/file/carried_scenario.h"
#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace costberg {

inline constexpr std::size_t largestPictureSize = std::size_t{64} * 1024 * 1024; ///< bytes

/// Whether these are the bytes of a picture rather than of a scenario file: PNG, SVG, PDF, and those that can carry
/// nothing.
bool isPicture(std::string_view bytes);

/// What a picture carries, by the content of the file and never by its name. Refused where it carries nothing, saying
/// so, and where what it carries is damaged.
Result<CarriedScenario> carriedBy(std::string_view bytes);

} // namespace costberg
