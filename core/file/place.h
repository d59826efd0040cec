#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace costberg {

/// A place in a file as a refusal names it: `scenarios[0].inputs."rental.price"`. The whole file is the empty place.
std::string placeOfMember(std::string_view place, std::string_view name);
std::string placeOfElement(std::string_view place, std::size_t index);

/// What stood in the file, in quotes, on one line, shortened where it is long.
std::string quotedInFile(std::string_view text);

} // namespace costberg
