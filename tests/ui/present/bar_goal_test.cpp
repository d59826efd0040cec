#include "ui/present/bar_goal.h"

#include "tests/ui/present/sessions.h"

#include <gmock/gmock.h>

#include <cmath>

namespace costberg {
namespace {

using testing::HasSubstr;

const Bar& barOf(const ChartData& chart, View view) { return chart.bars[static_cast<std::size_t>(view)]; }

ChartData chartWithHandles(const Session& session, const BarTargets& chosen = {},
                           const std::optional<BarGoal>& goal = {}) {
    ChartData chart = chartOf(session);
    addHandles(chart, session, chosen, goal);
    return chart;
}

BarTargets chosenFor(View view, const SliderTarget& target) {
    BarTargets chosen;
    chosen[static_cast<std::size_t>(view)] = target;
    return chosen;
}

TEST(BarHandles, AreOnTheBarsOfTheCurrentScenarioInDollars) {
    const Session session = openingSession();
    const ChartData views = chartWithHandles(session);
    for (const Bar& bar : views.bars)
        EXPECT_TRUE(bar.handle.has_value()) << bar.id.toStdString();
    const ChartData shares = chartWithHandles(after(session, {action::MeasureBy{Measure::Share}}));
    EXPECT_FALSE(shares.bars[0].handle.has_value());
    const Session two = after(session, {action::PinCurrent{"Pinned"}, action::ShowMode{ChartMode::Scenarios}});
    const ChartData scenarios = chartWithHandles(two);
    ASSERT_EQ(scenarios.bars.size(), 2U);
    for (const Bar& bar : scenarios.bars)
        EXPECT_EQ(bar.handle.has_value(), bar.isCurrent);
    const ChartData bridge = chartWithHandles(after(two, {action::ShowMode{ChartMode::Bridge}}));
    for (const Bar& bar : bridge.bars)
        EXPECT_FALSE(bar.handle.has_value());
}

TEST(BarHandles, NameWhatMovesTheView) {
    const ChartData chart = chartWithHandles(openingSession());
    EXPECT_EQ(barOf(chart, View::Headline).handle->by, QStringLiteral("by rental price"));
    EXPECT_EQ(barOf(chart, View::Cash).handle->by, QStringLiteral("by GPUs owned"));
    // With a part of the hours rented, the rent does change the cash, but by next to nothing.
    const Session mixed = after(openingSession(), {action::SetInput{Input::OwnedShare, 0.6}});
    EXPECT_EQ(barOf(chartWithHandles(mixed), View::Cash).handle->by, QStringLiteral("by GPUs owned"));
    const ChartData other = chartWithHandles(openingSession(), chosenFor(View::Cash, Lever::HardwareCapex));
    EXPECT_EQ(barOf(other, View::Cash).handle->by, QStringLiteral("by hardware capex"));
}

TEST(BarHandles, KeepTheirSliderWhileTheyMove) {
    // Of these people, so many cost most that the rent comes first as soon as there are fewer.
    for (const double people : {500.0, 1000.0, 2000.0, 4000.0}) {
        Scenario scenario = fromPreset("deepseek-v3-claim");
        scenario.at(Input::Headcount).value = people;
        Session session = sessionWith(scenario);
        const SliderTarget target = barTargetOf(session, View::Market, {});
        const double total = currentEvaluation(session, resultsOf(session)).totalOf(View::Market);
        for (const double part : {0.9, 0.5, 0.2, 0.05, 2.0, 20.0}) {
            const auto action = actionFor({QStringLiteral("market"), part * total}, session, {});
            ASSERT_TRUE(action);
            session = after(session, {*action});
            EXPECT_EQ(barTargetOf(session, View::Market, {}), target) << people << " people, " << part;
        }
        EXPECT_EQ(session.history.undoCount(), 1U) << people;
    }
}

TEST(BarGoal, IsReachedByWhatTheModelFinds) {
    const Session session = openingSession();
    for (const View view : allViews)
        for (const double factor : {0.7, 1.1, 3.0}) {
            const QString bar = QString::fromLatin1(idOf(view).data(), static_cast<qsizetype>(idOf(view).size()));
            const double wanted = resultsOf(session).scenarios[0].totalOf(view) * factor;
            const auto action = actionFor({bar, wanted}, session, {});
            ASSERT_TRUE(action.has_value());
            const Session there = after(session, {*action});
            const double total = resultsOf(there).scenarios[0].totalOf(view);
            const QString saying = barOf(chartWithHandles(there, {}, BarGoal{bar, wanted}), view).handle->saying;
            const bool isReached = !saying.startsWith(QLatin1String("Out of reach"));
            EXPECT_TRUE(!isReached || std::abs(total / wanted - 1) < 0.005) << "of three digits: " << total << wanted;
        }
}

TEST(BarGoal, SaysWhatMovesFromWhereItWasBeforeTheGesture) {
    Session session = openingSession();
    const BarGoal goal{QStringLiteral("headline"), 8.799e6};
    for (const double wanted : {7e6, goal.wanted})
        session = after(session, {*actionFor({goal.bar, wanted}, session, {})});
    EXPECT_EQ(barOf(chartWithHandles(session, {}, goal), View::Headline).handle->saying,
              QStringLiteral("Rental price $2.00 → $3.00"));
}

TEST(BarGoal, StopsAtTheNearestWithinReachAndSaysSo) {
    const Session session = openingSession();
    const BarTargets chosen = chosenFor(View::Amortized, Input::Utilization);
    const BarGoal goal{QStringLiteral("amortized"), 40e6};
    const Session there = after(session, {*actionFor(goal, session, chosen)});
    EXPECT_EQ(currentScenario(there).at(Input::Utilization).value, 1);
    EXPECT_EQ(barOf(chartWithHandles(there, chosen, goal), View::Amortized).handle->saying,
              QStringLiteral("Out of reach: the nearest is $43.6M at 100%."));
}

TEST(BarGoal, MovesNothingByWhatDoesNotChangeTheView) {
    const Session session = openingSession();
    const BarTargets chosen = chosenFor(View::Headline, Input::Utilization);
    const BarGoal goal{QStringLiteral("headline"), 7e6};
    EXPECT_FALSE(actionFor(goal, session, chosen).has_value());
    EXPECT_THAT(barOf(chartWithHandles(session, chosen, goal), View::Headline).handle->saying.toStdString(),
                HasSubstr("does not change this total"));
}

} // namespace
} // namespace costberg
