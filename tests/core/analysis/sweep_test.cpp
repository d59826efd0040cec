#include "core/analysis/sweep.h"

#include "core/model/evaluation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace costberg {
namespace {

TEST(SweepAxis, DividesEvenlyByItsScaleAndMeetsItsEnds) {
    const SweepAxis linear{Input::Pue, 1, 3, 5, Scale::Linear};
    EXPECT_EQ(linear.at(2), 2);
    const SweepAxis log{Input::RentalPrice, 0.5, 50, 3, Scale::Log};
    EXPECT_NEAR(log.at(1), 5, 1e-12);
    EXPECT_EQ(log.at(0), 0.5);
    EXPECT_EQ(log.at(2), 50);
    EXPECT_EQ((SweepAxis{Input::Pue, 2, 3, 1, Scale::Linear}.at(0)), 2);
}

TEST(Sweep, GivesAtEachPointWhatTheModelGives) {
    const Scenario scenario = defaultScenario();
    const std::array<SweepAxis, 2> axes{SweepAxis{Input::RentalPrice, 0.5, 50, 23, Scale::Log},
                                        SweepAxis{Input::OwnedShare, 0, 1, 17, Scale::Linear}};
    std::uint64_t expectedIndex = 0;
    sweep(scenario, axes, 0, pointCountOf(axes), [&](const SweepPoint& point) {
        EXPECT_EQ(point.index, expectedIndex++);
        Scenario there = scenario;
        there.at(Input::RentalPrice).value = point.values[0];
        there.at(Input::OwnedShare).value = point.values[1];
        const Evaluation evaluation = evaluationOf(there);
        for (std::size_t view = 0; view < viewCount; ++view)
            EXPECT_NEAR(point.totals[view], evaluation.totals[view], 1e-12 * evaluation.totals[view]);
        return !testing::Test::HasFailure();
    });
    EXPECT_EQ(expectedIndex, 23U * 17U);
}

TEST(Sweep, OfPartsGivesThePointsOfTheWhole) {
    const std::array<SweepAxis, 1> axes{SweepAxis{Input::RentalPrice, 0.5, 50, 1000, Scale::Log}};
    std::vector<double> whole;
    std::vector<double> parts;
    const auto addTo = [](std::vector<double>& totals) {
        return [&totals](const SweepPoint& point) {
            totals.push_back(point.totals[0]);
            return true;
        };
    };
    EXPECT_TRUE(sweep(defaultScenario(), axes, 0, 1000, addTo(whole)));
    for (std::uint64_t from = 0; from < 1000; from += 333)
        sweep(defaultScenario(), axes, from, std::min<std::uint64_t>(from + 333, 1000), addTo(parts));
    EXPECT_EQ(whole, parts);
}

TEST(Sweep, StopsWhereNoMoreIsWanted) {
    const std::array<SweepAxis, 1> axes{SweepAxis{Input::RentalPrice, 0.5, 50, 1'000'000'000, Scale::Linear}};
    std::uint64_t used = 0;
    EXPECT_FALSE(sweep(defaultScenario(), axes, 0, 1'000'000'000, [&](const SweepPoint&) { return ++used < 300; }));
    EXPECT_EQ(used, 300U);
}

TEST(Sweep, DrawsAMapRowByRow) {
    const SweepAxis horizontal{Input::RentalPrice, 1, 4, 60, Scale::Log};
    const SweepAxis vertical{Input::PretrainingGpuHours, 1e6, 4e6, 60, Scale::Log};
    const std::vector<double> map = mapOf(defaultScenario(), View::Headline, horizontal, vertical);
    ASSERT_EQ(map.size(), 3600U);
    EXPECT_NEAR(map[0], 1e6, 1e-6);
    EXPECT_NEAR(map[59], 4e6, 1e-5);
    EXPECT_NEAR(map[59 * 60], 4e6, 1e-5);
    EXPECT_NEAR(curveOf(defaultScenario(), View::Headline, horizontal)[0], 2788000, 1e-6);
}

/// The total that the model gives with these values.
double totalAt(Scenario scenario, View view, std::initializer_list<std::pair<Input, double>> values) {
    for (const auto& [input, value] : values)
        scenario.at(input).value = value;
    return evaluationOf(scenario).totalOf(view);
}

TEST(Sweep, AlongValuesGivesTheTotalsOfAllViewsAndTheirParts) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::Gpus).value = 60000;
    InputValues along{Input::OwnedShare, {0}};
    for (int i = 1; i <= 240; ++i)
        along.values.push_back(i / 240.0);
    const auto totals = totalsAlong(scenario, along);
    for (const View view : allViews) {
        const Breakdown<Batch> parts = breakdownAlong(scenario, view, along);
        for (std::size_t i = 0; i < along.values.size(); i += 7) {
            const double total = totalAt(scenario, view, {{Input::OwnedShare, along.values[i]}});
            double sum = 0;
            for (const Entry<Batch>& entry : parts)
                sum += entry.amount[i];
            EXPECT_NEAR(totals[static_cast<std::size_t>(view)][i], total, 1e-12 * total);
            EXPECT_NEAR(sum, total, 1e-12 * total);
        }
    }
}

TEST(Sweep, AlongMoreValuesThanABatchHoldsMissesNone) {
    InputValues along{Input::RentalPrice, std::vector<double>(700)};
    for (std::size_t i = 0; i < along.values.size(); ++i)
        along.values[i] = static_cast<double>(i);
    const std::vector<double> paper = totalsAlong(defaultScenario(), along)[0];
    ASSERT_EQ(paper.size(), 700U);
    EXPECT_EQ(paper[0], 0);
    EXPECT_NEAR(paper[699], 699 * 2788000.0, 1e-3);
}

TEST(Sweep, MapsAnyValuesOfTwoInputs) {
    const InputValues prices{Input::RentalPrice, {0, 1.5, 7}};
    const InputValues hours{Input::PretrainingGpuHours, {0, 1e6}};
    EXPECT_EQ(mapOf(defaultScenario(), View::Headline, prices, hours), (std::vector<double>{0, 0, 0, 0, 1.5e6, 7e6}));
}

TEST(CurveOf, GivesTheSameAtAnyValuesAsAlongAnAxis) {
    const SweepAxis axis{Input::Utilization, 0.1, 1, 19, Scale::Linear};
    std::vector<double> values;
    for (std::size_t i = 0; i < axis.count; ++i)
        values.push_back(axis.at(i));
    const std::vector<double> along = curveOf(defaultScenario(), View::Amortized, axis);
    const std::vector<double> at =
        curveOf(assumptionsOf(defaultScenario()), View::Amortized, Input::Utilization, values);
    ASSERT_EQ(at.size(), along.size());
    for (std::size_t i = 0; i < at.size(); ++i)
        EXPECT_NEAR(at[i], along[i], 1e-12 * along[i]);
}

} // namespace
} // namespace costberg
