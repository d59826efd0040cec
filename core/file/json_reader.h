#pragma once

#include "core/file/json_value.h"
#include "core/result.h"

#include <string_view>

namespace costberg {

/// Reads JSON as RFC 8259 has it, and stricter: no key twice in an object, no number that a double cannot hold, at most
/// `deepest` levels of nesting, nothing after the end. A byte order mark is read over.
Result<JsonValue> parseJson(std::string_view text, std::size_t deepest);

} // namespace costberg
