#include "app/cli/target.h"

#include "core/text/nearest.h"
#include "core/text/typed_text.h"

#include <vector>

namespace costberg::cli {
namespace {

std::string nearestId(std::string_view id) {
    std::vector<std::string_view> ids;
    for (const Input input : allInputs())
        ids.push_back(specOf(input).id);
    for (const Lever lever : allLevers)
        ids.push_back(specOf(lever).id);
    return std::string(nearestOf(ids, id));
}

} // namespace

Result<Target> targetWithId(std::string_view id, const std::string& option) {
    if (const auto input = inputWithId(id))
        return Target(*input);
    if (const auto lever = leverWithId(id))
        return Target(*lever);
    return Refusal{option, inQuotes(id), "the id of an input or a lever; the nearest is " + nearestId(id)};
}

std::string_view idOf(const Target& target) {
    return std::visit([](auto which) { return specOf(which).id; }, target);
}
std::string_view labelOf(const Target& target) {
    return std::visit([](auto which) { return specOf(which).label; }, target);
}
std::string_view unitOf(const Target& target) {
    return std::visit([](auto which) { return specOf(which).unit; }, target);
}

Result<Input> inputOf(const Target& target, const Scenario& scenario) {
    if (const auto* input = std::get_if<Input>(&target))
        return *input;
    const Lever lever = std::get<Lever>(target);
    const std::string place = std::string(idOf(target)) + " in scenario " + inQuotes(scenario.id);
    const auto input = costberg::inputOf(lever, scenario.choices);
    if (!input)
        return Refusal{place, "synthetic.method api", "a method that computes GPU-hours"};
    if (!limitsOf(lever, assumptionsOf(scenario)))
        return Refusal{place, "one that has no effect on it",
                       "a value of " + std::string(specOf(*input).id) + " to bring it about"};
    return *input;
}

double quantityAt(const Target& target, const Scenario& scenario, double inputValue) {
    const auto* lever = std::get_if<Lever>(&target);
    if (lever == nullptr)
        return inputValue;
    Assumptions<double> assumptions = assumptionsOf(scenario);
    assumptions[*costberg::inputOf(*lever, scenario.choices)] = inputValue;
    return quantityOf(*lever, assumptions);
}

} // namespace costberg::cli
