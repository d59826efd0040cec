#include "core/analysis/tornado.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace costberg {
namespace {

const TornadoBar& barOf(const std::vector<TornadoBar>& bars, Input input) {
    return *std::ranges::find(bars, input, &TornadoBar::input);
}

TEST(Tornado, TakesTheRangeOrTenPercent) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::RentalPrice).low = 1.3;
    scenario.at(Input::RentalPrice).high = 3.5;
    const auto bars = tornadoOf(scenario, View::Headline);
    const TornadoBar& rent = barOf(bars, Input::RentalPrice);
    EXPECT_TRUE(rent.hasRange);
    EXPECT_NEAR(rent.swing, 2788000 * 2.2, 1e-6);
    const TornadoBar& hours = barOf(bars, Input::PretrainingGpuHours);
    EXPECT_FALSE(hours.hasRange);
    EXPECT_NEAR(hours.swing, 2 * 0.2 * 2788000, 1e-6);
    EXPECT_EQ(bars[0].input, Input::RentalPrice);
}

TEST(Tornado, ListsInputsWithoutEffectAsSuchAndUnusedOnesNotAtAll) {
    const auto bars = tornadoOf(defaultScenario(), View::Headline);
    EXPECT_FALSE(barOf(bars, Input::Utilization).hasEffect());
    for (std::size_t i = 1; i < bars.size(); ++i)
        EXPECT_GE(bars[i - 1].swing * (1 + 1e-9), bars[i].swing);
    EXPECT_EQ(std::ranges::count(bars, Input::Mfu, &TornadoBar::input), 0);
}

TEST(Tornado, MarksWhatTurns) {
    Scenario scenario = defaultScenario();
    scenario.choices.depreciation = Depreciation::Declining;
    scenario.at(Input::OwnedShare).value = 1;
    scenario.at(Input::AgeYears).value = 2;
    scenario.at(Input::PriceDecline).value = 0.25;
    scenario.at(Input::PriceDecline).low = 0.05;
    scenario.at(Input::PriceDecline).high = 0.9;
    const auto bars = tornadoOf(scenario, View::Amortized);
    EXPECT_FALSE(barOf(bars, Input::PriceDecline).isMonotone);
    EXPECT_TRUE(barOf(bars, Input::CapexPerGpu).isMonotone);
}

TEST(Tornado, SaysWhereTenPercentEndAtALimit) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::OwnedShare).value = 0.95;
    scenario.at(Input::Pue).value = 1.05;
    const auto bars = tornadoOf(scenario, View::Amortized);
    const TornadoBar& owned = barOf(bars, Input::OwnedShare);
    EXPECT_TRUE(owned.highIsLimit);
    EXPECT_FALSE(owned.lowIsLimit);
    EXPECT_EQ(owned.values.back(), 1);
    const TornadoBar& pue = barOf(bars, Input::Pue);
    EXPECT_TRUE(pue.lowIsLimit);
    EXPECT_FALSE(pue.highIsLimit);
    EXPECT_EQ(pue.values.front(), 1);
    const TornadoBar& rent = barOf(bars, Input::RentalPrice);
    EXPECT_FALSE(rent.lowIsLimit || rent.highIsLimit);
}

TEST(Tornado, CallsNoEndOfARangeALimit) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::OwnedShare) = {.value = 0.95, .low = 0.5, .high = 1.0};
    const auto bars = tornadoOf(scenario, View::Amortized);
    EXPECT_FALSE(barOf(bars, Input::OwnedShare).highIsLimit);
    EXPECT_TRUE(barOf(bars, Input::OwnedShare).hasRange);
}

TEST(Tornado, KeepsInputsOfOneSwingInTheTablesOrder) {
    // All of them are factors of one product, so that only rounding tells their swings apart.
    const std::vector<Input> factors{Input::Headcount, Input::BaseSalary, Input::TimeShare};
    for (int people = 100; people < 200; ++people) {
        Scenario scenario = defaultScenario();
        scenario.at(Input::Headcount).value = people;
        scenario.at(Input::TimeShare).value = 0.7;
        std::vector<Input> order;
        for (const TornadoBar& bar : tornadoOf(scenario, View::Market))
            if (std::ranges::count(factors, bar.input) != 0)
                order.push_back(bar.input);
        EXPECT_TRUE(std::ranges::is_sorted(order)) << people;
        EXPECT_EQ(order.size(), factors.size());
    }
}

TEST(Tornado, MovesAnInputWhoseRangeIsItsValueAsOneWithoutARange) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::RentalPrice) = {.value = 2, .low = 2, .high = 2};
    const auto bars = tornadoOf(scenario, View::Headline);
    EXPECT_FALSE(barOf(bars, Input::RentalPrice).hasRange);
    EXPECT_NEAR(barOf(bars, Input::RentalPrice).values.back(), 2.2, 1e-12);
}

} // namespace
} // namespace costberg
