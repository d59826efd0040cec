#include "core/analysis/order_statistics.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace costberg {
namespace {

double sortedAt(std::vector<double> samples, double part) {
    std::ranges::sort(samples);
    return samples[static_cast<std::size_t>(std::round(part * static_cast<double>(samples.size() - 1)))];
}

TEST(MiddleNineTenths, AreTheRanksOfTheSortedSamples) {
    std::vector<double> samples;
    for (int i = 0; i <= 100; ++i)
        samples.push_back((i * 37) % 101);
    EXPECT_EQ(middleNineTenthsOf(samples).from, 5);
    EXPECT_EQ(middleNineTenthsOf(samples).to, 95);
}

TEST(MiddleNineTenths, OfNothingAreNothing) {
    EXPECT_EQ(middleNineTenthsOf({}).from, 0);
    EXPECT_EQ(middleNineTenthsOf({}).to, 0);
}

TEST(MiddleNineTenths, OfOneSampleAreThatSample) {
    const std::vector<double> samples{7.5};
    EXPECT_EQ(middleNineTenthsOf(samples).from, 7.5);
    EXPECT_EQ(middleNineTenthsOf(samples).to, 7.5);
}

/// From zeros, of either sign, over the smallest numbers to the largest, many of them alike.
RC_GTEST_PROP(MiddleNineTenths, AreThoseOfSortedSamplesHoweverTheyLie, ()) {
    const auto exponents = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(-330, 308)));
    const int narrowing = *rc::gen::element(1, 10, 300);
    std::vector<double> samples;
    for (const int exponent : exponents)
        samples.push_back(exponent % 7 == 0 ? -0.0 : std::pow(10.0, exponent / narrowing));
    RC_ASSERT(middleNineTenthsOf(samples).from == sortedAt(samples, 0.05));
    RC_ASSERT(middleNineTenthsOf(samples).to == sortedAt(samples, 0.95));
}

} // namespace
} // namespace costberg
