#pragma once

#include <string_view>

namespace costberg {

/// The id of an input that contains the text, or else differs from it in the fewest letters: what somebody who mistyped
/// it meant.
std::string_view nearestInputId(std::string_view text);

} // namespace costberg
