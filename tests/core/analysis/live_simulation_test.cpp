#include "core/analysis/live_simulation.h"

#include <gtest/gtest.h>

#include <random>

namespace costberg {
namespace {

Scenario uncertainScenario() {
    Scenario scenario = defaultScenario();
    for (const Input input : {Input::RentalPrice, Input::ComputeMultiple, Input::CapexPerGpu, Input::Utilization}) {
        const PublishedRange range = *specOf(input).range;
        scenario.at(input).low = range.low;
        scenario.at(input).high = range.high;
    }
    scenario.at(Input::OwnedShare).value = 0.5;
    scenario.at(Input::Gpus).value = 2000;
    return scenario;
}

TEST(LiveSimulation, GivesWhatASimulationGives) {
    LiveSimulation live(std::make_shared<DrawColumns>(7));
    live.update(uncertainScenario(), 10'240);
    const SimulationResult once = simulated(uncertainScenario(), {10'240, 7, {}});
    for (const View view : allViews)
        EXPECT_EQ(live[view], once[view]);
}

TEST(LiveSimulation, GivesTheSameWhateverWasAskedBefore) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> rent(1.4, 3.4);
    LiveSimulation live;
    Scenario scenario = uncertainScenario();
    for (int move = 0; move < 40; ++move) {
        scenario.at(Input::RentalPrice).value = rent(random);
        if (move % 7 == 0)
            scenario.at(Input::ComputeMultiple).low = move % 2 == 0 ? std::optional(1.2) : std::nullopt;
        if (move % 11 == 0)
            scenario.choices.hardwareMethod = move % 2 == 0 ? HardwareMethod::Parts : HardwareMethod::PerGpu;
        live.update(scenario, move % 5 == 0 ? 8192 : 2048);
    }
    LiveSimulation fresh;
    fresh.update(scenario, live.samples());
    for (const View view : allViews)
        EXPECT_EQ(live[view], fresh[view]);
}

TEST(LiveSimulation, RoundsUpToWholeBlocksAndKnowsWhetherAnythingIsUncertain) {
    LiveSimulation live;
    live.update(uncertainScenario(), 1000);
    EXPECT_EQ(live.samples(), 1024U);
    EXPECT_EQ(live.totalsOf(View::Cash).size(), 1024U);
    EXPECT_TRUE(live.isUncertain());
    live.update(defaultScenario(), 1000);
    EXPECT_FALSE(live.isUncertain());
}

TEST(LiveSimulation, ComparesTwoScenariosUnderTheSameDraws) {
    Scenario dearer = uncertainScenario();
    dearer.at(Input::OtherCosts).value = 1;
    LiveSimulation one;
    LiveSimulation other;
    one.update(uncertainScenario(), 4096);
    other.update(dearer, 4096);
    // A dollar more is more in every single draw, however wide the ranges are.
    const DrawComparison market = drawComparisonOf(other.totalsOf(View::Market), one.totalsOf(View::Market));
    EXPECT_EQ(market.firstIsLarger, 1);
    EXPECT_EQ(market.equal, 0);
    EXPECT_EQ(drawComparisonOf(one.totalsOf(View::Market), other.totalsOf(View::Market)).firstIsLarger, 0);
}

TEST(DrawComparisonOf, KeepsTiesApartAndComparesWhatBothHave) {
    const std::vector<double> first{1, 2, 3, 5};
    const std::vector<double> second{1, 1, 4, 4, 9, 9};
    const DrawComparison some = drawComparisonOf(first, second);
    EXPECT_EQ(some.firstIsLarger, 0.5);
    EXPECT_EQ(some.equal, 0.25);
    EXPECT_EQ(drawComparisonOf(second, first).firstIsLarger, 0.25);
    EXPECT_EQ(drawComparisonOf(first, first).equal, 1);
    const DrawComparison none = drawComparisonOf(first, {});
    EXPECT_EQ(none.firstIsLarger, 0);
    EXPECT_EQ(none.equal, 0);
}

TEST(LiveSimulation, ComparesTheDrawsThatBothHave) {
    LiveSimulation more;
    LiveSimulation fewer;
    more.update(uncertainScenario(), 8192);
    fewer.update(uncertainScenario(), 2048);
    EXPECT_EQ(drawComparisonOf(more.totalsOf(View::Market), fewer.totalsOf(View::Market)).equal, 1);
}

TEST(LiveSimulation, SharesTheDrawsOfWhatScenariosHaveInCommon) {
    const auto columns = std::make_shared<DrawColumns>();
    Scenario dearer = uncertainScenario();
    dearer.at(Input::RentalPrice).value = 3;
    LiveSimulation one(columns);
    one.update(uncertainScenario(), 2048);
    EXPECT_EQ(columns->aliveCount(), 4U);
    {
        LiveSimulation other(columns);
        other.update(dearer, 4096);
        EXPECT_EQ(columns->aliveCount(), 5U);
    }
    EXPECT_EQ(columns->aliveCount(), 4U);
    LiveSimulation fresh;
    fresh.update(uncertainScenario(), 2048);
    one.update(defaultScenario(), 2048);
    one.update(uncertainScenario(), 2048);
    EXPECT_EQ(one[View::Market], fresh[View::Market]);
}

TEST(LiveSimulation, SamplesWholeBreakdowns) {
    std::size_t blocks = 0;
    LiveSimulation live;
    live.update(uncertainScenario(), 1024);
    live.forEachBreakdown(View::Cash, 512, [&](const Breakdown<Batch>& breakdown) {
        const Batch total = totalOf(breakdown);
        for (std::size_t i = 0; i < Batch::size; ++i)
            ASSERT_NEAR(total[i] / live.totalsOf(View::Cash)[blocks * Batch::size + i], 1, 1e-12);
        ++blocks;
    });
    EXPECT_EQ(blocks, 2U);
}

} // namespace
} // namespace costberg
