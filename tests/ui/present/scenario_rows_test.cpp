#include "ui/present/scenario_rows.h"

#include "tests/ui/present/sessions.h"
#include "ui/present/names.h"
#include "ui/present/words.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

ScenarioListData listOf(const Session& session) { return scenarioListDataOf(session, resultsOf(session)); }

Session threeScenarios() {
    return sessionOf(
        {"",
         {fromPreset("deepseek-whole-picture"), fromPreset("deepseek-v3-claim"), fromPreset("llama-3.1-405b-rent")},
         {}});
}

TEST(ScenarioList, ShowsTotalsAndDifferencesInTheViewLookedAt) {
    const auto rows = listOf(threeScenarios()).rows;
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].difference, "baseline");
    EXPECT_TRUE(rows[0].isBaseline);
    EXPECT_TRUE(rows[0].isCurrent);
    EXPECT_EQ(rows[0].total, "$1.89bn");
    EXPECT_EQ(rows[1].difference, "−99.7%");
    EXPECT_EQ(rows[2].difference, "−96.7%");
}

TEST(ScenarioList, HasADashWhereTheBaselineIsNothing) {
    const Session session =
        after(sessionOf({"", {withValues({{Input::PretrainingGpuHours, 0}}), fromPreset("deepseek-v3-claim")}, {}}),
              {action::ShowView{View::Market}});
    EXPECT_EQ(listOf(session).rows[1].difference, noNumber());
}

TEST(ScenarioList, SaysThatNoFleetIsEnteredWhereThatIsTheWholeView) {
    const Session session = after(sessionWith(fromPreset("deepseek-v3-claim")), {action::ShowView{View::Fleet}});
    EXPECT_EQ(listOf(session).rows[0].total, "no fleet");
}

TEST(ScenarioList, TellsTwoOfTheSameNameApartAndRenamesFromThePlainName) {
    const Session session =
        after(threeScenarios(), {action::PinCurrent{documentOf(threeScenarios()).scenarios[0].name}});
    const auto rows = listOf(session).rows;
    EXPECT_EQ(rows[1].name, rows[0].name + " (2)");
    EXPECT_EQ(rows[1].plainName, rows[0].plainName);
}

TEST(ScenarioList, SaysWhichScenariosTheChartShows) {
    Session session = threeScenarios();
    for (int i = 0; i < 6; ++i)
        session = after(session, {action::PinCurrent{"Pinned"}});
    const ScenarioListData list = listOf(session);
    EXPECT_TRUE(list.rows[7].isCharted);
    EXPECT_FALSE(list.rows[8].isCharted);
    EXPECT_NE(list.hint, "");
    EXPECT_EQ(listOf(threeScenarios()).hint, "");
}

TEST(PinnedName, SaysWhatWasChanged) {
    const QString name = nameOf(fromPreset(openingPresetId));
    EXPECT_EQ(pinnedNameOf(openingSession()), name + " (pinned)");
    const Session one = after(openingSession(), {action::SetInput{Input::RentalPrice, 2.5}, action::Settle{}});
    EXPECT_EQ(pinnedNameOf(one), name + ": Rental price $2.50");
    const Session two = after(one, {action::SetInput{Input::Gpus, 100}, action::Settle{}});
    EXPECT_EQ(pinnedNameOf(two), name + " (pinned)");
}

TEST(TitleTexts, NameTheScenarioAndItsChanges) {
    const Session session = after(openingSession(), {action::SetInput{Input::RentalPrice, 2.5}, action::Settle{}});
    EXPECT_EQ(titleTextsOf(session).name, nameOf(fromPreset(openingPresetId)));
    EXPECT_EQ(titleTextsOf(session).modified, "modified, 1 input");
}

TEST(NameOf, IsOnOneLine) {
    Scenario scenario = defaultScenario();
    scenario.name = "Two\nlines\tand a tab";
    EXPECT_EQ(nameOf(scenario), "Two lines and a tab");
    scenario.name = " ";
    EXPECT_EQ(nameOf(scenario), "Untitled");
}

TEST(PresetCards, ShowEachPresetWithItsBars) {
    Session session = openingSession();
    session.ownPresets.push_back(withValues({{Input::PretrainingGpuHours, 0}}));
    const auto cards = presetCardsOf(session);
    ASSERT_EQ(cards.size(), allPresets().size() + 1);
    EXPECT_FALSE(cards.front().isOwn);
    EXPECT_TRUE(cards.back().isOwn);
    for (const PresetCard& card : cards) {
        EXPECT_NE(card.name, "");
        EXPECT_TRUE(card.view.startsWith("Opens in "));
        ASSERT_EQ(card.bars.size(), viewCount);
        double tallest = 0;
        for (const auto& bar : card.bars) {
            double height = 0;
            for (const PresetCard::Piece& piece : bar)
                height += piece.share;
            tallest = std::max(tallest, height);
        }
        EXPECT_NEAR(tallest, card.isOwn ? 0 : 1, 1e-9) << card.id.toStdString();
    }
}

QString undoAfter(const std::vector<Action>& actions) { return undoText(after(openingSession(), actions)); }

TEST(UndoText, NamesTheStep) {
    using enum Input;
    EXPECT_EQ(undoText(openingSession()), "Undo");
    EXPECT_EQ(redoText(openingSession()), "Redo");
    EXPECT_EQ(undoAfter({action::SetInput{RentalPrice, 2.5}}), "Undo Rental price $2.00 → $2.50");
    EXPECT_EQ(undoAfter({action::SetInput{UsefulLifeYears, 5}}), "Undo Useful life 4 years → 5 years");
    EXPECT_EQ(undoAfter({action::SetLever{Lever::HardwareCapex, 5e8}}), "Undo Hardware capex $1.63bn → $500M");
    EXPECT_EQ(undoAfter({action::SetChoice{Choice::Depreciation, 1}}), "Undo Depreciation: Straight line → Annuity");
    EXPECT_EQ(undoAfter({action::SetInput{RentalPrice, 3}, action::ResetInput{RentalPrice, ResetTo::Preset}}),
              "Undo Reset Rental price $3.00 → $2.00");
    EXPECT_EQ(undoAfter({action::EditSource{Gpus, "A source"}}), "Undo Source of GPUs owned");
    EXPECT_EQ(undoAfter({action::PinCurrent{"A"}}), "Undo Pin “A”");
    EXPECT_EQ(undoAfter({action::SetOpeningView{View::Fleet}}), "Undo Open in Fleet");
    EXPECT_EQ(undoAfter({action::ChoosePreset{fromPreset("deepseek-v3-claim")}}),
              "Undo Preset “" + nameOf(fromPreset("deepseek-v3-claim")) + "”");
    const Session undone =
        after(openingSession(), {action::SetInput{RentalPrice, 2.5}, action::Settle{}, action::Undo{}});
    EXPECT_EQ(redoText(undone), "Redo Rental price $2.00 → $2.50");
}

TEST(UndoText, HasMoreDigitsWhereRoundingWouldHideTheChange) {
    EXPECT_EQ(undoAfter({action::SetInput{Input::CapexPerGpu, 27143}}),
              "Undo Capex per GPU $27,142.666666666668 → $27,143");
}

PresetCard ownCardOf(Scenario preset) {
    Session session = sessionOf({"", {defaultScenario()}, {}}, {std::move(preset)});
    return presetCardsOf(session).back();
}

TEST(PresetCards, SayHowManyPublishedFiguresAreReproduced) {
    Scenario preset = fromPreset("deepseek-v3-claim");
    EXPECT_EQ(ownCardOf(preset).published, "5 of 5 published figures reproduced");
    EXPECT_TRUE(ownCardOf(preset).areAllReproduced);
    preset.published.front().value *= 2;
    EXPECT_EQ(ownCardOf(preset).published, "4 of 5 published figures reproduced");
    EXPECT_FALSE(ownCardOf(preset).areAllReproduced);
    preset.published.resize(1);
    EXPECT_EQ(ownCardOf(preset).published, "The published figure is not reproduced");
    preset.published.clear();
    EXPECT_EQ(ownCardOf(preset).published, "");
    EXPECT_FALSE(ownCardOf(preset).areAllReproduced);
}

TEST(PresetCards, OfShippedPresetsReproduceEveryFigure) {
    for (const PresetCard& card : presetCardsOf(openingSession()))
        EXPECT_EQ(card.areAllReproduced, !card.published.isEmpty()) << card.id.toStdString();
}

} // namespace
} // namespace costberg
