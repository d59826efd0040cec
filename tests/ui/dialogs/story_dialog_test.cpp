#include "ui/dialogs/story_dialog.h"

#include "ui/controls/segmented_control.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

#include <vector>

namespace costberg {
namespace {

const StoryData story{"deepseek", "DeepSeek", "One project.", View::Cash};

/// A dialog on screen, with what it asked for.
struct ShownDialog {
    ShownDialog() {
        dialog.display(story);
        QObject::connect(&dialog, &StoryDialog::acted, &dialog,
                         [this](const Action& action) { asked.push_back(action); });
        dialog.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    }
    void press(const char* button) { QTest::mouseClick(dialog.findChild<QPushButton*>(button), Qt::LeftButton); }

    StoryDialog dialog;
    std::vector<Action> asked;
    QLineEdit* name = dialog.findChild<QLineEdit*>("scenarioName");
    QPlainTextEdit* text = dialog.findChild<QPlainTextEdit*>("scenarioStory");
};

TEST(StoryDialog, AsksForNothingWhereNothingWasChanged) {
    ShownDialog shown;
    EXPECT_EQ(shown.name->text(), "DeepSeek");
    EXPECT_EQ(shown.text->toPlainText(), "One project.");
    shown.press("acceptStory");
    EXPECT_TRUE(shown.asked.empty());
    EXPECT_FALSE(shown.dialog.isVisible());
}

TEST(StoryDialog, AsksForEachThingThatDiffers) {
    ShownDialog shown;
    shown.name->selectAll();
    QTest::keyClicks(shown.name, "A<b>&");
    QTest::keyClicks(shown.text, "In five readings. ");
    QTest::mouseClick(shown.dialog.findChild<QWidget*>("segment:4"), Qt::LeftButton);
    EXPECT_TRUE(shown.asked.empty());
    shown.press("acceptStory");
    ASSERT_EQ(shown.asked.size(), 3U);
    EXPECT_EQ(std::get<action::RenameScenario>(shown.asked[0]).id, "deepseek");
    EXPECT_EQ(std::get<action::RenameScenario>(shown.asked[0]).name, "A<b>&");
    EXPECT_EQ(std::get<action::EditStory>(shown.asked[1]).story, "In five readings. One project.");
    EXPECT_EQ(std::get<action::SetOpeningView>(shown.asked[2]).view, View::Fleet);
}

TEST(StoryDialog, AsksForNothingWhereItIsCancelled) {
    ShownDialog shown;
    QTest::keyClicks(shown.name, "Other");
    QTest::keyClick(&shown.dialog, Qt::Key_Escape);
    EXPECT_TRUE(shown.asked.empty());
    EXPECT_FALSE(shown.dialog.isVisible());
}

TEST(StoryDialog, TakesNoEmptyName) {
    ShownDialog shown;
    shown.name->selectAll();
    QTest::keyClicks(shown.name, "  ");
    EXPECT_FALSE(shown.dialog.findChild<QPushButton*>("acceptStory")->isEnabled());
    QTest::keyClick(shown.name, Qt::Key_Return);
    EXPECT_TRUE(shown.dialog.isVisible());
    EXPECT_TRUE(shown.asked.empty());
}

} // namespace
} // namespace costberg
