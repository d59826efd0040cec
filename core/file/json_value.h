#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace costberg {

/// A number of a JSON text with the characters that stood there, for some say more than a double can.
struct JsonNumber {
    double value = 0;
    std::string text;
};

struct JsonValue;
struct JsonMember;
using JsonArray = std::vector<JsonValue>;
/// In the order of the text; no name occurs twice.
using JsonObject = std::vector<JsonMember>;

struct JsonValue {
    std::variant<std::nullptr_t, bool, JsonNumber, std::string, JsonArray, JsonObject> content;
};

struct JsonMember {
    std::string name;
    JsonValue value;
};

/// What stands there, for a refusal: "a string", "an object".
std::string_view kindOf(const JsonValue& value);

/// JSON text with two-space indent and numbers as they were read.
std::string jsonOf(const JsonValue& value);

/// Null where the object has no such member.
const JsonValue* memberOf(const JsonObject& object, std::string_view name);

} // namespace costberg
