#pragma once

#include <span>
#include <string>
#include <string_view>

namespace costberg {

/// The one of several ids, at least one, that contains the text, or else differs from it in the fewest letters: what
/// somebody who mistyped it meant.
std::string_view nearestOf(std::span<const std::string_view> ids, std::string_view text);

/// "; the nearest is ...", or where none is so near that somebody can have meant it, the other words.
std::string nearestWords(std::span<const std::string_view> ids, std::string_view text, std::string_view otherwise);

/// The id of an input likewise.
std::string_view nearestInputId(std::string_view text);

} // namespace costberg
