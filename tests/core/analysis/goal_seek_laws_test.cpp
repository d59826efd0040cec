#include "core/analysis/goal_seek.h"

#include "core/model/evaluation.h"
#include "tests/support/random_scenario.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace costberg {
namespace {

/// Not a divisor of what goal seek divides an input's range by.
constexpr std::size_t denseCount = 997;
/// Of the larger of the target and the total: what differs less may be rounding.
constexpr double rounding = 1e-9;

/// A view of a scenario along one of its inputs, and a total that is asked for.
struct Asked {
    Assumptions<double> assumptions;
    View view;
    Input input;
    std::vector<double> values; ///< all over the input's limits
    std::vector<double> totals; ///< there
    double target = 0;

    double totalAt(double value) const {
        Assumptions<double> there = assumptions;
        there[input] = value;
        return evaluateTotal(view, there);
    }
    double tolerance() const { return rounding * std::max(std::abs(target), totals.front()); }
    GoalSeek found() const { return goalSeek(scenarioOf(assumptions), view, input, target); }
    testing::AssertionResult failure() const {
        return testing::AssertionFailure()
               << "solve --view " << idOf(view) << " --vary " << specOf(input).id << " --target " << target << ": ";
    }
};

/// The one total that rises and falls again along an input.
void turn(Asked& asked) {
    asked.assumptions.choices.depreciation = Depreciation::Declining;
    asked.assumptions[Input::OwnedShare] = std::max(asked.assumptions[Input::OwnedShare], 0.1);
    asked.assumptions[Input::AgeYears] = std::max(asked.assumptions[Input::AgeYears], 0.5);
    asked.view = View::Amortized;
    asked.input = Input::PriceDecline;
}

/// Asks something else of every scenario, and of the same scenario always the same.
Asked askedOf(const Assumptions<double>& assumptions) {
    std::size_t random = 0;
    for (const Input input : allInputs())
        random = (random ^ std::bit_cast<std::size_t>(assumptions[input])) * 0x9e3779b97f4a7c15U;
    random >>= 8U;
    Asked asked{assumptions, allViews[random % viewCount], allInputs()[random / 8 % inputCount], {}, {}};
    if (random / 512 % 4 == 0)
        turn(asked);
    asked.values = pointsAlong(specOf(asked.input), denseCount, assumptions[asked.input]);
    for (const double value : asked.values)
        asked.totals.push_back(asked.totalAt(value));
    const auto [least, most] = std::ranges::minmax(asked.totals);
    // Anywhere, next to the ends of what can be reached, and a little beyond.
    const std::array targets{asked.totals[random / 1024 % denseCount], std::lerp(least, most, 0.999999),
                             std::lerp(least, most, 0.000001), most * 1.0001, least * 0.9999};
    asked.target = targets[random / 4096 % targets.size()];
    return asked;
}

TEST(GoalSeekLaws, EverySolutionReachesTheTargetWithinTheLimits) {
    expectOfAnyScenario([](const Assumptions<double>& assumptions) {
        const Asked asked = askedOf(assumptions);
        for (const GoalSeek found = asked.found(); const double value : found.solutions) {
            if (!specOf(asked.input).limits.contains(value))
                return asked.failure() << value << " is outside the limits";
            if (std::abs(asked.totalAt(value) - asked.target) > asked.tolerance())
                return asked.failure() << "the total at " << value << " is " << asked.totalAt(value);
        }
        return testing::AssertionSuccess();
    });
}

TEST(GoalSeekLaws, NoSolutionOfADenseScanIsMissed) {
    expectOfAnyScenario([](const Assumptions<double>& assumptions) {
        const Asked asked = askedOf(assumptions);
        const GoalSeek found = asked.found();
        const auto isBeyond = [&](double total) { return std::abs(total - asked.target) > asked.tolerance(); };
        for (std::size_t i = 1; i < asked.values.size(); ++i) {
            const double before = asked.totals[i - 1];
            const double after = asked.totals[i];
            if (!isBeyond(before) || !isBeyond(after) || (before < asked.target) == (after < asked.target))
                continue;
            const bool isFound = std::ranges::any_of(found.solutions, [&](double value) {
                return asked.values[i - 1] <= value && value <= asked.values[i];
            });
            if (!isFound)
                return asked.failure() << "missed between " << asked.values[i - 1] << " and " << asked.values[i];
        }
        return testing::AssertionSuccess();
    });
}

TEST(GoalSeekLaws, NothingComesNearerThanWhatIsCalledNearest) {
    expectOfAnyScenario([](const Assumptions<double>& assumptions) {
        const Asked asked = askedOf(assumptions);
        const GoalSeek found = asked.found();
        if (asked.totalAt(found.nearestValue) != found.nearestTotal)
            return asked.failure() << "the total at the nearest is " << asked.totalAt(found.nearestValue);
        const double gap = std::abs(found.nearestTotal - asked.target);
        for (std::size_t i = 0; i < asked.values.size(); ++i)
            if (std::abs(asked.totals[i] - asked.target) < gap - asked.tolerance())
                return asked.failure() << "nearest is " << found.nearestValue << ", but " << asked.values[i]
                                       << " comes nearer";
        return testing::AssertionSuccess();
    });
}

TEST(GoalSeekLaws, ReachHoldsEveryTotalOfADenseScan) {
    expectOfAnyScenario([](const Assumptions<double>& assumptions) {
        const Asked asked = askedOf(assumptions);
        const GoalSeek found = asked.found();
        const auto [least, most] = std::ranges::minmax(asked.totals);
        if (least < found.reach.from - rounding * least || most > found.reach.to + rounding * most)
            return asked.failure() << "reaches from " << least << " to " << most << ", and not from "
                                   << found.reach.from << " to " << found.reach.to;
        if (!found.changesTotal && most - least > rounding * most)
            return asked.failure() << "goes from " << least << " to " << most << ", though it changes no total";
        return testing::AssertionSuccess();
    });
}

} // namespace
} // namespace costberg
