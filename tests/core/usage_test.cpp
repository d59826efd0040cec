#include "core/usage.h"

#include "core/model/evaluation.h"
#include "core/model/figure_names.h"
#include "tests/support/random_scenario.h"

namespace costberg {
namespace {

using testing::AssertionFailure;
using testing::AssertionSuccess;

TEST(UnusedInputs, ChangeNothing) {
    expectOfAnyTwoScenarios([](const Assumptions<double>& a, const Assumptions<double>& other) {
        Assumptions<double> changed = a;
        for (const Input input : allInputs())
            if (!isUsed(input, a.choices))
                changed[input] = other[input];
        const Evaluation before = evaluationOf(scenarioOf(a));
        const Evaluation after = evaluationOf(scenarioOf(changed));
        if (before.totals != after.totals || before.gpuHours.hours != after.gpuHours.hours)
            return AssertionFailure() << "totals or hours change";
        if (before.problems != after.problems)
            return AssertionFailure() << "problems change";
        for (const Figure figure : allFigures)
            if (valueOf(figure, before.figures) != valueOf(figure, after.figures))
                return AssertionFailure() << specOf(figure).id << " changes";
        for (std::size_t view = 0; view < viewCount; ++view)
            for (std::size_t i = 0; i < before.views[view].size(); ++i)
                if (before.views[view][i].amount != after.views[view][i].amount)
                    return AssertionFailure() << idOf(before.views[view][i].resource) << " changes";
        return AssertionSuccess();
    });
}

/// Whether another value of the input changes an entry, an hour, a figure or a problem.
bool changesSomething(Input input, const Assumptions<double>& a, double value) {
    Assumptions<double> changed = a;
    changed[input] = value;
    const Evaluation before = evaluationOf(scenarioOf(a));
    const Evaluation after = evaluationOf(scenarioOf(changed));
    for (const Figure figure : allFigures)
        if (valueOf(figure, before.figures) != valueOf(figure, after.figures))
            return true;
    for (std::size_t view = 0; view < viewCount; ++view)
        for (std::size_t i = 0; i < before.views[view].size(); ++i)
            if (before.views[view][i].amount != after.views[view][i].amount)
                return true;
    return before.gpuHours.hours != after.gpuHours.hours || before.problems != after.problems;
}

TEST(UsedInputs, ChangeSomethingForEachChoiceThatUsesThem) {
    std::mt19937_64 random(3);
    for (const Input input : allInputs())
        for (const Choice choice : allChoices())
            for (std::size_t value = 0; value < specOf(choice).values.size(); ++value) {
                int uses = 0;
                int effects = 0;
                for (int i = 0; i < 200; ++i) {
                    Assumptions<double> a = randomAssumptions(random);
                    a.choices = withChoice(a.choices, choice, value);
                    uses += isUsed(input, a.choices) ? 1 : 0;
                    effects += changesSomething(input, a, randomAssumptions(random)[input]) ? 1 : 0;
                }
                EXPECT_EQ(uses > 0, effects > 0)
                    << specOf(input).id << " with " << specOf(choice).id << " " << specOf(choice).values[value].id;
            }
}

} // namespace
} // namespace costberg
