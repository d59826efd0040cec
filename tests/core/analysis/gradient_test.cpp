#include "core/analysis/gradient.h"

#include "core/model/evaluation.h"
#include "tests/core/analysis/random_scenarios.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>

namespace costberg {
namespace {

Assumptions<Gradient> fixed(const Assumptions<double>& assumptions) {
    Assumptions<Gradient> result;
    result.choices = assumptions.choices;
    std::ranges::copy(assumptions.values, result.values.begin());
    return result;
}

TEST(Gradient, HasTheValueOfTheDoubleBitForBit) {
    RandomScenarios scenarios(1);
    for (int i = 0; i < 1000; ++i) {
        const Assumptions<double> assumptions = assumptionsOf(scenarios.next());
        const auto totals = evaluateTotals(assumptions);
        for (const View view : allViews)
            ASSERT_EQ(std::bit_cast<std::uint64_t>(totalOf(view, fixed(assumptions)).value()),
                      std::bit_cast<std::uint64_t>(totals[static_cast<std::size_t>(view)]));
    }
}

/// The slope of a total over one input, from five points around its value.
double slopeAround(View view, const Assumptions<double>& assumptions, Input input) {
    const double step = 1e-3 * assumptions[input];
    const auto totalAt = [&](double steps) {
        Assumptions<double> there = assumptions;
        there[input] += steps * step;
        return evaluateTotals(there)[static_cast<std::size_t>(view)];
    };
    return (8 * (totalAt(1) - totalAt(-1)) - (totalAt(2) - totalAt(-2))) / (12 * step);
}

TEST(Gradient, HasTheSlopesOfTheTotals) {
    RandomScenarios scenarios(2);
    int compared = 0;
    for (int i = 0; i < 300; ++i) {
        const Assumptions<double> assumptions = assumptionsOf(scenarios.next());
        const View view = allViews[scenarios.indexBelow(viewCount)];
        const double total = evaluateTotals(assumptions)[static_cast<std::size_t>(view)];
        const std::vector<double> derivatives = derivativesOf(view, assumptions, allInputs());
        ASSERT_EQ(derivatives.size(), inputCount);
        for (const Input input : allInputs()) {
            const double value = assumptions[input];
            if (value == specOf(input).limits.from)
                continue;
            const double effect = derivatives[static_cast<std::size_t>(input)] * value;
            const double expected = slopeAround(view, assumptions, input) * value;
            EXPECT_NEAR(effect, expected, 1e-7 * std::max(total, std::abs(expected)))
                << specOf(input).id << " in " << idOf(view);
            ++compared;
        }
    }
    EXPECT_GT(compared, 10000);
}

TEST(Gradient, TellsTheBranchesTaken) {
    const Gradient value = Gradient::along(0, 2, 1);
    EXPECT_EQ((value * value + 1.0).branches(), 0U);
    EXPECT_EQ(atLeast(value, 1).branches(), atLeast(value + 1.0, 1).branches());
    EXPECT_NE(atLeast(value, 1).branches(), atLeast(value, 3).branches());
    EXPECT_NE((atLeast(value, 1) + atMost(value, 3)).branches(), (atLeast(value, 1) + atMost(value, 1)).branches());
    EXPECT_EQ(atLeast(value, 3).derivatives()[0], 0);
    EXPECT_EQ(atLeast(value, 1).derivatives()[0], 1);
}

TEST(Gradient, OfAShareOfNothingIsNone) {
    const Gradient share = shareOf(Gradient::along(0, 0, 1), Gradient::along(1, 0, 1));
    EXPECT_EQ(share.value(), 0);
    EXPECT_EQ(share.derivatives()[0], 0);
    EXPECT_EQ(share.derivatives()[1], 0);
}

} // namespace
} // namespace costberg
