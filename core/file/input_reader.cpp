#include "core/file/input_reader.h"

#include "core/file/members.h"
#include "core/text/nearest.h"
#include "core/text/number_text.h"

#include <array>

namespace costberg {
namespace {

Refused readInputNumber(const JsonValue& value, const std::string& place, const InputSpec& spec, double& into) {
    double number = 0;
    if (Refused refused = readNumberAt(value, place, number))
        return refused;
    if (!spec.limits.contains(number))
        return Refusal{place, plainNumber(number), rangeText(spec.limits)};
    into = number;
    return {};
}

struct InputUnderWay {
    const InputSpec& spec;
    InputState state;
};

Refused readValue(const JsonValue& value, const std::string& place, InputUnderWay& input) {
    return readInputNumber(value, place, input.spec, input.state.value);
}

template <std::optional<double> InputState::*end>
Refused readRangeEnd(const JsonValue& value, const std::string& place, InputUnderWay& input) {
    return readInputNumber(value, place, input.spec, (input.state.*end).emplace());
}

Refused readSource(const JsonValue& value, const std::string& place, InputUnderWay& input) {
    return readStringAt(value, place, input.state.source);
}

constexpr std::array<MemberReader<InputUnderWay>, 4> inputMembers{{{"value", readValue},
                                                                   {"low", readRangeEnd<&InputState::low>},
                                                                   {"high", readRangeEnd<&InputState::high>},
                                                                   {"source", readSource}}};

Refused rangeRefusal(const InputState& state, const std::string& place) {
    if (state.low && !(*state.low <= state.value))
        return Refusal{placeOfMember(place, "low"), plainNumber(*state.low),
                       "a number not above the value, " + plainNumber(state.value)};
    if (state.high && !(state.value <= *state.high))
        return Refusal{placeOfMember(place, "high"), plainNumber(*state.high),
                       "a number not below the value, " + plainNumber(state.value)};
    return {};
}

Refused readInputObject(const JsonObject& object, const std::string& place, InputUnderWay& input) {
    if (memberOf(object, "value") == nullptr)
        return Refusal{place, "an object without \"value\"", "a number, or an object with \"value\""};
    if (Refused refused = readMembers<InputUnderWay>(object, place, inputMembers, input, input.state.unknownKeys))
        return refused;
    return rangeRefusal(input.state, place);
}

Refused readInput(const JsonValue& value, const std::string& place, Input input, InputState& into) {
    InputUnderWay underWay{specOf(input), {}};
    const auto* object = std::get_if<JsonObject>(&value.content);
    Refused refused = object ? readInputObject(*object, place, underWay)
                             : readInputNumber(value, place, underWay.spec, underWay.state.value);
    if (!refused)
        into = std::move(underWay.state);
    return refused;
}

} // namespace

Refused readInputs(const JsonValue& value, const std::string& place, Scenario& scenario) {
    const auto* object = std::get_if<JsonObject>(&value.content);
    if (object == nullptr)
        return wrongKind(value, place, "an object");
    for (const JsonMember& member : *object) {
        const std::string memberPlace = placeOfMember(place, member.name);
        const std::optional<Input> input = inputWithId(member.name);
        if (!input)
            return Refusal{memberPlace, "an unknown input",
                           "the id of an input; the nearest is " + quotedInFile(nearestInputId(member.name))};
        if (Refused refused = readInput(member.value, memberPlace, *input, scenario.at(*input)))
            return refused;
    }
    return {};
}

} // namespace costberg
