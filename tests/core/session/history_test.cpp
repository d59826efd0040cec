#include "core/session/history.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace costberg {
namespace {

/// Scenarios "0", "1", ... with defaults.
Document documentOfSize(int count) {
    Document document;
    for (int i = 0; i < count; ++i) {
        document.scenarios.push_back(defaultScenario());
        document.scenarios.back().id = std::to_string(i);
    }
    return document;
}

Document withRent(Document document, std::size_t index, double rent) {
    document.scenarios[index].at(Input::RentalPrice).value = rent;
    return document;
}

StepLabel labelOf(const std::string& subject) { return {StepKind::SetInput, subject, 0, 0}; }

TEST(Snapshot, GivesBackTheDocumentThatItWasTakenOf) {
    Document document = withRent(documentOfSize(3), 1, 7);
    document.baseline = document.scenarios.back().id;
    document.unknownKeys.push_back({"note", "\"kept\""});
    EXPECT_EQ(Snapshot(document).document(), document);
}

TEST(Snapshot, SharesWithItsNeighbourWhatIsTheSameInBoth) {
    const Document before = documentOfSize(8);
    const Snapshot neighbour(before);
    const Snapshot snapshot(withRent(before, 3, 7), &neighbour);
    EXPECT_FALSE(snapshot.sharesWith(neighbour, "3"));
    for (const char* id : {"0", "1", "2", "4", "5", "6", "7"})
        EXPECT_TRUE(snapshot.sharesWith(neighbour, id)) << id;
}

TEST(Snapshot, SharesScenariosThatMoved) {
    Document document = documentOfSize(4);
    const Snapshot neighbour(document);
    std::swap(document.scenarios[0], document.scenarios[3]);
    document.scenarios.erase(document.scenarios.begin() + 1);
    const Snapshot snapshot(document, &neighbour);
    EXPECT_EQ(snapshot.document(), document);
    for (const char* id : {"3", "2", "0"})
        EXPECT_TRUE(snapshot.sharesWith(neighbour, id)) << id;
}

TEST(History, RestoresEveryStateThatRandomEditsWentThrough) {
    std::mt19937 random(7);
    History history(documentOfSize(3));
    std::vector<Document> states{history.present()};
    for (int i = 0; i < 200; ++i) {
        const std::size_t index = random() % 3;
        history.change(withRent(history.present(), index, 3 + i), labelOf(std::to_string(i)));
        history.settle();
        states.push_back(history.present());
    }
    for (std::size_t i = states.size() - 1; i-- > 0;) {
        history.undo();
        ASSERT_EQ(history.present(), states[i]) << "after undoing to state " << i;
    }
    EXPECT_FALSE(history.canUndo());
    for (std::size_t i = 1; i < states.size(); ++i) {
        history.redo();
        ASSERT_EQ(history.present(), states[i]) << "after redoing to state " << i;
    }
    EXPECT_FALSE(history.canRedo());
}

TEST(History, ForgetsTheOldestStepBeyondItsCapacity) {
    History history(documentOfSize(1));
    for (std::size_t i = 0; i < History::capacity + 3; ++i) {
        history.change(withRent(history.present(), 0, 1.0 + static_cast<double>(i)), labelOf(std::to_string(i)));
        history.settle();
    }
    ASSERT_EQ(history.undoCount(), History::capacity);
    while (history.canUndo())
        history.undo();
    EXPECT_EQ(history.present().scenarios[0].at(Input::RentalPrice).value, 3) << "the state after the third step";
}

TEST(History, ForgetsWhatWasUndoneOnceSomethingElseIsDone) {
    History history(documentOfSize(1));
    history.change(withRent(history.present(), 0, 5), labelOf("a"));
    history.undo();
    ASSERT_TRUE(history.canRedo());
    history.change(withRent(history.present(), 0, 6), labelOf("b"));
    EXPECT_FALSE(history.canRedo());
}

TEST(History, LosesNothingToAGestureThatIsNoStep) {
    History history(documentOfSize(1));
    const Document before = history.present();
    const Document undone = withRent(before, 0, 5);
    history.change(undone, labelOf("a"));
    history.undo();
    history.change(withRent(before, 0, 6), labelOf("b"));
    history.change(before, labelOf("b"));
    history.settle();
    ASSERT_TRUE(history.canRedo()) << "after a drag out and back";
    history.change(withRent(before, 0, 6), labelOf("b"));
    history.cancel();
    ASSERT_TRUE(history.canRedo()) << "after a drag that Esc ended";
    history.redo();
    EXPECT_EQ(history.present(), undone);
}

TEST(History, KeepsItsOldestStepWhileAGestureMayBeNone) {
    History history(documentOfSize(1));
    for (std::size_t i = 0; i < History::capacity; ++i) {
        history.change(withRent(history.present(), 0, 3.0 + static_cast<double>(i)), labelOf(std::to_string(i)));
        history.settle();
    }
    history.change(withRent(history.present(), 0, 1), labelOf("last"));
    history.cancel();
    EXPECT_EQ(history.undoCount(), History::capacity);
}

TEST(History, UndoesAGestureUnderWayAsAWhole) {
    History history(documentOfSize(1));
    const Document before = history.present();
    history.change(withRent(history.present(), 0, 5), labelOf("a"));
    history.change(withRent(history.present(), 0, 6), labelOf("a"));
    ASSERT_TRUE(history.isInGesture());
    history.undo();
    EXPECT_FALSE(history.isInGesture());
    EXPECT_EQ(history.present(), before);
    history.redo();
    EXPECT_EQ(history.present().scenarios[0].at(Input::RentalPrice).value, 6);
}

/// Rents 2, 3, 4 and 5 in a row, each a step of its own.
History historyOfRents() {
    History history(withRent(documentOfSize(1), 0, 2));
    for (const int rent : {3, 4, 5}) {
        history.change(withRent(history.present(), 0, rent),
                       StepLabel{StepKind::SetInput, "rental.price", 0, double(rent)});
        history.settle();
    }
    return history;
}

double rentIn(const History& history, std::size_t state) {
    return history.scenarioIn(state, "0", 0).at(Input::RentalPrice).value;
}

TEST(History, ShowsEveryStateInARowWhereverThePresentIs) {
    History history = historyOfRents();
    for (const std::size_t present : {3U, 0U, 2U, 1U, 3U}) {
        history.goTo(present);
        ASSERT_EQ(history.presentState(), present);
        ASSERT_EQ(history.stateCount(), 4U);
        for (std::size_t state = 0; state < 4; ++state)
            EXPECT_EQ(rentIn(history, state), 2.0 + static_cast<double>(state)) << present;
        for (std::size_t state = 1; state < 4; ++state)
            EXPECT_EQ(history.labelOfStepTo(state).to, 2.0 + static_cast<double>(state)) << present;
    }
}

TEST(History, GoesToAStateAsThatManyUndosDo) {
    History gone = historyOfRents();
    gone.goTo(1);
    History undone = historyOfRents();
    undone.undo();
    undone.undo();
    EXPECT_EQ(gone.present(), undone.present());
    EXPECT_EQ(gone.redoLabel(), undone.redoLabel());
    gone.goTo(1000);
    EXPECT_FALSE(gone.canRedo());
}

TEST(History, FindsTheScenarioThatStandsInThePlaceOfOneThatIsNotThereYet) {
    History history(documentOfSize(1));
    history.change(documentOfSize(2), labelOf("added"));
    history.settle();
    EXPECT_EQ(history.scenarioIn(1, "1", 1).id, "1");
    EXPECT_EQ(history.scenarioIn(0, "1", 1).id, "0");
}

} // namespace
} // namespace costberg
