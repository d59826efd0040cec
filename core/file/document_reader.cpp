#include "core/file/scenario_file.h"

#include "core/file/json_reader.h"
#include "core/file/members.h"
#include "core/file/scenario_reader.h"

#include <array>
#include <unordered_set>

namespace costberg {
namespace {

Refused duplicateIdIn(const std::vector<Scenario>& scenarios, const std::string& place) {
    std::unordered_set<std::string_view> ids;
    for (std::size_t i = 0; i < scenarios.size(); ++i)
        if (!scenarios[i].id.empty() && !ids.insert(scenarios[i].id).second)
            return Refusal{placeOfMember(placeOfElement(place, i), "id"),
                           quotedInFile(scenarios[i].id) + ", which another scenario has", "an id of its own"};
    return {};
}

Refused readScenarios(const JsonValue& value, const std::string& place, Document& document) {
    const auto* scenarios = std::get_if<JsonArray>(&value.content);
    if (scenarios == nullptr)
        return wrongKind(value, place, "an array of scenarios");
    if (scenarios->empty())
        return Refusal{place, "an empty array", "at least one scenario"};
    if (scenarios->size() > mostScenarios)
        return Refusal{place, std::to_string(scenarios->size()) + " scenarios",
                       "at most " + std::to_string(mostScenarios) +
                           ", for a file with more would be too large to be saved again"};
    document.scenarios.resize(scenarios->size());
    for (std::size_t i = 0; i < scenarios->size(); ++i)
        if (Refused refused = readScenario((*scenarios)[i], placeOfElement(place, i), document.scenarios[i]))
            return refused;
    return duplicateIdIn(document.scenarios, place);
}

/// Read before the rest, so that it is said first that this program cannot know what is in the file.
Refused ignored(const JsonValue&, const std::string&, Document&) { return {}; }

constexpr std::array<MemberReader<Document>, 4> documentMembers{{{"format", ignored},
                                                                 {"version", ignored},
                                                                 {"baseline", readString<&Document::baseline>},
                                                                 {"scenarios", readScenarios}}};

Refused readFormat(const JsonObject& document) {
    const JsonValue* value = memberOf(document, "format");
    if (value == nullptr)
        return Refusal{"format", "nothing", "\"costberg\", as in every scenario file"};
    const auto* format = std::get_if<std::string>(&value->content);
    if (format == nullptr || *format != "costberg")
        return Refusal{"format", format ? quotedInFile(*format) : std::string(kindOf(*value)),
                       "\"costberg\", as in every scenario file"};
    return {};
}

Refused readVersion(const JsonObject& document) {
    const JsonValue* value = memberOf(document, "version");
    if (value == nullptr)
        return Refusal{"version", "nothing", "the number 1"};
    const auto* version = std::get_if<JsonNumber>(&value->content);
    if (version == nullptr)
        return wrongKind(*value, "version", "the number 1");
    if (version->value > 1)
        return Refusal{"version", "version " + version->text + ", of a newer Costberg", "version 1"};
    if (version->value != 1)
        return Refusal{"version", version->text, "the number 1"};
    return {};
}

/// "untitled", "untitled-2", ... as freeIdFor gives them, but for thousands of them at once.
void nameTheNameless(std::vector<Scenario>& scenarios) {
    std::unordered_set<std::string> ids;
    for (const Scenario& scenario : scenarios)
        ids.insert(scenario.id);
    const std::string start = defaultScenario().id;
    std::string id = start;
    for (std::size_t number = 1; Scenario & scenario : scenarios) {
        if (!scenario.id.empty())
            continue;
        while (!ids.insert(id).second)
            id = start + "-" + std::to_string(++number);
        scenario.id = id;
    }
}

Refused baselineRefusal(const Document& document) {
    if (document.baseline.empty() || scenarioWithId(document, document.baseline) != nullptr)
        return {};
    return Refusal{"baseline", quotedInFile(document.baseline) + ", which no scenario has", "the id of a scenario"};
}

Refused readDocument(const JsonObject& object, Document& document) {
    if (Refused refused = readFormat(object))
        return refused;
    if (Refused refused = readVersion(object))
        return refused;
    if (memberOf(object, "scenarios") == nullptr)
        return Refusal{"scenarios", "nothing", "an array of at least one scenario"};
    if (Refused refused = readMembers<Document>(object, "", documentMembers, document, document.unknownKeys))
        return refused;
    nameTheNameless(document.scenarios);
    return baselineRefusal(document);
}

} // namespace

Result<Document> parseDocument(std::string_view text) {
    if (text.size() > largestDocumentSize)
        return Refusal{"", "more than 16 MiB", "a scenario file"};
    if (text.empty())
        return Refusal{"", "an empty file", "a scenario file"};
    Result<JsonValue> json = parseJson(text, deepestNesting);
    if (!json)
        return json.refusal();
    const auto* object = std::get_if<JsonObject>(&json->content);
    if (object == nullptr)
        return Refusal{"", std::string(kindOf(*json)), "a scenario file, an object with format \"costberg\""};
    Document document;
    if (Refused refused = readDocument(*object, document))
        return *refused;
    if (textOf(document).size() > largestDocumentSize)
        return Refusal{"", "one that would be larger", "a scenario file that is at most 16 MiB when it is saved again"};
    return document;
}

} // namespace costberg
