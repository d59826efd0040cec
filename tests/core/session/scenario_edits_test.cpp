#include "tests/core/session/sessions.h"

#include <gmock/gmock.h>

namespace costberg {
namespace {

using testing::ElementsAre;

TEST(Reduce, DropsASourceThatWasGivenForAnotherValue) {
    Session session = after(openingSession(), {action::AdoptValue{Input::RentalPrice, 1.99, "Lambda, 2023-06"}});
    EXPECT_EQ(currentScenario(session).at(Input::RentalPrice).source, "Lambda, 2023-06");
    session = after(session, {action::SetInput{Input::RentalPrice, 2.5}, action::Settle{}});
    EXPECT_EQ(currentScenario(session).at(Input::RentalPrice).source, "");
}

TEST(Reduce, DropsTheEndOfARangeThatTheValueLiesBeyond) {
    Session session = openingSession();
    Document document = documentOf(session);
    document.scenarios[0].at(Input::RentalPrice).low = 1.3;
    document.scenarios[0].at(Input::RentalPrice).high = 3.5;
    session = after(sessionOf(document), {action::SetInput{Input::RentalPrice, 5}, action::Settle{}});
    EXPECT_FALSE(currentScenario(session).at(Input::RentalPrice).high);
    EXPECT_EQ(currentScenario(session).at(Input::RentalPrice).low, 1.3);
}

TEST(Reduce, ReplacesTheCurrentScenarioByAPresetUndoably) {
    Session session = reduce(openingSession(), action::ChoosePreset{*presetWithId("smollm3")});
    EXPECT_THAT(idsOf(session), ElementsAre("smollm3"));
    EXPECT_EQ(session.look.view, View::Market);
    EXPECT_EQ(currentScenario(session).preset, "smollm3");
    session = reduce(session, action::Undo{});
    EXPECT_EQ(currentScenario(session).id, "deepseek-whole-picture");
}

TEST(Reduce, ResetsOneInputOrAllToThePresetOrTheDefault) {
    const Session edited = after(openingSession(), {action::SetInput{Input::RentalPrice, 5}, action::Settle{},
                                                    action::SetInput{Input::Gpus, 10}, action::Settle{}});
    const Session one = reduce(edited, action::ResetInput{Input::Gpus, ResetTo::Preset});
    EXPECT_EQ(currentScenario(one).at(Input::Gpus).value, 60000);
    EXPECT_EQ(rentOf(one), 5);
    EXPECT_FALSE(isModified(reduce(edited, action::ResetAll{ResetTo::Preset})));
    const Session standard = reduce(edited, action::ResetAll{ResetTo::Default});
    EXPECT_EQ(differenceBetween(currentScenario(standard), defaultScenario()).count(), 0U);
}

TEST(Reduce, PinsBehindTheCurrentScenarioWhichStaysCurrent) {
    Session session = reduce(openingSession(), action::PinCurrent{"As it was"});
    EXPECT_THAT(idsOf(session), ElementsAre("deepseek-whole-picture", "deepseek-whole-picture-2"));
    EXPECT_EQ(currentIndex(session), 0U);
    session = after(session, {action::SetInput{Input::RentalPrice, 9}, action::Settle{}});
    EXPECT_EQ(documentOf(session).scenarios[1].at(Input::RentalPrice).value, 2);
}

TEST(Reduce, KeepsAnIdThatABaselineNamesWhenScenariosMoveAndGo) {
    Session session = after(openingSession(), {action::PinCurrent{"B"}, action::PinCurrent{"C"},
                                               action::ChooseBaseline{"deepseek-whole-picture-2"}});
    EXPECT_EQ(baselineScenario(documentOf(session)).id, "deepseek-whole-picture-2");
    session = reduce(session, action::MoveScenario{"deepseek-whole-picture-2", 0});
    EXPECT_EQ(idsOf(session).front(), "deepseek-whole-picture-2");
    EXPECT_EQ(currentScenario(session).id, "deepseek-whole-picture");
    session = reduce(session, action::DeleteScenario{"deepseek-whole-picture-2"});
    EXPECT_EQ(documentOf(session).baseline, "");
}

TEST(Reduce, TakesOverWhatAPriceIsOfInTheSameStep) {
    Session session =
        after(openingSession(), {action::AdoptValue{Input::AcceleratorPrice, 47400, "Epoch AI", PriceScope::Server}});
    EXPECT_EQ(currentScenario(session).choices.priceScope, PriceScope::Server);
    session = reduce(session, action::AdoptValue{Input::RentalPrice, 1.99, "Lambda, 2023-06"});
    EXPECT_EQ(currentScenario(session).choices.priceScope, PriceScope::Server);
    session = after(session, {action::Undo{}, action::Undo{}});
    EXPECT_EQ(currentScenario(session), currentScenario(openingSession()));
}

TEST(Reduce, KeepsTheFirstScenarioAsBaselineWhenAnotherIsMovedBeforeIt) {
    Session session = after(openingSession(), {action::PinCurrent{"B"}, action::PinCurrent{"C"}});
    session = reduce(session, action::MoveScenario{"deepseek-whole-picture-3", 1});
    EXPECT_EQ(documentOf(session).baseline, "");
    session = reduce(session, action::MoveScenario{"deepseek-whole-picture-3", 0});
    EXPECT_EQ(idsOf(session).front(), "deepseek-whole-picture-3");
    EXPECT_EQ(baselineScenario(documentOf(session)).id, "deepseek-whole-picture");
}

TEST(Reduce, NeverDeletesTheLastScenario) {
    const Session session = reduce(openingSession(), action::DeleteScenario{"deepseek-whole-picture"});
    EXPECT_EQ(idsOf(session).size(), 1U);
}

TEST(Reduce, StaysBesideTheScenarioThatUndoTookAway) {
    Session session = after(openingSession(), {action::PinCurrent{"B"}, action::PinCurrent{"C"},
                                               action::SelectScenario{"deepseek-whole-picture-3"}});
    session = reduce(session, action::ChoosePreset{*presetWithId("smollm3")});
    ASSERT_EQ(currentIndex(session), 1U);
    session = reduce(session, action::Undo{});
    EXPECT_EQ(currentIndex(session), 1U);
}

TEST(Reduce, TakesOverPublishedRangesInOneStepWhereTheyHoldTheValue) {
    Session session = after(openingSession(), {action::SetInput{Input::RentalPrice, 12}, action::Settle{}});
    session = reduce(std::move(session), action::AdoptRanges{{Input::RentalPrice, Input::Utilization, Input::Gpus}});
    EXPECT_FALSE(currentScenario(session).at(Input::RentalPrice).low) << "12 lies outside of 1.3 to 3.5";
    EXPECT_EQ(currentScenario(session).at(Input::Utilization).low, 0.35);
    EXPECT_FALSE(currentScenario(session).at(Input::Gpus).low) << "nothing is published";
    EXPECT_EQ(session.history.undoCount(), 2U);
    session = reduce(std::move(session), action::ClearRanges{{Input::Utilization}});
    EXPECT_FALSE(currentScenario(session).at(Input::Utilization).high);
}

TEST(Reduce, AddsAndRemovesPublishedFigures) {
    const Session before = openingSession();
    const std::size_t count = currentScenario(before).published.size();
    PublishedFigure figure;
    figure.view = PublishedView::Cash;
    figure.value = 1.3e9;
    const Session added = reduce(before, action::AddPublished{figure});
    ASSERT_EQ(currentScenario(added).published.size(), count + 1);
    EXPECT_EQ(currentScenario(added).published.back(), figure);
    EXPECT_EQ(documentOf(reduce(added, action::Undo{})), documentOf(before));
    EXPECT_EQ(documentOf(reduce(added, action::RemovePublished{count})), documentOf(before));
    EXPECT_FALSE(reduce(before, action::RemovePublished{count}).history.canUndo());
}

TEST(Reduce, ChangesAPublishedFigureInItsPlaceInOneStep) {
    Session before = openingSession();
    before = reduce(before, action::AddPublished{{PublishedView::Cash, "total", 1.3e9, 0.1, "A newspaper", {}}});
    before = reduce(before, action::AddPublished{{PublishedView::Market, "total", 5, 0, "", {}}});
    const auto& figures = currentScenario(before).published;
    const std::size_t index = figures.size() - 2;
    const PublishedFigure figure{PublishedView::Cash, "total", 1.6e9, 0.2, "A newspaper, corrected", {}};
    const Session changed = reduce(before, action::SetPublished{index, figure});
    ASSERT_EQ(currentScenario(changed).published.size(), figures.size());
    EXPECT_EQ(currentScenario(changed).published[index], figure);
    EXPECT_EQ(currentScenario(changed).published.back(), figures.back());
    EXPECT_EQ(documentOf(reduce(changed, action::Undo{})), documentOf(before));
    EXPECT_EQ(documentOf(reduce(before, action::SetPublished{figures.size(), figure})), documentOf(before));
}

TEST(Reduce, PinsAnEarlierStateWithoutLosingALaterOne) {
    Session session = sessionOf({"", {defaultScenario()}, {}});
    for (const double rent : {3.0, 4.0, 5.0}) {
        session = reduce(session, action::SetInput{Input::RentalPrice, rent});
        session = reduce(session, action::Settle{});
    }
    session = reduce(session, action::GoToState{1});
    EXPECT_EQ(currentScenario(session).at(Input::RentalPrice).value, 3);
    session = reduce(session, action::PinState{1, "early"});
    const auto& scenarios = documentOf(session).scenarios;
    ASSERT_EQ(scenarios.size(), 2U);
    EXPECT_EQ(scenarios[0].at(Input::RentalPrice).value, 5);
    EXPECT_EQ(scenarios[1].at(Input::RentalPrice).value, 3);
    EXPECT_EQ(scenarios[1].name, "early");
    EXPECT_EQ(session.history.stateCount(), 5U);
}

} // namespace
} // namespace costberg
