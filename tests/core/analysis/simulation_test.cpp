#include "core/analysis/simulation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace costberg {
namespace {

void makeUncertain(Scenario& scenario, Input input, double low, double high) {
    scenario.at(input).low = low;
    scenario.at(input).high = high;
}

/// Headline is hours x rent: a product of two lognormals, which is one.
Scenario productOfLognormals() {
    Scenario scenario = defaultScenario();
    scenario.at(Input::PretrainingGpuHours).value = 1e6;
    makeUncertain(scenario, Input::PretrainingGpuHours, 5e5, 2e6);
    makeUncertain(scenario, Input::RentalPrice, 1, 4);
    return scenario;
}

TEST(Simulation, FindsTheQuantilesOfAProductOfLognormals) {
    const SimulationResult result = simulated(productOfLognormals(), {1 << 17, 1, {}});
    const double sigma = std::log(2.0) * std::sqrt(2.0) / normalAt95;
    for (const auto& [probability, z] : {std::pair{0.05, -normalAt95},
                                         {0.25, -0.6744897501960817},
                                         {0.5, 0.0},
                                         {0.75, 0.6744897501960817},
                                         {0.95, normalAt95}})
        EXPECT_NEAR(result[View::Headline].quantile(probability) / (2e6 * std::exp(sigma * z)), 1, 1e-3) << probability;
    EXPECT_NEAR(result[View::Headline].mean() / (2e6 * std::exp(sigma * sigma / 2)), 1, 1e-3);
}

TEST(Simulation, FindsTheQuantilesOfASumOfNormals) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::PretrainingGpuHours).value = 0;
    scenario.at(Input::Gpus).value = 1;
    scenario.at(Input::CapexPerGpu).value = 0;
    scenario.at(Input::AcceleratorPower).value = 10;
    scenario.at(Input::ServerPowerFactor).value = 1;
    scenario.at(Input::MaintenanceShare).value = 0;
    scenario.at(Input::ElectricityPrice).value = 0;
    scenario.at(Input::ColocationPrice).value = 1000;
    makeUncertain(scenario, Input::ColocationPrice, 900, 1100);
    const SimulationResult result = simulated(scenario, {1 << 16, 1, {}});
    const double perDollar = 10 * 12 * 4; // kW x months x years
    EXPECT_NEAR(result[View::Fleet].quantile(0.05), 900 * perDollar, 1e-3 * 900 * perDollar);
    EXPECT_NEAR(result[View::Fleet].quantile(0.95), 1100 * perDollar, 1e-3 * 1100 * perDollar);
    EXPECT_NEAR(result[View::Fleet].mean(), 1000 * perDollar, 1e-4 * 1000 * perDollar);
}

TEST(Simulation, OfACertainScenarioIsItsTotals) {
    const Scenario scenario = defaultScenario();
    const SimulationResult result = simulated(scenario, {1000, 1, {}});
    const double total = evaluationOf(scenario).totalOf(View::Market);
    EXPECT_EQ(result[View::Market].count(), 1000U);
    EXPECT_NEAR(result[View::Market].quantile(0.5), total, 1e-9 * total);
    EXPECT_NEAR(result[View::Market].mean(), total, 1e-6);
}

TEST(Simulation, OfShardsMergedIsThatOfTheWhole) {
    const Scenario scenario = productOfLognormals();
    for (const std::uint64_t samples : {1ULL, 255ULL, 257ULL, 10'000ULL, 65'536ULL}) {
        const SimulationResult whole = simulated(scenario, {samples, 5, {}});
        for (const std::uint64_t count : {2ULL, 3ULL, 7ULL, 1000ULL}) {
            SimulationResult merged;
            for (std::uint64_t index = count; index >= 1; --index)
                merge(merged, simulated(scenario, {samples, 5, {index, count}}));
            ASSERT_EQ(merged.samples, samples);
            for (const View view : allViews)
                ASSERT_EQ(merged[view], whole[view]) << samples << " samples in " << count << " shards";
        }
    }
}

TEST(Simulation, DrawsAnInputAlikeWhateverElseIsUncertain) {
    Scenario one = defaultScenario();
    makeUncertain(one, Input::RentalPrice, 1, 4);
    Scenario both = one;
    makeUncertain(both, Input::ComputeMultiple, 1.2, 4);
    EXPECT_EQ(simulated(one, {5000, 3, {}})[View::Headline], simulated(both, {5000, 3, {}})[View::Headline]);
}

TEST(Simulation, LeavesOutWhatIsNotUsed) {
    Scenario scenario = defaultScenario();
    makeUncertain(scenario, Input::Mfu, 0.1, 0.6);
    EXPECT_TRUE(Draws(scenario, 1).uncertainInputs().empty());
    scenario.choices.trainingMethod = TrainingMethod::Flop;
    EXPECT_EQ(Draws(scenario, 1).uncertainInputs().size(), 1U);
}

TEST(Simulation, StopsWhenAsked) {
    const SimulationResult result = simulated(productOfLognormals(), {1'000'000, 1, {}}, allViews,
                                              [](std::uint64_t done) { return done < 50'000; });
    EXPECT_GE(result.samples, 50'000U);
    EXPECT_LT(result.samples, 100'000U);
}

TEST(QuantileSketch, IsOffByLessThanItSays) {
    std::mt19937_64 random(1);
    std::lognormal_distribution<double> amounts(10, 3);
    std::vector<double> all(100'001);
    QuantileSketch sketch;
    for (double& amount : all) {
        amount = amounts(random);
        sketch.add(amount);
    }
    std::ranges::sort(all);
    for (const double probability : {0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999}) {
        const double exact = all[static_cast<std::size_t>(probability * 100'000)];
        EXPECT_NEAR(sketch.quantile(probability) / exact, 1, QuantileSketch::largestRelativeError + 1e-4)
            << probability;
    }
    EXPECT_EQ(sketch.quantile(0), all.front());
    EXPECT_EQ(sketch.quantile(1), all.back());
    EXPECT_NEAR(sketch.mean() / (std::accumulate(all.begin(), all.end(), 0.0) / 100'001), 1, 1e-9);
}

TEST(QuantileSketch, OfNothingIsNothing) {
    EXPECT_EQ(QuantileSketch().quantile(0.5), 0);
    EXPECT_EQ(QuantileSketch().mean(), 0);
    QuantileSketch zeros;
    zeros.add(Batch(0.0));
    EXPECT_EQ(zeros.quantile(0.5), 0);
    EXPECT_EQ(zeros.count(), 256U);
}

TEST(QuantileSketch, CountsZerosBesideLargeAmounts) {
    QuantileSketch zeros;
    zeros.add(Batch(0.0));
    QuantileSketch large;
    large.add(Batch(1e9));
    for (auto [sketch, other] : {std::pair(zeros, large), std::pair(large, zeros)}) {
        sketch.add(other);
        sketch.add(0);
        EXPECT_EQ(sketch.count(), 513U);
        EXPECT_EQ(sketch.quantile(0), 0);
        EXPECT_EQ(sketch.quantile(0.5), 0);
        EXPECT_NEAR(sketch.quantile(0.75) / 1e9, 1, QuantileSketch::largestRelativeError);
        EXPECT_EQ(sketch.contents().bins.size(), 2U);
        EXPECT_EQ(QuantileSketch::of(sketch.contents()), sketch);
        EXPECT_NEAR(sketch.mean(), 256e9 / 513, 1);
    }
}

TEST(QuantileSketch, IsMadeAgainFromItsContents) {
    const SimulationResult result = simulated(productOfLognormals(), {10'000, 1, {}});
    const QuantileSketch& sketch = result[View::Cash];
    const QuantileSketch again = QuantileSketch::of(sketch.contents());
    EXPECT_EQ(again, sketch);
    EXPECT_EQ(again.quantile(0.3), sketch.quantile(0.3));
    EXPECT_EQ(again.count(), sketch.count());
}

} // namespace
} // namespace costberg
