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
    document.baseline = "2";
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

} // namespace
} // namespace costberg
