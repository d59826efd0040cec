#include "core/scenario.h"

#include <algorithm>

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

std::string freeIdFor(const Document& document, std::string_view wanted) {
    std::string id(wanted);
    for (int number = 2; scenarioWithId(document, id) != nullptr; ++number)
        id = std::string(wanted) + "-" + std::to_string(number);
    return id;
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
