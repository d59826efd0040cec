#include "tests/support/random_scenario.h"

#include "core/text/number_text.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>
#include <vector>

namespace costberg {

/// How RapidCheck shows a counterexample.
void showValue(const Assumptions<double>& assumptions, std::ostream& stream) { stream << settingsOf(assumptions); }

namespace {

double unitOf(std::mt19937_64& random) { return static_cast<double>(random() >> 11U) * 0x1p-53; }

double evenlyOnScale(const InputSpec& spec, double position) {
    if (spec.scale == Scale::Linear)
        return std::lerp(spec.limits.from, spec.limits.to, position);
    const double from = std::max(spec.limits.from, spec.limits.to * 1e-9);
    return from * std::pow(spec.limits.to / from, position);
}

double randomValue(const InputSpec& spec, std::mt19937_64& random) {
    const Interval& limits = spec.limits;
    const double tiny = limits.from == 0 ? limits.to * 1e-14 : std::nextafter(limits.from, limits.to);
    switch (random() % 64) {
    case 0:
    case 1:
    case 2:
        return limits.from;
    case 3:
    case 4:
        return limits.to;
    case 5:
    case 6:
    case 7:
        return spec.standard;
    case 8:
        return tiny;
    case 9:
        return std::nextafter(limits.to, limits.from);
    default:
        return std::clamp(evenlyOnScale(spec, unitOf(random)), limits.from, limits.to);
    }
}

/// The same with one input or one choice at its default, for each that is not.
std::vector<Assumptions<double>> plainerThan(const Assumptions<double>& assumptions) {
    std::vector<Assumptions<double>> plainer;
    for (const Choice choice : allChoices())
        if (valueIndexOf(assumptions.choices, choice) != 0) {
            plainer.push_back(assumptions);
            plainer.back().choices = withChoice(assumptions.choices, choice, 0);
        }
    for (const Input input : allInputs())
        if (assumptions[input] != specOf(input).standard) {
            plainer.push_back(assumptions);
            plainer.back()[input] = specOf(input).standard;
        }
    return plainer;
}

rc::Gen<Assumptions<double>> anyAssumptions() {
    return [](rc::Random random, int) {
        std::mt19937_64 source(random.next());
        return rc::shrinkable::shrinkRecur(randomAssumptions(source), [](const Assumptions<double>& assumptions) {
            return rc::seq::fromContainer(plainerThan(assumptions));
        });
    };
}

template <class Property> void expectProperty(const Property& property) {
    constexpr int keepWhatIsSet = 0;
    setenv("RC_PARAMS", "seed=1 max_success=10000", keepWhatIsSet);
    const auto result = rc::detail::checkTestable(property);
    if (result.template is<rc::detail::SuccessResult>())
        return;
    std::ostringstream message;
    rc::detail::printResultMessage(result, message);
    ADD_FAILURE() << message.str();
}

void failUnless(const testing::AssertionResult& result) {
    if (!result)
        RC_FAIL(std::string(result.message()));
}

} // namespace

Assumptions<double> randomAssumptions(std::mt19937_64& random) {
    Assumptions<double> assumptions;
    for (const Choice choice : allChoices())
        assumptions.choices = withChoice(assumptions.choices, choice, random() % specOf(choice).values.size());
    for (const Input input : allInputs())
        assumptions[input] = randomValue(specOf(input), random);
    return assumptions;
}

Scenario scenarioOf(const Assumptions<double>& assumptions) {
    Scenario scenario = defaultScenario();
    scenario.choices = assumptions.choices;
    for (const Input input : allInputs())
        scenario.at(input).value = assumptions[input];
    return scenario;
}

std::string settingsOf(const Assumptions<double>& assumptions) {
    std::string settings;
    const auto add = [&settings](std::string_view id, std::string_view value) {
        settings.append(settings.empty() ? "" : " ").append("--set ").append(id).append("=").append(value);
    };
    for (const Choice choice : allChoices())
        if (const std::size_t index = valueIndexOf(assumptions.choices, choice); index != 0)
            add(specOf(choice).id, specOf(choice).values[index].id);
    for (const Input input : allInputs())
        if (assumptions[input] != specOf(input).standard)
            add(specOf(input).id, plainNumber(assumptions[input]));
    return settings;
}

void expectOfAnyScenario(const Law& law) {
    expectProperty([&law] {
        const auto assumptions = *anyAssumptions();
        failUnless(law(assumptions));
    });
}

void expectOfAnyTwoScenarios(const LawOfTwo& law) {
    expectProperty([&law] {
        const auto [one, other] = *rc::gen::pair(anyAssumptions(), anyAssumptions());
        failUnless(law(one, other));
    });
}

testing::AssertionResult isNear(double one, double other, double relative) {
    if (std::abs(one - other) <= relative * std::max(std::abs(one), std::abs(other)))
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << plainNumber(one) << " is not " << plainNumber(other);
}

} // namespace costberg
