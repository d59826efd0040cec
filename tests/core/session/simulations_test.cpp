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

TEST(Simulations, TakeAsManySamplesAsFit) {
    EXPECT_EQ(samplesThatFit(4, 8, 100'000), 50'000U);
    EXPECT_EQ(samplesThatFit(4, 1, 20'000), 30'000U);
    EXPECT_EQ(samplesThatFit(4, 1, 90'000), restingSamples);
    EXPECT_EQ(samplesThatFit(4, 1000, 100'000), 5'000U);
    EXPECT_EQ(samplesThatFit(4, 0, 7'000), 7'000U);
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
