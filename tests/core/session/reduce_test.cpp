#include "core/session/store.h"
#include "tests/core/session/sessions.h"

#include <gmock/gmock.h>

#include <functional>

namespace costberg {
namespace {

TEST(Reduce, MakesOneStepOfADragHoweverManyValuesItPassed) {
    const Session session =
        after(openingSession(), {action::SetInput{Input::RentalPrice, 2.1}, action::SetInput{Input::RentalPrice, 2.3},
                                 action::SetInput{Input::RentalPrice, 2.5}, action::Settle{}});
    EXPECT_EQ(rentOf(session), 2.5);
    ASSERT_EQ(session.history.undoCount(), 1U);
    EXPECT_EQ(session.history.undoLabel().from, 2.0);
    EXPECT_EQ(session.history.undoLabel().to, 2.5);
    const Session undone = reduce(session, action::Undo{});
    EXPECT_EQ(rentOf(undone), 2.0);
    EXPECT_FALSE(isModified(undone));
    EXPECT_EQ(rentOf(reduce(undone, action::Redo{})), 2.5);
}

TEST(Reduce, MakesNoStepOfADragOutAndBack) {
    const Session before = openingSession();
    const Session session = after(
        before, {action::SetInput{Input::RentalPrice, 3}, action::SetInput{Input::RentalPrice, 2}, action::Settle{}});
    EXPECT_FALSE(session.history.canUndo());
    EXPECT_EQ(documentOf(session), documentOf(before));
}

TEST(Reduce, MakesTwoStepsOfTwoDragsThatNobodySettledBetween) {
    const Session session = after(openingSession(), {action::SetInput{Input::RentalPrice, 3},
                                                     action::SetInput{Input::Utilization, 0.5}, action::Settle{}});
    EXPECT_EQ(session.history.undoCount(), 2U);
}

TEST(Reduce, RestoresWhatWasBeforeACancelledDrag) {
    const Session before = openingSession();
    const Session session = after(before, {action::SetInput{Input::RentalPrice, 3}, action::CancelGesture{}});
    EXPECT_EQ(documentOf(session), documentOf(before));
    EXPECT_FALSE(session.history.canUndo());
}

TEST(Reduce, SetsTheInputThatALeverIsSolvedBy) {
    const Session session = after(openingSession(), {action::SetLever{Lever::HardwareCapex, 5e8}, action::Settle{}});
    EXPECT_NEAR(quantityOf(Lever::HardwareCapex, assumptionsOf(currentScenario(session))), 5e8, 1e-3);
    EXPECT_EQ(session.history.undoLabel().kind, StepKind::SetLever);
}

TEST(Reduce, LeavesTheScenarioAloneWhereALeverCannotReach) {
    const Session before = openingSession();
    const Session session = reduce(before, action::SetLever{Lever::FinalRun, 1});
    EXPECT_EQ(documentOf(session), documentOf(before));
}

TEST(Reduce, StartsNoBridgeInTheViewThatItEndsIn) {
    Session session = after(openingSession(), {action::ShowView{View::Cash}, action::StartBridgeIn{View::Headline}});
    session = reduce(session, action::ChoosePreset{*presetWithId("deepseek-v3-claim")});
    EXPECT_EQ(session.look.view, View::Headline);
    EXPECT_EQ(session.look.bridgeView, View::Cash);
}

TEST(Reduce, CountsASavedStateAsNotModifiedAfterUndoAndRedo) {
    Session session =
        after(openingSession(), {action::SetInput{Input::RentalPrice, 5}, action::Settle{}, action::MarkSaved{}});
    EXPECT_FALSE(isModified(session));
    session = reduce(session, action::Undo{});
    EXPECT_TRUE(isModified(session));
    session = reduce(session, action::Redo{});
    EXPECT_FALSE(isModified(session));
}

TEST(Reduce, BringsBackWhatIsSavedUndoably) {
    const Session edited = after(openingSession(), {action::PinCurrent{"B"}, action::SetInput{Input::RentalPrice, 5}});
    const Session reverted = reduce(edited, action::RevertTo{edited.saved});
    EXPECT_EQ(documentOf(reverted), edited.saved);
    EXPECT_FALSE(isModified(reverted));
    const Session undone = reduce(reverted, action::Undo{});
    EXPECT_EQ(documentOf(undone), documentOf(edited));
    EXPECT_TRUE(isModified(undone));
}

TEST(Reduce, KeepsTheLastFiveHundredSteps) {
    Session session = openingSession();
    for (int i = 0; i < 600; ++i)
        session = after(std::move(session), {action::SetInput{Input::RentalPrice, 3 + i * 0.01}, action::Settle{}});
    EXPECT_EQ(session.history.undoCount(), History::capacity);
}

TEST(Reduce, TakesAZoomBackWhereTheZoomedBarIsAskedForAgain) {
    Session session = reduce(openingSession(), action::ZoomTo{"market"});
    EXPECT_EQ(session.look.zoomedBar, "market");
    EXPECT_EQ(reduce(session, action::ZoomTo{"market"}).look.zoomedBar, "");
}

TEST(Store, TellsObserversOnceATurnHoweverManyActionsCame) {
    std::vector<std::function<void()>> scheduled;
    Store store(openingSession(), [&](std::function<void()> run) { scheduled.push_back(std::move(run)); });
    int told = 0;
    store.observe([&](const Session&) { ++told; });
    for (int i = 0; i < 50; ++i)
        store.dispatch(action::SetInput{Input::RentalPrice, 3.0 + i});
    ASSERT_EQ(scheduled.size(), 1U);
    EXPECT_EQ(told, 0);
    scheduled.front()();
    EXPECT_EQ(told, 1);
    store.dispatch(action::Settle{});
    EXPECT_EQ(scheduled.size(), 2U);
}

TEST(Reduce, MakesOneStepOfARangeThatIsDragged) {
    const Session session = after(openingSession(), {action::SetRange{Input::RentalPrice, 1.9, {}},
                                                     action::SetRange{Input::RentalPrice, 1.5, {}}, action::Settle{}});
    EXPECT_EQ(currentScenario(session).at(Input::RentalPrice).low, 1.5);
    EXPECT_FALSE(currentScenario(session).at(Input::RentalPrice).high);
    EXPECT_EQ(session.history.undoCount(), 1U);
}

TEST(Reduce, KeepsTheTwoViewsOfABridgeApart) {
    Session session = sessionOf({"", {defaultScenario()}, {}});
    session = reduce(session, action::StartBridgeIn{View::Market});
    session = reduce(session, action::ShowView{View::Cash});
    EXPECT_EQ(session.look.bridgeStart, BridgeStart::OtherView);
    session = reduce(session, action::ShowView{View::Market});
    EXPECT_EQ(session.look.view, View::Market);
    EXPECT_EQ(session.look.bridgeView, View::Cash);
    session = reduce(session, action::StartBridgeIn{View::Market});
    EXPECT_EQ(session.look.view, View::Cash);
    EXPECT_EQ(session.look.bridgeView, View::Market);
}

TEST(Reduce, StartsABridgeAtTheBaselineUnlessThatIsWhereItEnds) {
    Scenario other = defaultScenario();
    other.id = "other";
    Session session = sessionOf({"", {defaultScenario(), other}, {}});
    EXPECT_EQ(bridgeStartOf(session), BridgeStart::Preset);
    session = reduce(session, action::SelectScenario{"other"});
    EXPECT_EQ(bridgeStartOf(session), BridgeStart::Baseline);
    session = reduce(session, action::StartBridgeAt{BridgeStart::Preset});
    EXPECT_EQ(bridgeStartOf(session), BridgeStart::Preset);
}

TEST(Reduce, MovesTwoInputsInOneStep) {
    const Session before = openingSession();
    const auto at = [](double rent, double utilization) {
        return action::SetPair{Input::RentalPrice, rent, Input::Utilization, utilization};
    };
    const Session session = after(before, {at(2.1, 0.5), at(3, 0.7), action::Settle{}});
    EXPECT_EQ(rentOf(session), 3);
    EXPECT_EQ(currentScenario(session).at(Input::Utilization).value, 0.7);
    EXPECT_EQ(session.history.undoCount(), 1U);
    EXPECT_EQ(documentOf(reduce(session, action::Undo{})), documentOf(before));
    EXPECT_FALSE(after(before, {at(3, 0.7), at(2, 0.6), action::Settle{}}).history.canUndo());
}

TEST(Reduce, KeepsTheTwoInputsOfASweepApart) {
    const auto axes = [](const Session& session) {
        return std::pair(session.look.sweepInput, session.look.sweepOther);
    };
    const Session session =
        after(openingSession(), {action::SweepAlong{Input::RentalPrice}, action::SweepAgainst{Input::Gpus}});
    EXPECT_EQ(axes(session), std::pair(Input::RentalPrice, Input::Gpus));
    EXPECT_EQ(axes(reduce(session, action::SweepAlong{Input::Gpus})), std::pair(Input::Gpus, Input::RentalPrice));
    EXPECT_EQ(axes(reduce(session, action::SweepAgainst{Input::RentalPrice})),
              std::pair(Input::Gpus, Input::RentalPrice));
}

} // namespace
} // namespace costberg
