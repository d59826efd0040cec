#pragma once

#include "core/file/json_value.h"
#include "core/file/place.h"
#include "core/result.h"
#include "core/scenario.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace costberg {

/// How a member that is known by its name is read into the target.
template <class Target> struct MemberReader {
    std::string_view name;
    Refused (*read)(const JsonValue& value, const std::string& place, Target& target);
};

/// Reads the known members into the target and keeps the others as they are.
template <class Target>
Refused readMembers(const JsonObject& object, const std::string& place, std::span<const MemberReader<Target>> readers,
                    Target& target, UnknownKeys& unknownKeys) {
    for (const JsonMember& member : object) {
        const auto reader = std::ranges::find(readers, member.name, &MemberReader<Target>::name);
        if (reader == readers.end())
            unknownKeys.push_back({member.name, jsonOf(member.value)});
        else if (Refused refused = reader->read(member.value, placeOfMember(place, member.name), target))
            return refused;
    }
    return {};
}

/// "one of headline, market, cash"
template <class Specs, class IdOf> std::string oneOf(const Specs& specs, IdOf idOfSpec) {
    std::string text = "one of ";
    for (const auto& spec : specs)
        text += (text.size() > 7 ? ", " : "") + std::string(idOfSpec(spec));
    return text;
}

Refusal wrongKind(const JsonValue& found, const std::string& place, std::string_view expected);

Refused readStringAt(const JsonValue& value, const std::string& place, std::string& into);

/// -0 is read as 0.
Refused readNumberAt(const JsonValue& value, const std::string& place, double& into);

/// Readers for a table: `{"name", readString<&Scenario::name>}`.
template <auto member, class Target>
Refused readString(const JsonValue& value, const std::string& place, Target& target) {
    return readStringAt(value, place, target.*member);
}
template <auto member, class Target>
Refused readNumber(const JsonValue& value, const std::string& place, Target& target) {
    return readNumberAt(value, place, target.*member);
}

} // namespace costberg
