#include "core/analysis/distribution.h"

#include <gtest/gtest.h>

#include <cmath>

namespace costberg {
namespace {

InputState ranged(double low, double value, double high) { return {value, low, high, {}, {}}; }

void expectThreePoints(Input input, const InputState& state) {
    const Distribution distribution(specOf(input), state);
    EXPECT_NEAR(distribution.at(-normalAt95) / *state.low, 1, 1e-12);
    EXPECT_NEAR(distribution.at(0) / state.value, 1, 1e-14);
    EXPECT_NEAR(distribution.at(normalAt95) / *state.high, 1, 1e-12);
}

TEST(Distribution, IsExactAtItsThreePoints) {
    expectThreePoints(Input::RentalPrice, ranged(1.3, 2, 3.5));  // log
    expectThreePoints(Input::Mfu, ranged(0.1, 0.375, 0.65));     // logit
    expectThreePoints(Input::Pue, ranged(1.05, 1.25, 1.4));      // linear
    expectThreePoints(Input::Utilization, ranged(0.35, 0.6, 1)); // logit below, linear above
    expectThreePoints(Input::OwnedShare, ranged(0.2, 0.4, 0.8));
}

TEST(Distribution, GoesByTheLogarithmWhereTheScaleDoes) {
    const Distribution rent(specOf(Input::RentalPrice), ranged(1, 2, 4));
    EXPECT_NEAR(rent.at(2 * normalAt95), 8, 1e-12);
    EXPECT_NEAR(rent.at(-2 * normalAt95), 0.5, 1e-12);
}

TEST(Distribution, GoesByTheLogitForFractions) {
    const Distribution share(specOf(Input::OwnedShare), ranged(0.2, 0.5, 0.8));
    EXPECT_NEAR(share.at(2 * normalAt95), 16.0 / 17, 1e-12); // odds of 4, squared
}

TEST(Distribution, IsLinearOnASideThatEndsAtNothing) {
    const Distribution hours(specOf(Input::SyntheticGpuHours), ranged(0, 100, 200));
    EXPECT_NEAR(hours.at(-normalAt95 / 2), 50, 1e-9);
    EXPECT_NEAR(hours.at(normalAt95 / 2), 100 * std::sqrt(2.0), 1e-9);
}

TEST(Distribution, StaysWithinTheLimits) {
    const Distribution utilization(specOf(Input::Utilization), ranged(0.35, 0.6, 1));
    EXPECT_EQ(utilization.at(6), 1);
    const Distribution hours(specOf(Input::SyntheticGpuHours), ranged(0, 100, 200));
    EXPECT_EQ(hours.at(-6), 0);
}

TEST(Distribution, IsCertainWithoutARange) {
    EXPECT_EQ(Distribution(specOf(Input::Pue), {1.25, {}, {}, {}, {}}).at(3), 1.25);
    EXPECT_FALSE(isUncertain({1.25, {}, {}, {}, {}}));
    EXPECT_FALSE(isUncertain(ranged(1.25, 1.25, 1.25)));
    EXPECT_TRUE(isUncertain(ranged(1.25, 1.25, 1.3)));
}

TEST(Distribution, DrawsInBatchesWhatItDrawsOneByOne) {
    Batch z;
    for (std::size_t i = 0; i < Batch::size; ++i)
        z[i] = -5 + 10 * static_cast<double>(i) / 255;
    const std::pair<Input, InputState> cases[]{{Input::RentalPrice, ranged(1.3, 2, 3.5)},
                                               {Input::Utilization, ranged(0.35, 0.6, 1)},
                                               {Input::Pue, ranged(1.05, 1.25, 1.4)},
                                               {Input::SyntheticGpuHours, ranged(0, 100, 200)}};
    for (const auto& [input, state] : cases) {
        const Distribution distribution(specOf(input), state);
        const Batch drawn = distribution.at(z);
        for (std::size_t i = 0; i < Batch::size; ++i)
            EXPECT_NEAR(drawn[i], distribution.at(z[i]), 1e-13 * std::abs(drawn[i])) << specOf(input).id << i;
    }
}

} // namespace
} // namespace costberg
