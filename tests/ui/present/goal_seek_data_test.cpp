#include "ui/present/goal_seek_data.h"

#include "core/analysis/goal_seek.h"
#include "tests/ui/present/sessions.h"
#include "ui/present/slider_target.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace costberg {
namespace {

using testing::HasSubstr;

Session sessionIn(std::string_view preset, View view) {
    return after(sessionWith(fromPreset(preset)), {action::ShowView{view}});
}

GoalSeekData answerTo(const Session& session, const SliderTarget& vary, const char* wanted) {
    return goalSeekDataOf(session, {vary, QString::fromUtf8(wanted)});
}

double totalAfter(const Session& session, const GoalOption& option) {
    const Session there = after(session, {settingOf(option.target, option.value), action::Settle{}});
    return resultsOf(there).scenarios[0].totalOf(there.look.view);
}

TEST(GoalSeekData, OffersTheValuesThatTheModelFinds) {
    for (const View view : allViews)
        for (const Input input : {Input::RentalPrice, Input::Utilization, Input::CapexPerGpu, Input::Headcount}) {
            const Session session = sessionIn(openingPresetId, view);
            const GoalSeekData data = answerTo(session, input, "80M");
            const GoalSeek found = goalSeek(currentScenario(session), view, input, 80e6);
            ASSERT_EQ(data.options.size(), found.changesTotal ? std::max<std::size_t>(1, found.solutions.size()) : 0U);
            for (std::size_t i = 0; i < found.solutions.size(); ++i) {
                EXPECT_EQ(data.options[i].value, found.solutions[i]);
                EXPECT_NEAR(totalAfter(session, data.options[i]) / 80e6, 1, 1e-9);
            }
        }
}

TEST(GoalSeekData, AnswersInWords) {
    const Session session = sessionIn("deepseek-v3-claim", View::Headline);
    const GoalSeekData data = answerTo(session, Input::RentalPrice, "11.152M");
    EXPECT_EQ(data.kind, GoalAnswer::Reached);
    EXPECT_EQ(data.answer, QStringLiteral("Rental price makes Paper cost $11.2M at this value:"));
    ASSERT_EQ(data.options.size(), 1U);
    EXPECT_EQ(data.options[0].text, QStringLiteral("$4.00"));
    EXPECT_EQ(data.options[0].change, QStringLiteral("+100%"));
    EXPECT_EQ(data.reading, QStringLiteral("= $11,152,000"));
}

TEST(GoalSeekData, AsksForThePresentTotalWhereNothingIsTyped) {
    const GoalSeekData data = answerTo(sessionIn("deepseek-v3-claim", View::Headline), Input::RentalPrice, " ");
    EXPECT_EQ(data.totalText, QStringLiteral("$5,576,000.00"));
    ASSERT_EQ(data.options.size(), 1U);
    EXPECT_EQ(data.options[0].value, 2);
    EXPECT_TRUE(data.options[0].isPresent);
    EXPECT_EQ(data.options[0].change, QStringLiteral("as it is"));
}

// In the words of `costberg-cli solve`.
TEST(GoalSeekData, SaysThatAnInputChangesNothing) {
    const GoalSeekData data = answerTo(sessionIn("deepseek-v3-claim", View::Headline), Input::Gpus, "5.6M");
    EXPECT_EQ(data.kind, GoalAnswer::NoEffect);
    EXPECT_EQ(data.answer, QStringLiteral("GPUs owned does not change the total, which is $5.58M."));
    EXPECT_TRUE(data.options.empty());
}

TEST(GoalSeekData, OffersTheNearestWhereTheTotalIsOutOfReach) {
    const Session session = sessionIn(openingPresetId, View::Amortized);
    const GoalSeekData data = answerTo(session, Input::Utilization, "40M");
    EXPECT_EQ(data.kind, GoalAnswer::OutOfReach);
    EXPECT_THAT(data.answer.toStdString(), HasSubstr("The nearest is $43.6M at 100%, $3.59M too much."));
    ASSERT_EQ(data.options.size(), 1U);
    EXPECT_EQ(data.options[0].value, 1);
    EXPECT_THAT(answerTo(session, Input::OwnedShare, "1bn").answer.toStdString(), HasSubstr(" short."));
}

TEST(GoalSeekData, RefusesWhatItCannotRead) {
    const GoalSeekData data = answerTo(openingSession(), Input::RentalPrice, "much");
    EXPECT_EQ(data.kind, GoalAnswer::Unreadable);
    EXPECT_EQ(data.answer, QStringLiteral("Expected a number, found \"much\""));
    EXPECT_TRUE(data.options.empty());
    EXPECT_TRUE(data.reading.isEmpty());
}

TEST(GoalSeekData, OffersALeverInItsOwnQuantity) {
    const Session session = sessionIn(openingPresetId, View::Cash);
    const GoalSeekData data = answerTo(session, Lever::HardwareCapex, "2.5bn");
    ASSERT_EQ(data.options.size(), 1U);
    EXPECT_GT(data.options[0].value, 1.63e9);
    EXPECT_NEAR(totalAfter(session, data.options[0]) / 2.5e9, 1, 1e-9);
}

TEST(GoalSeekData, SaysWhereRentingAndOwningBreakEven) {
    const Session session = openingSession();
    const Figures<double> figures = resultsOf(session).scenarios[0].figures;
    const std::vector<GoalBreakEven> breakEvens = goalSeekDataOf(session, {}).breakEvens;
    ASSERT_EQ(breakEvens.size(), 3U);
    EXPECT_EQ(breakEvens[0].label, QStringLiteral("Rental price"));
    ASSERT_EQ(breakEvens[0].options.size(), 1U);
    EXPECT_NEAR(breakEvens[0].options[0].value, figures.ownedCostPerBusyHour, 1e-9);
    EXPECT_NEAR(breakEvens[1].options.at(0).value, *figures.breakEvenUtilization, 1e-9);
    EXPECT_EQ(breakEvens[2].options.at(0).target, SliderTarget(Input::UsefulLifeYears));
    const Session dear = after(session, {action::SetInput{Input::RentalPrice, 0.01}, action::Settle{}});
    const GoalBreakEven none = goalSeekDataOf(dear, {}).breakEvens[1];
    EXPECT_TRUE(none.options.empty());
    EXPECT_EQ(none.none, QStringLiteral("nowhere from 1% to 100%"));
}

TEST(GoalSeekData, SaysWhyALeverCannotBeSet) {
    const Session free = after(openingSession(), {action::SetInput{Input::CapexPerGpu, 0}, action::Settle{}});
    const GoalSeekData capex = answerTo(free, Lever::HardwareCapex, "2.5bn");
    EXPECT_EQ(capex.kind, GoalAnswer::Unreadable);
    EXPECT_EQ(capex.answer, QStringLiteral("Hardware capex cannot be set here, because a GPU costs nothing."));
    EXPECT_TRUE(capex.options.empty());
    const Session bought =
        after(openingSession(), {action::SetChoice{Choice::SyntheticMethod, std::size_t(SyntheticMethod::Api)}});
    EXPECT_THAT(answerTo(bought, Lever::SyntheticCompute, "80M").answer.toStdString(), HasSubstr("bought as tokens"));
}

TEST(GoalTargets, LeaveOutTheLeversThatNothingSets) {
    const auto isOffered = [](const Session& session, Lever lever) {
        const std::vector<GoalTarget> targets = goalTargetsOf(session, View::Cash);
        return std::ranges::find(targets, SliderTarget(lever), &GoalTarget::target) != targets.end();
    };
    const Session free = after(openingSession(), {action::SetInput{Input::CapexPerGpu, 0}, action::Settle{}});
    EXPECT_TRUE(isOffered(openingSession(), Lever::HardwareCapex));
    EXPECT_FALSE(isOffered(free, Lever::HardwareCapex));
    const Session bought =
        after(openingSession(), {action::SetChoice{Choice::SyntheticMethod, std::size_t(SyntheticMethod::Api)}});
    EXPECT_FALSE(isOffered(bought, Lever::SyntheticCompute));
}

TEST(GoalTargets, AreTheLeversAndEveryInputOnce) {
    const std::vector<GoalTarget> targets = goalTargetsOf(openingSession(), View::Headline);
    EXPECT_EQ(targets.size(), allLevers.size() + inputCount);
    const auto utilization = std::ranges::find(targets, SliderTarget(Input::Utilization), &GoalTarget::target);
    EXPECT_EQ(utilization->detail, QStringLiteral("60%, changes nothing in Paper"));
    const auto rent = std::ranges::find(targets, SliderTarget(Input::RentalPrice), &GoalTarget::target);
    EXPECT_EQ(rent->detail, QStringLiteral("$2.00"));
}

} // namespace
} // namespace costberg
