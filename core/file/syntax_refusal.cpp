#include "core/file/syntax_refusal.h"

#include "core/file/place.h"

#include <algorithm>
#include <array>

namespace costberg {
namespace {

bool startsCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

/// As editors count them: from 1, columns in characters.
std::string lineAndColumn(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    const auto line = 1 + std::ranges::count(before, '\n');
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    const auto column = 1 + std::ranges::count_if(before.substr(lineStart), startsCharacter);
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// Another wording of something that the library says.
struct Wording {
    std::string_view library;
    std::string_view ours;
};

template <std::size_t count>
std::string_view worded(const std::array<Wording, count>& wordings, std::string_view text, std::string_view otherwise) {
    const auto found = std::ranges::find(wordings, text, &Wording::library);
    return found == wordings.end() ? otherwise : found->ours;
}

constexpr std::array<Wording, 5> expectations{{{"string literal", "a key in quotes"},
                                               {"':'", "':'"},
                                               {"'}'", "',' or '}'"},
                                               {"']'", "',' or ']'"},
                                               {"end of input", "the end of the text"}}};

constexpr std::array<Wording, 2> literals{{{"string literal", "a string"}, {"number literal", "a number"}}};

std::string_view after(std::string_view text, std::size_t mark, std::size_t markSize) {
    return mark == std::string_view::npos ? std::string_view() : text.substr(mark + markSize);
}

/// The character that was read last, in single quotes.
std::string characterAt(std::string_view text, std::size_t offset) {
    std::size_t end = offset + 1;
    while (end < text.size() && !startsCharacter(text[end]))
        ++end;
    std::string inQuotes = quotedInFile(text.substr(offset, end - offset));
    inQuotes.front() = inQuotes.back() = '\'';
    return inQuotes;
}

/// What is wrong inside of a string or a number.
Refusal tokenRefusal(std::string where, std::string_view cause) {
    if (cause.find("UTF-8") != std::string_view::npos || cause == "invalid literal" || cause.starts_with("invalid BOM"))
        return {std::move(where), "bytes that are not UTF-8", "UTF-8 text"};
    if (cause.starts_with("invalid number"))
        return {std::move(where), "an incomplete number", "its digits"};
    if (cause.find("control character") != std::string_view::npos)
        return {std::move(where), "a line break or another control character in a string", "an escape, as \\n"};
    if (cause.starts_with("invalid string"))
        return {std::move(where), "an escape in a string that is none", "an escape, as \\n or \\u00e9"};
    return {std::move(where), std::string(cause), "JSON text"};
}

} // namespace

Refusal nulRefusal(std::string_view text, std::size_t offset) {
    return {lineAndColumn(text, offset), "a NUL byte", "UTF-8 text, which has none"};
}

// The message is "parse error at line 2, column 7: syntax error while parsing object - unexpected string literal;
// expected '}'", or "... - invalid literal; last read: 'nul}'; expected end of input".
Refusal syntaxRefusal(std::string_view text, std::size_t charactersRead, std::string_view message) {
    if (charactersRead > text.size())
        return {lineAndColumn(text, text.size()), "the end of the text", "the rest of the JSON text"};
    const std::size_t offset = charactersRead == 0 ? 0 : charactersRead - 1;
    const std::string where = lineAndColumn(text, offset);
    const std::string_view whole = after(message, message.find(" - "), 3);
    const std::string_view cause = whole.substr(0, whole.find("; "));
    const std::string_view expected =
        worded(expectations, after(whole, whole.rfind("; expected "), 11), "a JSON value");
    if (cause.starts_with("unexpected ")) {
        const std::string_view unexpected = cause.substr(11);
        return {where, std::string(worded(literals, unexpected, unexpected)), std::string(expected)};
    }
    if (cause == "invalid literal" && characterAt(text, offset) != "'\uFFFD'")
        return {where, characterAt(text, offset), std::string(expected)};
    return tokenRefusal(where, cause);
}

} // namespace costberg
