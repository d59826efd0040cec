#include "tests/core/analysis/random_scenarios.h"

#include <algorithm>
#include <cmath>

namespace costberg {

double RandomScenarios::valueOf(Input input) {
    const InputSpec& spec = specOf(input);
    if (indexBelow(8) == 0)
        return spec.limits.from;
    const double position = unit();
    if (spec.scale == Scale::Linear || spec.track.from <= 0)
        return std::clamp(std::lerp(spec.track.from, spec.track.to, position), spec.limits.from, spec.limits.to);
    return std::clamp(spec.track.from * std::pow(spec.track.to / spec.track.from, position), spec.limits.from,
                      spec.limits.to);
}

Scenario RandomScenarios::next() {
    Scenario scenario = defaultScenario();
    for (const Choice choice : allChoices())
        scenario.choices = withChoice(scenario.choices, choice, indexBelow(specOf(choice).values.size()));
    for (const Input input : allInputs())
        scenario.at(input).value = valueOf(input);
    return scenario;
}

Scenario RandomScenarios::changed(const Scenario& scenario, double changedShare) {
    Scenario other = scenario;
    for (const Input input : allInputs())
        if (unit() < changedShare)
            other.at(input).value = valueOf(input);
    return other;
}

} // namespace costberg
