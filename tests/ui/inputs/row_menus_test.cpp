#include "tests/ui/inputs/mouse.h"
#include "tests/ui/inputs/panel_fixture.h"

#include "ui/controls/segmented_control.h"

#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace costberg {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

/// The dot, the source and the menus of a row, and the choices.
class RowMenusTest : public PanelTest {
protected:
    void click(const char* name) { QTest::mouseClick(part(name), Qt::LeftButton); }

    QStringList menuTexts() {
        QStringList texts;
        for (const QAction* action : QApplication::activePopupWidget()->actions())
            texts << action->text();
        return texts;
    }

    QListWidget* pickList() { return QApplication::activePopupWidget()->findChild<QListWidget*>("pickList"); }
};

TEST_F(RowMenusTest, ADotMarksWhatWasChangedAndOffersResets) {
    EXPECT_FALSE(part("reset:rental.price")->isVisibleTo(&panel));
    dispatch(action::SetInput{Input::RentalPrice, 3});
    dispatch(action::Settle{});
    ASSERT_TRUE(part("reset:rental.price")->isVisibleTo(&panel));
    click("reset:rental.price");
    ASSERT_NE(QApplication::activePopupWidget(), nullptr);
    EXPECT_THAT(menuTexts().first().toStdString(), StartsWith("Reset to the preset"));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    EXPECT_THAT(actions, ElementsAre("ResetInput rental.price preset"));
    EXPECT_EQ(valueOf(Input::RentalPrice), 2);
}

TEST_F(RowMenusTest, ALeverResetsItsInput) {
    dispatch(action::SetInput{Input::Gpus, 100});
    dispatch(action::Settle{});
    click("reset:hardware.capex");
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    EXPECT_THAT(actions, ElementsAre("ResetInput hardware.gpus preset"));
}

TEST_F(RowMenusTest, TakesOverAPublishedValueWithItsSource) {
    click("published:rental.price");
    ASSERT_NE(pickList(), nullptr);
    const std::vector<PublishedRow> rows = publishedRowsOf(Input::RentalPrice);
    ASSERT_EQ(pickList()->count(), static_cast<int>(rows.size()));
    EXPECT_EQ(pickList()->item(0)->text(), rows[0].text);
    // Where keys go while a popup is open.
    QWidget* focused = QApplication::activePopupWidget()->focusWidget();
    ASSERT_EQ(focused, pickList());
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(focused, key);
    ASSERT_EQ(actions.size(), 1U);
    EXPECT_THAT(actions[0], StartsWith("AdoptValue rental.price"));
    EXPECT_EQ(valueOf(Input::RentalPrice), rows[1].value);
    EXPECT_EQ(currentScenario(session).at(Input::RentalPrice).source, rows[1].source.toStdString());
}

TEST_F(RowMenusTest, EscapeTakesOverNothing) {
    click("published:rental.price");
    QTest::keyClick(pickList(), Qt::Key_Escape);
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    EXPECT_THAT(actions, IsEmpty());
}

TEST_F(RowMenusTest, OffersNoMenuWhereNothingIsPublished) {
    ASSERT_TRUE(publishedRowsOf(Input::OwnedShare).empty());
    EXPECT_EQ(part("published:hardware.owned_share"), nullptr);
}

TEST_F(RowMenusTest, ShowsTheSourceAndSavesAnother) {
    click("source:rental.price");
    QWidget* popover = QApplication::activePopupWidget();
    ASSERT_NE(popover, nullptr);
    EXPECT_FALSE(popover->findChild<QLabel*>("source")->text().isEmpty());
    QTest::mouseClick(popover->findChild<QPushButton*>("editSource"), Qt::LeftButton);
    auto* editor = popover->findChild<QPlainTextEdit*>("sourceEditor");
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, "Our contract");
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_THAT(actions, ElementsAre("EditSource rental.price Our contract"));
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

TEST_F(RowMenusTest, EscapeLeavesTheSourceAsItWas) {
    click("source:rental.price");
    QWidget* popover = QApplication::activePopupWidget();
    QTest::mouseClick(popover->findChild<QPushButton*>("editSource"), Qt::LeftButton);
    auto* editor = popover->findChild<QPlainTextEdit*>("sourceEditor");
    QTest::keyClicks(editor, "x");
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_THAT(actions, IsEmpty());
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

TEST_F(RowMenusTest, CallsAJudgmentAJudgment) {
    panel.unfold({"hardware"});
    dispatch(action::SetChoice{Choice::Depreciation, 1});
    click("source:hardware.cost_of_capital");
    EXPECT_NE(QApplication::activePopupWidget()->findChild<QLabel*>("judgment"), nullptr);
    QApplication::activePopupWidget()->close();
}

TEST_F(RowMenusTest, AChoiceIsAskedForByItsSegment) {
    panel.unfold({"hardware"});
    auto* choice = part<SegmentedControl>("choice:hardware.depreciation");
    QTest::mouseClick(choice->findChild<QWidget*>("segment:1"), Qt::LeftButton);
    EXPECT_THAT(actions, ElementsAre("SetChoice hardware.depreciation 1"));
    EXPECT_EQ(choice->displayed(), 1);
    EXPECT_NE(part("slider:hardware.cost_of_capital"), nullptr) << "annuity uses the cost of capital";
}

TEST_F(RowMenusTest, AChoiceThatDoesNotFitIsAList) {
    panel.unfold({"final_run"});
    panel.resize(1000, 900);
    QTest::qWait(0);
    auto* segments = part("choice:headline.scope");
    auto* list = part<QComboBox>("list:headline.scope");
    EXPECT_TRUE(segments->isVisibleTo(&panel));
    EXPECT_FALSE(list->isVisibleTo(&panel));
    panel.setMinimumWidth(100);
    panel.resize(200, 900);
    QTest::qWait(0);
    EXPECT_FALSE(segments->isVisibleTo(&panel));
    EXPECT_TRUE(list->isVisibleTo(&panel));
    EXPECT_FALSE(turnWheel(*list, 1)) << "the wheel is the panel's";
    EXPECT_THAT(actions, IsEmpty());
    const int other = 1 - list->currentIndex();
    list->setFocus();
    QTest::keyClick(list, other == 0 ? Qt::Key_Up : Qt::Key_Down);
    EXPECT_THAT(actions, ElementsAre("SetChoice headline.scope " + std::to_string(other)));
    EXPECT_EQ(list->currentIndex(), other);
}

TEST_F(RowMenusTest, AsksForAnAccelerator) {
    panel.unfold({"hardware"});
    QSignalSpy asked(&panel, &InputPanel::acceleratorAsked);
    std::size_t index = 99;
    QObject::connect(&panel, &InputPanel::acceleratorAsked, &panel, [&](std::size_t i) { index = i; });
    click("accelerators");
    ASSERT_NE(pickList(), nullptr);
    EXPECT_EQ(pickList()->count(), static_cast<int>(acceleratorRows().size()));
    pickList()->setCurrentRow(2);
    QTest::keyClick(pickList(), Qt::Key_Return);
    EXPECT_EQ(index, 2U);
}

} // namespace
} // namespace costberg
