#pragma once

#include "core/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace costberg {

/// Text as the content of an element or an attribute. JSON text comes back byte for byte, but for the two characters
/// U+FFFE and U+FFFF, which XML cannot hold: they become their JSON escapes.
std::string escapedForXml(std::string_view json);

/// The text with XML's own entities and character references read. `at` is its place in the file.
Result<std::string> unescapedXml(std::string_view text, std::size_t at);

/// A tag of an XML text.
struct XmlTag {
    enum class Kind { Open, Close, Empty };
    Kind kind = Kind::Open;
    std::string_view name; ///< without its prefix
    std::string_view attributes;
    std::size_t at = 0;  ///< where the tag begins
    std::size_t end = 0; ///< behind its '>'
};

/// The next tag from `at` on, with comments, instructions, CDATA sections and the document type passed over. Nothing at
/// the end of the text. Refused where markup is cut off or could define entities of its own.
Result<std::optional<XmlTag>> nextTag(std::string_view text, std::size_t at);

/// The attribute's value as it stands there; nothing where the tag has none of that name.
std::optional<std::string_view> attributeOf(const XmlTag& tag, std::string_view name);

std::string placeAtByte(std::size_t at);

} // namespace costberg
