#include "core/analysis/goal_seek.h"

#include "core/model/evaluation.h"
#include "core/presets.h"

#include <gmock/gmock.h>

namespace costberg {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;

double totalAt(Scenario scenario, View view, Input input, double value) {
    scenario.at(input).value = value;
    return evaluationOf(scenario).totalOf(view);
}

TEST(GoalSeek, FindsTheRentThatMakesTheHeadline) {
    const GoalSeek found = goalSeek(defaultScenario(), View::Headline, Input::RentalPrice, 5e6);
    ASSERT_EQ(found.solutions.size(), 1U);
    EXPECT_NEAR(found.solutions[0], 5e6 / 2788000, 1e-12);
    EXPECT_NEAR(found.nearestTotal, 5e6, 1e-6);
}

/// Where price_decline x 10^(-decline x age) is greatest.
constexpr double peakOfDecline = 0.217147240951625941; // 1 / (2 ln 10)

/// Owned wholly, and two years old at the start.
Scenario decliningScenario() {
    Scenario scenario = defaultScenario();
    scenario.choices.depreciation = Depreciation::Declining;
    scenario.at(Input::OwnedShare).value = 1;
    scenario.at(Input::AgeYears).value = 2;
    return scenario;
}

TEST(GoalSeek, FindsBothSolutionsWhereTheTotalTurns) {
    const Scenario scenario = decliningScenario();
    const double target = 0.9 * totalAt(scenario, View::Amortized, Input::PriceDecline, peakOfDecline);
    const GoalSeek found = goalSeek(scenario, View::Amortized, Input::PriceDecline, target);
    ASSERT_EQ(found.solutions.size(), 2U);
    EXPECT_LT(found.solutions[0], peakOfDecline);
    EXPECT_GT(found.solutions[1], peakOfDecline);
    for (const double solution : found.solutions)
        EXPECT_NEAR(totalAt(scenario, View::Amortized, Input::PriceDecline, solution) / target, 1, 1e-10);
}

TEST(GoalSeek, FindsBothSolutionsNextToThePeak) {
    const Scenario scenario = decliningScenario();
    const double peak = totalAt(scenario, View::Amortized, Input::PriceDecline, peakOfDecline);
    const GoalSeek found = goalSeek(scenario, View::Amortized, Input::PriceDecline, peak * (1 - 1e-9));
    ASSERT_EQ(found.solutions.size(), 2U);
    EXPECT_LT(found.solutions[0], peakOfDecline);
    EXPECT_GT(found.solutions[1], peakOfDecline);
}

TEST(GoalSeek, NamesThePeakWhereMoreIsWanted) {
    const Scenario scenario = decliningScenario();
    const double peak = totalAt(scenario, View::Amortized, Input::PriceDecline, peakOfDecline);
    const GoalSeek found = goalSeek(scenario, View::Amortized, Input::PriceDecline, peak * 1.01);
    EXPECT_FALSE(found.isReached());
    EXPECT_NEAR(found.nearestValue, peakOfDecline, 1e-6);
    EXPECT_NEAR(found.reach.to / peak, 1, 1e-12);
}

TEST(GoalSeek, NamesTheNearestWhereTheTargetIsOutOfReach) {
    const GoalSeek found = goalSeek(defaultScenario(), View::Headline, Input::RentalPrice, 1e12);
    EXPECT_FALSE(found.isReached());
    EXPECT_EQ(found.nearestValue, 1000);
    EXPECT_NEAR(found.nearestTotal, 2788000.0 * 1000, 1);
    EXPECT_NEAR(found.reach.to, 2788000.0 * 1000, 1);
    EXPECT_EQ(found.reach.from, 0);
}

TEST(GoalSeek, SaysWhereAnInputChangesNothing) {
    const GoalSeek found = goalSeek(defaultScenario(), View::Headline, Input::Utilization, 5e6);
    EXPECT_FALSE(found.changesTotal);
    EXPECT_FALSE(found.isReached());
    EXPECT_EQ(found.nearestValue, 0.6);
}

TEST(GoalSeek, GivesTheEndsOfAStretchThatReachesTheTarget) {
    // Synthetic hours up to those of the experiments are inside the multiple, and change no total.
    Scenario scenario = defaultScenario();
    scenario.choices.experimentsSyntheticData = ExperimentsSyntheticData::Included;
    const double target = totalAt(scenario, View::Market, Input::SyntheticGpuHours, 0);
    const GoalSeek found = goalSeek(scenario, View::Market, Input::SyntheticGpuHours, target);
    ASSERT_GE(found.solutions.size(), 2U);
    EXPECT_EQ(found.solutions.front(), 0);
    EXPECT_NEAR(found.solutions.back() / (1.2 * 2788000), 1, 1e-9);
}

TEST(GoalSeek, ReachesZeroAtZero) {
    const GoalSeek found = goalSeek(defaultScenario(), View::Headline, Input::RentalPrice, 0);
    EXPECT_THAT(found.solutions, ElementsAre(0));
}

TEST(RentOrOwnBreakEvens, AreTheModelsFiguresWhateverRunsOnOwnedHardware) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::RentalPrice).value = 3;
    const Figures<double> figures = evaluationOf(scenario).figures;
    ASSERT_TRUE(figures.breakEvenUtilization.has_value());
    for (const double ownedShare : {0.0, 0.3, 1.0}) {
        scenario.at(Input::OwnedShare).value = ownedShare;
        EXPECT_THAT(rentOrOwnBreakEvens(scenario, Input::RentalPrice),
                    ElementsAre(DoubleNear(figures.ownedCostPerBusyHour, 1e-9)));
        EXPECT_THAT(rentOrOwnBreakEvens(scenario, Input::Utilization),
                    ElementsAre(DoubleNear(*figures.breakEvenUtilization, 1e-9)));
    }
}

TEST(RentOrOwnBreakEvens, AreNoneWhereAnInputMovesBothAlike) {
    for (const Input input : {Input::PretrainingGpuHours, Input::Gpus, Input::OwnedShare, Input::Headcount})
        EXPECT_THAT(rentOrOwnBreakEvens(defaultScenario(), input), ElementsAre());
}

TEST(RentAndOwnAreEven, WhateverAnInputIsThatMovesNeither) {
    Scenario scenario = *presetWithId("deepseek-whole-picture");
    scenario.choices.depreciation = Depreciation::Declining; // which asks for no useful life
    EXPECT_FALSE(rentAndOwnAreEven(scenario, Input::UsefulLifeYears));
    scenario.at(Input::RentalPrice).value = rentOrOwnBreakEvens(scenario, Input::RentalPrice).at(0);
    EXPECT_TRUE(rentAndOwnAreEven(scenario, Input::UsefulLifeYears));
    EXPECT_FALSE(rentAndOwnAreEven(scenario, Input::RentalPrice));
}

TEST(RentOrOwnBreakEvens, AreThoseAmongTheGivenPoints) {
    const double rent = evaluationOf(defaultScenario()).figures.ownedCostPerBusyHour;
    const std::vector<double> below{rent / 4, rent / 2};
    const std::vector<double> around{rent / 2, rent, rent * 2};
    EXPECT_THAT(rentOrOwnBreakEvens(defaultScenario(), Input::RentalPrice, below), ElementsAre());
    EXPECT_THAT(rentOrOwnBreakEvens(defaultScenario(), Input::RentalPrice, around),
                ElementsAre(DoubleNear(rent, 1e-9)));
}

} // namespace
} // namespace costberg
