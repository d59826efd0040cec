#include "core/file/place.h"

#include "core/file/json_writer.h"

#include <algorithm>

namespace costberg {
namespace {

constexpr std::size_t longestQuote = 80; ///< bytes

bool isWordCharacter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') || character == '_';
}

bool continuesUtf8(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

} // namespace

std::string placeOfMember(std::string_view place, std::string_view name) {
    std::string member(place);
    if (!member.empty())
        member += '.';
    const bool isWord = !name.empty() && std::ranges::all_of(name, isWordCharacter);
    return member += isWord && name.size() <= longestQuote ? std::string(name) : quotedInFile(name);
}

std::string placeOfElement(std::string_view place, std::size_t index) {
    return std::string(place) + "[" + std::to_string(index) + "]";
}

std::string quotedInFile(std::string_view text) {
    if (text.size() <= longestQuote)
        return jsonString(text);
    std::size_t end = longestQuote;
    while (end > 0 && continuesUtf8(text[end]))
        --end;
    return jsonString(std::string(text.substr(0, end)) + "…");
}

} // namespace costberg
