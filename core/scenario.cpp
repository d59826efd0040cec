#include "core/scenario.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace costberg {
namespace {

constexpr std::array<std::string_view, 6> publishedViewIds{"headline", "market", "amortized",
                                                           "cash",     "fleet",  "gpu_hours"};

} // namespace

std::string_view idOf(PublishedView view) { return publishedViewIds[static_cast<std::size_t>(view)]; }

std::optional<PublishedView> publishedViewWithId(std::string_view id) {
    const auto found = std::ranges::find(publishedViewIds, id);
    if (found == publishedViewIds.end())
        return std::nullopt;
    return static_cast<PublishedView>(found - publishedViewIds.begin());
}

InputState withValue(InputState state, double value) {
    if (state.value == value)
        return state;
    state.value = value;
    state.source.clear();
    if (state.low && *state.low > value)
        state.low.reset();
    if (state.high && *state.high < value)
        state.high.reset();
    return state;
}

Scenario defaultScenario() {
    Scenario scenario;
    scenario.id = "untitled";
    scenario.name = "Untitled";
    for (const Input input : allInputs())
        scenario.at(input).value = specOf(input).standard;
    return scenario;
}

const Scenario* scenarioWithId(const Document& document, std::string_view id) {
    const auto found = std::ranges::find(document.scenarios, id, &Scenario::id);
    return found == document.scenarios.end() ? nullptr : &*found;
}

const Scenario& baselineScenario(const Document& document) {
    const Scenario* named = scenarioWithId(document, document.baseline);
    return named != nullptr ? *named : document.scenarios.front();
}

std::string freeIdFor(const Document& document, std::string_view wanted) {
    std::string id(wanted);
    for (int number = 2; scenarioWithId(document, id) != nullptr; ++number)
        id = std::string(wanted) + "-" + std::to_string(number);
    return id;
}

Document withScenarios(Document document, std::vector<Scenario> added) {
    std::unordered_set<std::string> taken;
    for (const Scenario& scenario : document.scenarios)
        taken.insert(scenario.id);
    std::unordered_map<std::string, std::size_t> nextNumbers; // so that many of one id are not counted from 2 each
    for (Scenario& scenario : added) {
        const std::string wanted = scenario.id;
        std::size_t& number = nextNumbers.try_emplace(wanted, 2).first->second;
        while (!taken.insert(scenario.id).second)
            scenario.id = wanted + "-" + std::to_string(number++);
        document.scenarios.push_back(std::move(scenario));
    }
    return document;
}

Difference differenceBetween(const Scenario& one, const Scenario& other) {
    Difference difference;
    for (const Input input : allInputs())
        if (one.at(input).value != other.at(input).value)
            difference.inputs.push_back(input);
    for (const Choice choice : allChoices())
        if (valueIndexOf(one.choices, choice) != valueIndexOf(other.choices, choice))
            difference.choices.push_back(choice);
    return difference;
}

} // namespace costberg
