#include "tests/core/analysis/bridge_fixture.h"

#include "core/presets.h"
#include "core/usage.h"
#include "tests/core/analysis/random_scenarios.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace costberg {
namespace {

TEST(Bridge, CountsNoRoundingAsACause) {
    const Scenario from = *presetWithId("deepseek-whole-picture");
    Scenario to = from;
    to.at(Input::CapexPerGpu).value = 26667;
    to.at(Input::Utilization).value = 1.0 / 3;
    for (const InputContribution& contribution : bridgeBetween(from, to, View::Cash).inputs)
        EXPECT_EQ(contribution.amount == 0, contribution.input == Input::Utilization);
}

TEST(Bridge, SumsToTheGapOverRandomPairs) {
    RandomScenarios scenarios(11);
    for (int i = 0; i < 500; ++i) {
        const Scenario from = scenarios.next();
        const Scenario to = i % 2 == 0 ? scenarios.next() : scenarios.changed(from, 0.4);
        for (const View view : allViews) {
            const Bridge bridge = bridgeBetween(from, to, view);
            const double larger = std::max(bridge.from, bridge.to);
            // Where the way leads over much larger totals than those at its ends, their rounding is what remains.
            const double allowed = std::max(1e-9 * larger, 1e-13 * largestOnTheWay(bridge));
            ASSERT_NEAR(sumOf(bridge), bridge.to - bridge.from, allowed) << idOf(view) << " of pair " << i;
            ASSERT_NEAR(sumOf(bridge) + bridge.residue, bridge.to - bridge.from, allowed);
        }
    }
}

TEST(Bridge, HasTheTotalsOfTheViews) {
    RandomScenarios scenarios(12);
    const Scenario from = scenarios.next();
    const Scenario to = scenarios.next();
    const Bridge bridge = bridgeBetween(from, to, View::Cash);
    EXPECT_EQ(bridge.from, evaluationOf(from).totalOf(View::Cash));
    EXPECT_EQ(bridge.to, evaluationOf(to).totalOf(View::Cash));
}

TEST(Bridge, ListsWhatDiffersAndNothingElse) {
    RandomScenarios scenarios(13);
    for (int i = 0; i < 100; ++i) {
        const Scenario from = scenarios.next();
        const Scenario to = scenarios.changed(from, 0.3);
        const Bridge bridge = bridgeBetween(from, to, View::Amortized);
        std::vector<Input> listed;
        for (const InputContribution& part : bridge.inputs) {
            listed.push_back(part.input);
            EXPECT_EQ(part.from, from.at(part.input).value);
            EXPECT_EQ(part.to, to.at(part.input).value);
            if (!isUsed(part.input, from.choices)) {
                EXPECT_EQ(part.amount, 0);
            }
        }
        EXPECT_EQ(listed, differenceBetween(from, to).inputs);
        EXPECT_EQ(bridge.choices, 0);
    }
}

TEST(Bridge, OfAScenarioToItselfIsEmpty) {
    const Scenario scenario = RandomScenarios(14).next();
    const Bridge bridge = bridgeBetween(scenario, scenario, View::Market);
    EXPECT_EQ(bridge.inputs.size(), 0U);
    EXPECT_EQ(bridge.choices, 0);
    EXPECT_EQ(bridge.from, bridge.to);
    EXPECT_EQ(bridge.residue, 0);
}

TEST(Bridge, GivesAnInputThatTheViewDoesNotReadExactlyNothing) {
    const Scenario from = defaultScenario();
    const Scenario to = with(from, {{Input::Headcount, 100}, {Input::RentalPrice, 3}, {Input::Pue, 1.5}});
    const Bridge bridge = bridgeBetween(from, to, View::Headline);
    EXPECT_EQ(amountOf(bridge, Input::Headcount), 0);
    EXPECT_EQ(amountOf(bridge, Input::Pue), 0);
    EXPECT_NEAR(amountOf(bridge, Input::RentalPrice), 2788000, 1e-6);
}

TEST(Bridge, FlipsEverySignOnTheWayBack) {
    RandomScenarios scenarios(15);
    for (int i = 0; i < 100; ++i) {
        const Scenario from = scenarios.next();
        const Scenario to = i % 2 == 0 ? scenarios.next() : scenarios.changed(from, 0.4);
        const View view = allViews[scenarios.indexBelow(viewCount)];
        const Bridge there = bridgeBetween(from, to, view);
        const Bridge back = bridgeBetween(to, from, view);
        ASSERT_EQ(there.inputs.size(), back.inputs.size());
        for (std::size_t k = 0; k < there.inputs.size(); ++k)
            EXPECT_EQ(there.inputs[k].amount, -back.inputs[k].amount);
        EXPECT_EQ(there.choices, -back.choices);
        EXPECT_EQ(there.from, back.to);
    }
}

/// Shapley's value: what each input's step adds, averaged over every order in which the steps may be taken.
std::vector<double> averageOverAllOrders(const Scenario& from, const Scenario& to, std::vector<Input> inputs,
                                         View view) {
    std::vector<std::size_t> order(inputs.size());
    std::iota(order.begin(), order.end(), 0U);
    std::vector<double> sums(inputs.size(), 0);
    double orders = 0;
    do {
        Assumptions<double> there = assumptionsOf(from);
        double before = totalIn(view, there);
        for (const std::size_t i : order) {
            there[inputs[i]] = to.at(inputs[i]).value;
            const double after = totalIn(view, there);
            sums[i] += after - before;
            before = after;
        }
        ++orders;
    } while (std::ranges::next_permutation(order).found);
    for (double& sum : sums)
        sum /= orders;
    return sums;
}

void expectShapleyValues(const std::map<Input, double>& changes, View view) {
    const Scenario from = with(defaultScenario(), {{Input::Headcount, 20}, {Input::OtherCosts, 1000}});
    const Scenario to = with(from, changes);
    std::vector<Input> inputs;
    for (const auto& [input, value] : changes)
        inputs.push_back(input);
    const std::vector<double> expected = averageOverAllOrders(from, to, inputs, view);
    const Bridge bridge = bridgeBetween(from, to, view);
    for (std::size_t i = 0; i < inputs.size(); ++i)
        EXPECT_NEAR(amountOf(bridge, inputs[i]), expected[i], 1e-9 * std::max(bridge.from, bridge.to))
            << specOf(inputs[i]).id;
}

TEST(Bridge, IsTheAverageOverAllOrdersWhereTheTotalIsLinearInEachInput) {
    expectShapleyValues({{Input::PretrainingGpuHours, 5e6},
                         {Input::MidtrainingGpuHours, 119000},
                         {Input::ComputeMultiple, 4},
                         {Input::RentalPrice, 3.5},
                         {Input::ExtrasShare, 0.2},
                         {Input::EvaluationGpuHours, 1e6}},
                        View::Market);
    expectShapleyValues({{Input::Headcount, 150},
                         {Input::TimeShare, 0.3},
                         {Input::BaseSalary, 400000},
                         {Input::BurdenFactor, 1.4},
                         {Input::Equity, 200000},
                         {Input::OverheadShare, 0.5}},
                        View::Market);
    expectShapleyValues({{Input::PretrainingGpuHours, 5e6},
                         {Input::OwnedShare, 0.8},
                         {Input::RentalPrice, 3},
                         {Input::CapexPerGpu, 40000},
                         {Input::ElectricityPrice, 0.2},
                         {Input::Pue, 1.1}},
                        View::Amortized);
}

TEST(Bridge, CountsHalfOfAChangedChoiceAtEitherEnd) {
    const Scenario from = with(defaultScenario(), {{Input::OwnedShare, 1}, {Input::RentalPrice, 2}});
    Scenario to = with(from, {{Input::CapexPerGpu, 20000}, {Input::Utilization, 0.9}});
    to.choices.depreciation = Depreciation::Annuity;
    const auto totalUnder = [](const Scenario& scenario, const Choices& choices) {
        Assumptions<double> assumptions = assumptionsOf(scenario);
        assumptions.choices = choices;
        return totalIn(View::Amortized, assumptions);
    };
    const Bridge bridge = bridgeBetween(from, to, View::Amortized);
    EXPECT_EQ(bridge.changedChoices, std::vector{Choice::Depreciation});
    EXPECT_NEAR(bridge.choices,
                (totalUnder(from, to.choices) - totalUnder(from, from.choices) + totalUnder(to, to.choices) -
                 totalUnder(to, from.choices)) /
                    2,
                1e-6);
    Scenario straight = to;
    straight.choices = from.choices;
    Scenario annuity = from;
    annuity.choices = to.choices;
    const double mean = (amountOf(bridgeBetween(from, straight, View::Amortized), Input::CapexPerGpu) +
                         amountOf(bridgeBetween(annuity, to, View::Amortized), Input::CapexPerGpu)) /
                        2;
    EXPECT_NEAR(amountOf(bridge, Input::CapexPerGpu), mean, 1e-6);
}

TEST(Bridge, BetweenViewsGoesByActivities) {
    const Scenario scenario = with(defaultScenario(), {{Input::Gpus, 50000}, {Input::Headcount, 150}});
    const Evaluation evaluation = evaluationOf(scenario);
    const ViewBridge bridge = bridgeBetweenViews(scenario, View::Headline, View::Cash);
    EXPECT_EQ(bridge.from, evaluation.totalOf(View::Headline));
    EXPECT_EQ(bridge.to, evaluation.totalOf(View::Cash));
    double sum = 0;
    for (const ActivityContribution& part : bridge.activities) {
        EXPECT_EQ(part.from, costberg::amountOf(evaluation[View::Headline], part.activity));
        EXPECT_EQ(part.to, costberg::amountOf(evaluation[View::Cash], part.activity));
        sum += part.amount();
    }
    EXPECT_NEAR(sum, bridge.to - bridge.from, 1e-9 * bridge.to);
    EXPECT_TRUE(std::ranges::any_of(bridge.activities, [](const ActivityContribution& part) {
        return part.activity == Activity::UnusedLife && part.from == 0 && part.to > 0;
    }));
}

} // namespace
} // namespace costberg
