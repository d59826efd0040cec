#include "ui/controls/segmented_control.h"

#include <gmock/gmock.h>

#include <QAccessible>
#include <QTest>

namespace costberg {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class SegmentedControlTest : public testing::Test {
protected:
    void SetUp() override {
        QObject::connect(&control, &SegmentedControl::chosen, &control, [this](int index) { asked.push_back(index); });
        control.display({"Absolute", "Share", "Split"}, {"Dollars"}, 1);
        control.show();
        control.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&control));
    }

    QRadioButton* segment(int index) {
        return control.findChild<QRadioButton*>(QStringLiteral("segment:%1").arg(index));
    }

    std::vector<int> asked;
    SegmentedControl control;
};

TEST_F(SegmentedControlTest, ShowsWhatItIsToldAndSaysNothing) {
    EXPECT_FALSE(segment(0)->isChecked());
    EXPECT_TRUE(segment(1)->isChecked());
    control.display({"Absolute", "Share", "Split"}, {}, 2);
    EXPECT_TRUE(segment(2)->isChecked());
    EXPECT_THAT(asked, IsEmpty());
}

TEST(SegmentedControl, HasItsSizeAsSoonAsItIsTold) {
    SegmentedControl control;
    control.show();
    control.display({"Lines", "Areas", "Map"}, {}, 0);
    EXPECT_GE(control.sizeHint().height(), 20) << "also where it was shown empty";
    EXPECT_GE(control.sizeHint().width(), control.fullWidth());
}

TEST_F(SegmentedControlTest, AClickAsksAndChangesNothingByItself) {
    QTest::mouseClick(segment(2), Qt::LeftButton);
    EXPECT_THAT(asked, ElementsAre(2));
    EXPECT_TRUE(segment(1)->isChecked());
    QTest::mouseClick(segment(1), Qt::LeftButton);
    EXPECT_THAT(asked, ElementsAre(2)) << "what is chosen need not be asked for";
}

TEST_F(SegmentedControlTest, ArrowKeysAskForTheNeighborUpToTheEnds) {
    segment(1)->setFocus();
    QTest::keyClick(segment(1), Qt::Key_Right);
    QTest::keyClick(segment(1), Qt::Key_Left);
    control.display({"Absolute", "Share", "Split"}, {"Dollars"}, 2);
    EXPECT_TRUE(segment(2)->hasFocus()) << "the keyboard follows the choice";
    QTest::keyClick(segment(2), Qt::Key_Right);
    EXPECT_THAT(asked, ElementsAre(2, 0));
}

TEST_F(SegmentedControlTest, IsOneStopForTheTabKey) {
    EXPECT_EQ(segment(1)->focusPolicy(), Qt::TabFocus);
    EXPECT_EQ(segment(0)->focusPolicy(), Qt::NoFocus);
}

TEST_F(SegmentedControlTest, KeepsItsSegmentsWhenTheirNumberChanges) {
    QRadioButton* first = segment(0);
    control.display({"One", "Two"}, {}, 0);
    EXPECT_EQ(segment(0), first);
    EXPECT_EQ(segment(2), nullptr);
    control.display({"One", "Two", "Three", "Four"}, {}, 3);
    EXPECT_TRUE(segment(3)->isChecked());
}

TEST_F(SegmentedControlTest, IsWideEnoughForTheBoldLabelsOfAll) {
    control.display({"A label that is long", "B"}, {}, 1);
    const int width = control.fullWidth();
    control.display({"A label that is long", "B"}, {}, 0);
    EXPECT_EQ(control.fullWidth(), width) << "nothing moves when another is chosen";
}

TEST_F(SegmentedControlTest, TellsScreenReadersWhichSegmentIsOn) {
    QAccessibleInterface* chosen = QAccessible::queryAccessibleInterface(segment(1));
    EXPECT_EQ(chosen->role(), QAccessible::RadioButton);
    EXPECT_EQ(chosen->text(QAccessible::Name), QStringLiteral("Share"));
    EXPECT_TRUE(chosen->state().checked);
}

} // namespace
} // namespace costberg
