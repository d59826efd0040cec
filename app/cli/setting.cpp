#include "app/cli/setting.h"

#include "core/levers.h"
#include "core/model/evaluation.h"
#include "core/text/nearest.h"
#include "core/text/number_reader.h"
#include "core/text/typed_text.h"

#include <vector>

namespace costberg::cli {
namespace {

std::string placeOf(std::string_view id) { return "--set " + std::string(id); }

Refusal at(std::string place, Refusal refusal) {
    refusal.where = std::move(place);
    return refusal;
}

Refused setInput(Input input, std::string_view value, Document& document) {
    const InputSpec& spec = specOf(input);
    const Result<double> number = readInput(value, spec);
    if (!number)
        return at(placeOf(spec.id), number.refusal());
    for (Scenario& scenario : document.scenarios)
        scenario.at(input) = withValue(scenario.at(input), *number);
    return {};
}

std::string valueIdsOf(const ChoiceSpec& spec) {
    std::string ids;
    for (const ChoiceValue& value : spec.values) {
        if (!ids.empty())
            ids += &value == &spec.values.back() ? " or " : ", ";
        ids += value.id;
    }
    return ids;
}

Refused setChoice(Choice choice, std::string_view value, Document& document) {
    const ChoiceSpec& spec = specOf(choice);
    const auto index = valueIndexWithId(choice, value);
    if (!index)
        return Refusal{placeOf(spec.id), inQuotes(value), valueIdsOf(spec)};
    for (Scenario& scenario : document.scenarios)
        scenario.choices = withChoice(scenario.choices, choice, *index);
    return {};
}

Refused setLever(Lever lever, std::string_view value, Document& document) {
    const LeverSpec& spec = specOf(lever);
    const Result<double> quantity = readNumber(value, spec.unit);
    if (!quantity)
        return at(placeOf(spec.id), quantity.refusal());
    for (Scenario& scenario : document.scenarios) {
        const Result<double> solved = inputValueFor(lever, *quantity, assumptionsOf(scenario));
        if (!solved)
            return at(placeOf(spec.id) + " in scenario " + inQuotes(scenario.id), solved.refusal());
        const Input input = *inputOf(lever, scenario.choices);
        scenario.at(input) = withValue(scenario.at(input), *solved);
    }
    return {};
}

Refusal unknownId(std::string_view id) {
    std::vector<std::string_view> ids;
    for (const InputSpec& spec : allInputSpecs())
        ids.push_back(spec.id);
    for (const Choice choice : allChoices())
        ids.push_back(specOf(choice).id);
    for (const Lever lever : allLevers)
        ids.push_back(specOf(lever).id);
    return {"--set", inQuotes(id),
            "the id of an input, a choice or a lever; the nearest is " + std::string(nearestOf(ids, id))};
}

} // namespace

Refused makeSetting(std::string_view setting, Document& document) {
    const auto equals = setting.find('=');
    const std::string_view id = trimmed(setting.substr(0, equals));
    const std::string_view value = trimmed(setting.substr(equals + 1));
    if (const auto input = inputWithId(id))
        return setInput(*input, value, document);
    if (const auto choice = choiceWithId(id))
        return setChoice(*choice, value, document);
    if (const auto lever = leverWithId(id))
        return setLever(*lever, value, document);
    return unknownId(id);
}

} // namespace costberg::cli
