#include "core/file/members.h"

namespace costberg {

Refusal wrongKind(const JsonValue& found, const std::string& place, std::string_view expected) {
    return {place, std::string(kindOf(found)), std::string(expected)};
}

Refused readStringAt(const JsonValue& value, const std::string& place, std::string& into) {
    const auto* text = std::get_if<std::string>(&value.content);
    if (text == nullptr)
        return wrongKind(value, place, "a string");
    into = *text;
    return {};
}

Refused readNumberAt(const JsonValue& value, const std::string& place, double& into) {
    const auto* number = std::get_if<JsonNumber>(&value.content);
    if (number == nullptr)
        return wrongKind(value, place, "a number");
    into = number->value == 0 ? 0 : number->value;
    return {};
}

} // namespace costberg
