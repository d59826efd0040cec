#include "ui/present/slider_scale.h"

#include <gtest/gtest.h>

#include <cmath>

namespace costberg {
namespace {

const SliderScale share{Scale::Linear, {0, 1}, {0, 1}, false};
const SliderScale utilization{Scale::Linear, {0.1, 1}, {0.01, 1}, false};
const SliderScale multiple{Scale::Log, {1, 20}, {1, 100}, false};
const SliderScale rent{Scale::Log, {0.5, 20}, {0, 1000}, true};
/// A lever that other inputs keep above 266,000.
const SliderScale finalRun{Scale::Log, {266001, 1e8}, {266001, 1e9}, false};

TEST(SliderScale, FindsEachValueOfATrackBackToThreeDigits) {
    for (const SliderScale& scale : {share, utilization, multiple, rent})
        for (int i = 1; i <= 100; ++i) {
            const double value = valueAt(i / 100.0, scale, 3);
            EXPECT_NEAR(valueAt(positionOf(value, scale), scale, 3), value, 1e-12 * value) << "at " << i << " %";
        }
}

TEST(SliderScale, GivesValuesThatSomebodyWouldType) {
    EXPECT_EQ(valueAt(0.333333, share, 3), 0.333);
    EXPECT_EQ(valueAt(0.5, multiple, 3), 4.47);
    EXPECT_EQ(valueAt(0.5, multiple, 4), 4.472);
}

TEST(SliderScale, HasAStopAtZeroWhereTheLimitsAllowZero) {
    EXPECT_EQ(positionOf(0, rent), 0);
    EXPECT_EQ(valueAt(0, rent, 3), 0);
    EXPECT_EQ(positionOf(0.5, rent), zeroStopEnd);
    EXPECT_EQ(valueAt(zeroStopEnd, rent, 3), 0.5);
    EXPECT_EQ(valueAt(zeroStopEnd * 0.6, rent, 3), 0.5) << "nearer to the track than to the stop";
    EXPECT_EQ(valueAt(1, rent, 3), 20);
}

TEST(SliderScale, NeverLeavesTheTrackOrTheLimits) {
    EXPECT_EQ(valueAt(-3, rent, 3), 0);
    EXPECT_EQ(valueAt(7, rent, 3), 20);
    EXPECT_EQ(valueAt(-1, finalRun, 3), 266001) << "266,000 would be below the limit";
    EXPECT_EQ(valueAt(0.0001, finalRun, 3), 266001);
    EXPECT_EQ(positionOf(1e6, rent), 1);
}

TEST(SliderScale, StepsToRoundValues) {
    EXPECT_EQ(steppedFrom(2, 1, rent), 2.02);
    EXPECT_EQ(steppedFrom(2, -1, rent), 1.98);
    EXPECT_EQ(steppedFrom(2, 10, rent), 2.2);
    EXPECT_EQ(steppedFrom(2, 0.1, rent), 2.002);
    EXPECT_EQ(steppedFrom(0.6, 1, utilization), 0.602);
    EXPECT_EQ(steppedFrom(0.6, -10, utilization), 0.58);
    EXPECT_EQ(steppedFrom(2.933, 1, multiple), 2.94) << "from between two steps to the next one";
}

TEST(SliderScale, EachStepChangesTheValueAndComesBackToIt) {
    for (const SliderScale& scale : {share, utilization, multiple, rent})
        for (double value = reachOf(scale).from; value < reachOf(scale).to;) {
            const double next = steppedFrom(value, 1, scale);
            ASSERT_GT(next, value);
            ASSERT_LT(steppedFrom(next, -1, scale), next);
            value = next;
        }
}

TEST(SliderScale, WalksTheWholeTrackInAFewHundredSteps) {
    int steps = 0;
    for (double value = 0; value < 20 && steps < 2000; value = steppedFrom(value, 1, rent))
        ++steps;
    EXPECT_GT(steps, 150);
    EXPECT_LT(steps, 600);
}

TEST(SliderScale, StepsOverTheGapBetweenZeroAndTheTrack) {
    EXPECT_EQ(steppedFrom(0, 1, rent), 0.5);
    EXPECT_EQ(steppedFrom(0.5, -1, rent), 0);
    EXPECT_EQ(steppedFrom(0.501, -10, rent), 0.5) << "not past the end of the track at once";
    EXPECT_EQ(steppedFrom(0, -1, rent), 0);
    EXPECT_EQ(steppedFrom(20, 1, rent), 20);
}

TEST(SliderScale, StandsStillOnATrackWithoutLength) {
    const SliderScale point{Scale::Log, {0, 0}, {0, 0}, true};
    EXPECT_EQ(positionOf(0, point), 0);
    EXPECT_EQ(valueAt(0.5, point, 3), 0);
    EXPECT_EQ(steppedFrom(0, 1, point), 0);
}

TEST(SliderScale, OfAnInputIsThatOfItsRow) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::RentalPrice) = {70, 2, 150, {}, {}};
    scenario.at(Input::Utilization).value = 0.05;
    const Session session = sessionOf({"", {scenario}, {}});
    const InputPanelData panel = inputPanelDataOf(session, resultsOf(documentOf(session)));
    for (const SliderRow& row : panel.foremost)
        EXPECT_EQ(scaleOf(row.input, scenario.at(row.input)), scaleOf(row)) << row.label.toStdString();
    EXPECT_EQ(scaleOf(Input::RentalPrice, scenario.at(Input::RentalPrice)).track, (Interval{0.5, 200}));
}

} // namespace
} // namespace costberg
