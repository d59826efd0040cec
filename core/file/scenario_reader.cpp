#include "core/file/scenario_reader.h"

#include "core/file/input_reader.h"
#include "core/file/members.h"
#include "core/file/published_reader.h"

#include <array>

namespace costberg {
namespace {

Refused readChoice(const JsonValue& value, const std::string& place, Choice choice, Choices& choices) {
    const auto* id = std::get_if<std::string>(&value.content);
    const std::optional<std::size_t> index = id ? valueIndexWithId(choice, *id) : std::nullopt;
    if (!index)
        return Refusal{place, id ? quotedInFile(*id) : std::string(kindOf(value)),
                       oneOf(specOf(choice).values, [](const ChoiceValue& possible) { return possible.id; })};
    choices = withChoice(choices, choice, *index);
    return {};
}

Refused readChoices(const JsonValue& value, const std::string& place, Scenario& scenario) {
    const auto* object = std::get_if<JsonObject>(&value.content);
    if (object == nullptr)
        return wrongKind(value, place, "an object");
    for (const JsonMember& member : *object) {
        const std::string memberPlace = placeOfMember(place, member.name);
        const std::optional<Choice> choice = choiceWithId(member.name);
        if (!choice)
            return Refusal{memberPlace, "an unknown choice",
                           oneOf(allChoices(), [](Choice possible) { return specOf(possible).id; })};
        if (Refused refused = readChoice(member.value, memberPlace, *choice, scenario.choices))
            return refused;
    }
    return {};
}

Refused readId(const JsonValue& value, const std::string& place, Scenario& scenario) {
    if (Refused refused = readStringAt(value, place, scenario.id))
        return refused;
    if (scenario.id.empty())
        return Refusal{place, "an empty string", "a name of its own for the scenario"};
    return {};
}

Refused readView(const JsonValue& value, const std::string& place, Scenario& scenario) {
    const auto* id = std::get_if<std::string>(&value.content);
    const std::optional<View> view = id ? viewWithId(*id) : std::nullopt;
    if (!view)
        return Refusal{place, id ? quotedInFile(*id) : std::string(kindOf(value)),
                       oneOf(allViews, [](View possible) { return idOf(possible); })};
    scenario.view = *view;
    return {};
}

Refused readPreset(const JsonValue& value, const std::string& place, Scenario& scenario) {
    return readStringAt(value, place, scenario.preset.emplace());
}

constexpr std::array<MemberReader<Scenario>, 8> scenarioMembers{{{"id", readId},
                                                                 {"name", readString<&Scenario::name>},
                                                                 {"story", readString<&Scenario::story>},
                                                                 {"view", readView},
                                                                 {"preset", readPreset},
                                                                 {"choices", readChoices},
                                                                 {"inputs", readInputs},
                                                                 {"published", readPublished}}};

} // namespace

Refused readScenario(const JsonValue& value, const std::string& place, Scenario& scenario) {
    const auto* object = std::get_if<JsonObject>(&value.content);
    if (object == nullptr)
        return wrongKind(value, place, "an object");
    scenario = defaultScenario();
    const bool hasId = memberOf(*object, "id") != nullptr;
    if (!hasId)
        scenario.id.clear();
    if (Refused refused = readMembers<Scenario>(*object, place, scenarioMembers, scenario, scenario.unknownKeys))
        return refused;
    if (hasId && memberOf(*object, "name") == nullptr)
        scenario.name = scenario.id;
    return {};
}

} // namespace costberg
