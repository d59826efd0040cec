#include "tests/core/analysis/bridge_fixture.h"
#include "tests/core/analysis/random_scenarios.h"

#include <boost/math/quadrature/gauss.hpp>
#include <gtest/gtest.h>

#include <cmath>
#include <utility>
#include <vector>

// The integral along the straight path between two scenarios, by way of the bridge that it makes.

namespace costberg {
namespace {

/// An integration of another kind: no gradients and no adaptation, but differences of totals at the nodes of a fixed
/// rule whose panels are narrow towards both ends.
class FixedRule {
public:
    FixedRule() {
        std::vector<double> ends{0};
        for (int level = 24; level >= 1; --level)
            ends.push_back(std::ldexp(1.0, -level));
        for (std::size_t i = ends.size() - 1; i > 0; --i)
            ends.push_back(1 - ends[i - 1]);
        for (std::size_t i = 0; i + 1 < ends.size(); ++i)
            for (int part = 0; part < 2; ++part)
                addPanel(std::lerp(ends[i], ends[i + 1], part / 2.0),
                         std::lerp(ends[i], ends[i + 1], (part + 1) / 2.0));
    }

    template <class Function> double integral(Function function) const {
        double sum = 0;
        for (const auto& [position, weight] : m_nodes)
            sum += weight * function(position);
        return sum;
    }

private:
    using Gauss = boost::math::quadrature::gauss<double, 10>;

    void addPanel(double from, double to) {
        for (std::size_t i = 0; i < Gauss::abscissa().size(); ++i)
            for (const double side : {-1.0, 1.0})
                m_nodes.emplace_back(std::lerp(from, to, (1 + side * Gauss::abscissa()[i]) / 2),
                                     Gauss::weights()[i] * (to - from) / 2);
    }

    std::vector<std::pair<double, double>> m_nodes;
};

Assumptions<double> pointBetween(const Assumptions<double>& from, const Assumptions<double>& to, double position) {
    Assumptions<double> point = from;
    for (const Input input : allInputs())
        point[input] = std::lerp(from[input], to[input], position);
    return point;
}

/// How fast one input's own movement changes the total, from five points around it.
double speedAt(View view, const Assumptions<double>& point, Input input, double movement) {
    const double step = 1e-3 * point[input];
    const auto totalAt = [&](double steps) {
        Assumptions<double> there = point;
        there[input] += steps * step;
        return totalIn(view, there);
    };
    return movement * (8 * (totalAt(1) - totalAt(-1)) - (totalAt(2) - totalAt(-2))) / (12 * step);
}

double integralOver(View view, const Assumptions<double>& from, const Assumptions<double>& to, Input input) {
    static const FixedRule rule;
    return rule.integral([&](double position) {
        return speedAt(view, pointBetween(from, to, position), input, to[input] - from[input]);
    });
}

/// Whether the maximum, the cap or the fleet's capacity takes effect on a part of the way only: there the fixed
/// rule is not precise.
bool hasKink(const Assumptions<double>& from, const Assumptions<double>& to) {
    int sides = 0;
    for (int i = 0; i <= 1000; ++i) {
        const Assumptions<double> point = pointBetween(from, to, i / 1000.0);
        const GpuHours<double> hours = gpuHoursOf(point);
        const double multiple = point[Input::ComputeMultiple];
        const double finalRun =
            hours[Activity::Pretraining] + hours[Activity::Midtraining] + hours[Activity::Posttraining];
        sides |= (multiple - 1) * finalRun > hours[Activity::SyntheticData] ? 1 : 2;
        sides |= point[Input::DurationYears] < point[Input::UsefulLifeYears] ? 4 : 8;
        sides |= point[Input::CostOfCapital] < 1e-12 ? 16 : 32;
    }
    return (sides & 3) == 3 || (sides & 12) == 12 || (sides & 48) == 48;
}

TEST(Bridge, AgreesWithAFixedRuleOverRandomPairs) {
    RandomScenarios scenarios(16);
    int precise = 0;
    for (int i = 0; i < 250; ++i) {
        const Scenario first = scenarios.next();
        const Scenario second = scenarios.changed(first, 0.3);
        const View view = allViews[scenarios.indexBelow(viewCount)];
        const Assumptions<double> from = assumptionsOf(first);
        const Assumptions<double> to = assumptionsOf(second);
        const bool kink = hasKink(from, to);
        precise += kink ? 0 : 1;
        const Bridge bridge = bridgeBetween(first, second, view);
        const double size = largestOnTheWay(bridge);
        for (const InputContribution& part : bridge.inputs)
            ASSERT_NEAR(part.amount, integralOver(view, from, to, part.input), (kink ? 1e-2 : 1e-7) * size)
                << specOf(part.input).id << " in " << idOf(view) << ", pair " << i;
    }
    EXPECT_GT(precise, 100);
}

/// With 1 GPU-h of final run and of synthetic data, the multiple m = 1 + 2t and the rent 1 + t, the total is
/// (1 + t)(2 + max(0, 2t - 1)): the rent causes 2 + 1/4, and the multiple, from t = 1/2 on, 7/4.
TEST(Bridge, SplitsThePathWhereTheMaximumTakesOver) {
    Scenario from = with(defaultScenario(), {{Input::PretrainingGpuHours, 1},
                                             {Input::SyntheticGpuHours, 1},
                                             {Input::ComputeMultiple, 1},
                                             {Input::RentalPrice, 1}});
    from.choices.experimentsSyntheticData = ExperimentsSyntheticData::Included;
    const Scenario to = with(from, {{Input::ComputeMultiple, 3}, {Input::RentalPrice, 2}});
    const Bridge bridge = bridgeBetween(from, to, View::Market);
    EXPECT_NEAR(amountOf(bridge, Input::RentalPrice), 2.25, 1e-9);
    EXPECT_NEAR(amountOf(bridge, Input::ComputeMultiple), 1.75, 1e-9);
}

/// 6 x parameters x tokens / (peak x mfu x 3600) with mfu = 1/100 + 99/100 t and the rent 1 + t: with c the hours
/// at full utilization, the rent causes the integral of c / mfu, c ln(100) x 100 / 99.
TEST(Bridge, HoldsWhereADivisorGrowsAHundredfold) {
    Scenario from = with(defaultScenario(), {{Input::Mfu, 0.01}, {Input::Goodput, 1}, {Input::RentalPrice, 1}});
    from.choices.trainingMethod = TrainingMethod::Flop;
    const Scenario to = with(from, {{Input::Mfu, 1}, {Input::RentalPrice, 2}});
    const Bridge bridge = bridgeBetween(from, to, View::Headline);
    EXPECT_NEAR(amountOf(bridge, Input::RentalPrice), bridge.from / 99 * std::log(100.0), 1e-9 * bridge.from);
    EXPECT_NEAR(sumOf(bridge), bridge.to - bridge.from, 1e-9 * bridge.from);
}

TEST(Bridge, HoldsWhereAFleetIsBoughtFromNothing) {
    const Scenario from = defaultScenario();
    const Scenario to = with(from, {{Input::Gpus, 50000},
                                    {Input::OwnedShare, 1},
                                    {Input::DurationYears, 6},
                                    {Input::UsefulLifeYears, 5},
                                    {Input::CostOfCapital, 0}});
    for (const View view : allViews) {
        const Bridge bridge = bridgeBetween(from, to, view);
        EXPECT_NEAR(sumOf(bridge), bridge.to - bridge.from, 1e-9 * std::max(bridge.from, bridge.to)) << idOf(view);
    }
}

} // namespace
} // namespace costberg
