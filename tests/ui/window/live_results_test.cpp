#include "ui/window/live_results.h"

#include "core/presets.h"
#include "core/session/actions.h"
#include "ui/window/live_indices.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace costberg {
namespace {

Session uncertainSession() {
    Session session = sessionOf({"", {*presetWithId(openingPresetId)}, {}});
    return reduce(std::move(session), action::AdoptRanges{{Input::CapexPerGpu, Input::Utilization}});
}

Session dragged(Session session, double capex) {
    return reduce(std::move(session), action::SetInput{Input::CapexPerGpu, capex});
}

/// What is shown once everything has been added.
Results restedResultsOf(LiveResults& live, const Session& session) {
    QSignalSpy rested(&live, &LiveResults::rested);
    Results results = live.of(session);
    if (live.isAtRest())
        return results;
    EXPECT_TRUE(rested.wait(20'000));
    return live.of(session);
}

TEST(LiveResults, HaveAllSamplesAtRest) {
    LiveResults live(resultsOf);
    const Results results = restedResultsOf(live, uncertainSession());
    EXPECT_GE(results.samples, restingSamples);
    EXPECT_TRUE(live.isAtRest());
    EXPECT_TRUE(results.spreadOf(0, View::Cash).has_value());
}

TEST(LiveResults, KeepTheSamplesOfAGestureThatEndsWhereItIs) {
    LiveResults live(resultsOf);
    const Session moving = dragged(uncertainSession(), 30'000);
    const std::size_t samplesWhileMoving = live.of(moving).samples;
    EXPECT_GE(live.of(reduce(moving, action::Settle{})).samples, samplesWhileMoving);
}

TEST(LiveResults, HaveNoSpreadWithoutRanges) {
    LiveResults live(resultsOf);
    const Results results = live.of(sessionOf({"", {*presetWithId(openingPresetId)}, {}}));
    EXPECT_EQ(results.samples, 0U);
    EXPECT_FALSE(results.spreadOf(0, View::Cash).has_value());
}

TEST(LiveResults, AreNotAtRestWhileAGestureMovesAndAskAgainWhenItRests) {
    LiveResults live(resultsOf);
    const Session session = dragged(uncertainSession(), 30'000);
    std::size_t samplesAtRest = 0;
    QObject::connect(&live, &LiveResults::rested, &live, [&] { samplesAtRest = live.of(session).samples; });
    QSignalSpy rested(&live, &LiveResults::rested);
    EXPECT_LE(live.of(session).samples, restingSamples + 256);
    EXPECT_FALSE(live.isAtRest());
    ASSERT_TRUE(rested.wait(2000));
    EXPECT_GE(samplesAtRest, restingSamples);
}

TEST(LiveResults, ComeToRestWhateverIsAskedWithoutSpreads) {
    LiveResults live(resultsOf);
    live.of(uncertainSession(), Pace::Moving);
    EXPECT_TRUE(live.withoutSpreads(uncertainSession()).spreads.empty());
    EXPECT_FALSE(live.isAtRest());
    QSignalSpy rested(&live, &LiveResults::rested);
    EXPECT_TRUE(rested.wait(20'000));
}

TEST(LiveResults, AreNotAtRestWhileSomethingElseMoves) {
    LiveResults live(resultsOf);
    live.of(uncertainSession(), Pace::Moving);
    EXPECT_FALSE(live.isAtRest());
    QSignalSpy rested(&live, &LiveResults::rested);
    EXPECT_TRUE(rested.wait(2000));
}

TEST(LiveResults, AreTheSameWhateverWasAskedBefore) {
    LiveResults one(resultsOf);
    LiveResults other(resultsOf);
    for (const double capex : {25'000.0, 28'000.0, 31'000.0})
        one.of(dragged(uncertainSession(), capex));
    const Session last = reduce(dragged(uncertainSession(), 31'000), action::Settle{});
    EXPECT_EQ(restedResultsOf(one, last).spreads, restedResultsOf(other, last).spreads);
}

TEST(LiveIndices, ComeAsideAndAreStaleFromTheNextChangeOn) {
    LiveIndices live;
    QSignalSpy computed(&live, &LiveIndices::computed);
    const Scenario before = currentScenario(uncertainSession());
    live.follow(before, View::Cash);
    EXPECT_EQ(live.latest(), nullptr);
    ASSERT_TRUE(computed.wait(20'000));
    ASSERT_NE(live.latest(), nullptr);
    EXPECT_FALSE(live.isStale());
    live.follow(before, View::Cash);
    EXPECT_FALSE(live.isStale());
    live.follow(currentScenario(dragged(uncertainSession(), 30'000)), View::Cash);
    EXPECT_TRUE(live.isStale());
    EXPECT_NE(live.latest(), nullptr);
    ASSERT_TRUE(computed.wait(20'000));
    EXPECT_FALSE(live.isStale());
}

TEST(LiveIndices, OfAnotherViewAreNotShownForThisOne) {
    LiveIndices live;
    QSignalSpy computed(&live, &LiveIndices::computed);
    live.follow(currentScenario(uncertainSession()), View::Cash);
    ASSERT_TRUE(computed.wait(20'000));
    live.follow(currentScenario(uncertainSession()), View::Fleet);
    EXPECT_EQ(live.latest(), nullptr);
}

} // namespace
} // namespace costberg
