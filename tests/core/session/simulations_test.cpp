#include "core/session/simulations.h"

#include "core/presets.h"
#include "core/session/actions.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

Session uncertainSession() {
    Session session = sessionOf({"", {*presetWithId(openingPresetId)}, {}});
    return reduce(std::move(session), action::AdoptRanges{{Input::Utilization, Input::RentalPrice}});
}

TEST(Simulations, AreOfTheCurrentScenarioInAllViews) {
    Simulations simulations;
    simulations.update(uncertainSession(), 2000);
    const LiveSimulation* found = simulations.of(openingPresetId);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(simulations.samples(), 2048U);
    for (const View view : allViews)
        EXPECT_EQ((*found)[view].count(), 2048U);
    EXPECT_EQ(simulations.of("another"), nullptr);
}

TEST(Simulations, AreNoneWithoutRanges) {
    Simulations simulations;
    simulations.update(sessionOf({"", {*presetWithId(openingPresetId)}, {}}), 2000);
    EXPECT_EQ(simulations.of(openingPresetId), nullptr);
}

TEST(Simulations, GoWithTheScenariosThatAreCharted) {
    Session session = uncertainSession();
    session = reduce(std::move(session), action::PinCurrent{"B"});
    session = reduce(std::move(session), action::ShowMode{ChartMode::Scenarios});
    Simulations simulations;
    simulations.update(session, 2000);
    const std::string pinned = documentOf(session).scenarios[1].id;
    ASSERT_NE(simulations.of(pinned), nullptr);
    session = reduce(std::move(session), action::DeleteScenario{pinned});
    simulations.update(session, 2000);
    EXPECT_EQ(simulations.of(pinned), nullptr);
}

TEST(Simulations, CompareTheBaselineWithTheNextScenario) {
    Session session = uncertainSession();
    EXPECT_EQ(comparedScenario(session), nullptr);
    session = reduce(std::move(session), action::PinCurrent{"Older"});
    session = reduce(std::move(session), action::PinCurrent{"Newer"});
    EXPECT_EQ(comparedScenario(session)->name, "Newer") << "it was pinned last";
    Simulations simulations;
    simulations.update(session, 2000);
    EXPECT_NE(simulations.of(comparedScenario(session)->id), nullptr);
    session = reduce(std::move(session), action::SelectScenario{documentOf(session).scenarios[2].id});
    EXPECT_EQ(comparedScenario(session), &baselineScenario(documentOf(session)));
    session = reduce(std::move(session), action::ChooseBaseline{documentOf(session).scenarios[2].id});
    EXPECT_EQ(comparedScenario(session), &documentOf(session).scenarios[0]) << "behind the last comes the first";
}

TEST(Simulations, GrowWithoutBeginningAnew) {
    Simulations grown;
    grown.begin(uncertainSession());
    EXPECT_TRUE(grown.isAnyUncertain());
    EXPECT_EQ(grown.samples(), 0U);
    for (const std::size_t samples : {512U, 2048U, 1024U, 10'240U})
        grown.extend(samples);
    Simulations whole;
    whole.update(uncertainSession(), 10'240);
    EXPECT_EQ(grown.samples(), 10'240U);
    for (const View view : allViews)
        EXPECT_EQ((*grown.of(openingPresetId))[view], (*whole.of(openingPresetId))[view]);
}

TEST(Simulations, KeepTheSamplesOfWhatDidNotChange) {
    Session session = reduce(uncertainSession(), action::PinCurrent{"B"});
    session = reduce(std::move(session), action::ShowMode{ChartMode::Scenarios});
    const std::string pinned = documentOf(session).scenarios[1].id;
    Simulations simulations;
    simulations.update(session, 4096);
    session = reduce(std::move(session), action::SetInput{Input::RentalPrice, 3});
    simulations.begin(session);
    EXPECT_EQ(simulations.of(session.look.current)->samples(), 0U);
    EXPECT_EQ(simulations.samples(), 0U);
    const std::string other = session.look.current == pinned ? std::string(openingPresetId) : pinned;
    EXPECT_EQ(simulations.of(other)->samples(), 4096U);
    simulations.extend(2048);
    EXPECT_EQ(simulations.samples(), 2048U);
    simulations.update(session, 1024);
    EXPECT_EQ(simulations.of(other)->samples(), 1024U);
}

TEST(Simulations, GiveEachSimulatedTotalItsSpread) {
    const Session session = uncertainSession();
    const Results results = simulatedResultsOf(session);
    Simulations simulations;
    simulations.update(session, restingSamples);
    for (const View view : allViews) {
        ASSERT_TRUE(results.spreadOf(0, view).has_value());
        EXPECT_EQ(results.spreadOf(0, view)->low, (*simulations.of(openingPresetId))[view].quantile(0.05));
        EXPECT_LE(results.spreadOf(0, view)->low, results.spreadOf(0, view)->high);
    }
}

TEST(Simulations, GiveACertainScenarioBesideAnUncertainOneNoSpread) {
    Session session = sessionOf({"", {*presetWithId(openingPresetId)}, {}});
    session = reduce(std::move(session), action::PinCurrent{"B"});
    session = reduce(std::move(session), action::AdoptRanges{{Input::Utilization}});
    session = reduce(std::move(session), action::ShowMode{ChartMode::Scenarios});
    const Results results = simulatedResultsOf(session);
    EXPECT_TRUE(results.spreadOf(0, session.look.view).has_value());
    EXPECT_FALSE(results.spreadOf(1, session.look.view).has_value());
}

} // namespace
} // namespace costberg
