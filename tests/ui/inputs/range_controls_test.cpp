#include "ui/inputs/range_controls.h"

#include "tests/ui/inputs/mouse.h"
#include "tests/ui/inputs/panel_fixture.h"
#include "ui/inputs/range_handle.h"
#include "ui/inputs/row_buttons.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace costberg {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::Gt;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Lt;

/// Ranges in the rows of the panel. Rent is $2, published from $1.30 to $3.50.
class RangeControlsTest : public PanelTest {
protected:
    const InputState& rent() const { return currentScenario(session).at(Input::RentalPrice); }

    void giveRange(double low, double high) {
        dispatch(action::SetRange{Input::RentalPrice, low, high});
        dispatch(action::Settle{});
    }

    QMenu* openMenu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }

    void choose(const char* beginning) {
        ASSERT_NE(openMenu(), nullptr);
        for (QAction* entry : openMenu()->actions()) {
            if (!entry->text().startsWith(QLatin1String(beginning)))
                continue;
            entry->trigger();
            openMenu()->close();
            return;
        }
        FAIL() << "no entry begins with " << beginning;
    }

    void openMenuOf(const char* name) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), part(name)->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(part(name), &event);
    }
};

TEST_F(RangeControlsTest, ATypedRangeIsOneStepAndKeepsTheValue) {
    type("field:rental.price", "1.3..12");
    EXPECT_THAT(part<QLabel>("message")->text().toStdString(), HasSubstr("5% to 95%: $1.3/GPU-h to $12/GPU-h"));
    QTest::keyClick(part("field:rental.price"), Qt::Key_Return);
    EXPECT_THAT(actions, ElementsAre("SetRange rental.price 1.3 12", "Settle"));
    EXPECT_EQ(valueOf(Input::RentalPrice), 2);
    EXPECT_EQ(part<QLineEdit>("field:rental.price")->text(), QStringLiteral("$2"));
    EXPECT_EQ(session.history.undoCount(), 1U);
}

TEST_F(RangeControlsTest, ARangeWithoutTheValueIsRefusedWithTheReason) {
    type("field:rental.price", "4 to 12");
    EXPECT_THAT(part<QLabel>("message")->text().toStdString(), HasSubstr("holds the value, $2"));
    QTest::keyClick(part("field:rental.price"), Qt::Key_Return);
    EXPECT_THAT(actions, IsEmpty());
}

TEST_F(RangeControlsTest, ALeverSaysWhereItsRangeBelongs) {
    type("field:hardware.capex", "±20%");
    EXPECT_THAT(part<QLabel>("message")->text().toStdString(), HasSubstr("GPUs owned"));
}

TEST_F(RangeControlsTest, HandlesStandOnlyWhereThereIsARange) {
    EXPECT_FALSE(part("low:rental.price")->isVisible());
    giveRange(1, 4);
    ASSERT_TRUE(part("low:rental.price")->isVisible());
    ASSERT_TRUE(part("high:rental.price")->isVisible());
    EXPECT_LT(part("low:rental.price")->geometry().right(), part("high:rental.price")->x());
    EXPECT_THAT(part("low:rental.price")->accessibleName().toStdString(), HasSubstr("low end, $1.00 per GPU-hour"));
}

TEST_F(RangeControlsTest, DraggingAHandleIsOneStep) {
    giveRange(1, 4);
    actions.clear();
    QWidget& high = *part("high:rental.price");
    press(high, {4, 4});
    for (int x = 10; x <= 40; x += 10)
        moveTo(high, {14, 4}); // the handle has moved along
    EXPECT_THAT(*rent().high, AllOf(Gt(4), Lt(12)));
    EXPECT_EQ(*rent().low, 1);
    release(high, {4, 4});
    EXPECT_EQ(actions.back(), "Settle");
    EXPECT_EQ(session.history.undoCount(), 2U);
    dispatch(action::Undo{});
    EXPECT_EQ(*rent().high, 4);
}

TEST_F(RangeControlsTest, AHandleStopsAtTheValueAndLeadsBackOut) {
    giveRange(1, 4);
    QWidget& low = *part("low:rental.price");
    press(low, {4, 4});
    moveTo(low, {300, 4});
    EXPECT_EQ(rent().low, std::nullopt);
    EXPECT_TRUE(low.isVisible());
    moveTo(low, {-150, 4});
    EXPECT_LT(rent().low.value_or(2), 2);
    QTest::keyClick(&low, Qt::Key_Escape);
    EXPECT_EQ(rent().low, 1);
    release(low, {4, 4});
}

TEST_F(RangeControlsTest, TheKeyboardMovesAndRemovesAnEnd) {
    giveRange(1, 4);
    part("high:rental.price")->setFocus();
    QTest::keyClick(part("high:rental.price"), Qt::Key_Right);
    EXPECT_GT(*rent().high, 4);
    QTest::keyClick(part("high:rental.price"), Qt::Key_Delete);
    EXPECT_EQ(rent().high, std::nullopt);
    EXPECT_EQ(rent().low, 1);
}

TEST_F(RangeControlsTest, TheButtonOffersThePublishedRangeAndNone) {
    part<RangeButton>("range:rental.price")->click();
    choose("Use published $1.30 to $3.50");
    EXPECT_EQ(rent().low, 1.3);
    EXPECT_EQ(rent().high, 3.5);
    part<RangeButton>("range:rental.price")->click();
    choose("Take the range away");
    EXPECT_EQ(rent().low, std::nullopt);
    EXPECT_EQ(rent().high, std::nullopt);
}

TEST_F(RangeControlsTest, TheButtonLeadsToTyping) {
    part<RangeButton>("range:rental.price")->click();
    choose("Enter a range");
    EXPECT_TRUE(part("field:rental.price")->hasFocus());
    EXPECT_EQ(part<QLineEdit>("field:rental.price")->text(), QStringLiteral("±20%"));
    QTest::keyClick(part("field:rental.price"), Qt::Key_Return);
    EXPECT_DOUBLE_EQ(*rent().low, 1.6);
    EXPECT_DOUBLE_EQ(*rent().high, 2.4);
}

TEST_F(RangeControlsTest, AGroupAdoptsAndClearsItsRangesInOneStep) {
    openMenuOf("group:hardware");
    choose("Use our own judgments of ranges");
    EXPECT_EQ(session.history.undoCount(), 1U);
    openMenuOf("group:hardware");
    choose("Take all ranges away");
    EXPECT_EQ(actions.size(), 2U);
    EXPECT_EQ(currentScenario(session).inputs, currentScenario(openingSession()).inputs);
}

TEST_F(RangeControlsTest, WhatMattersMostHasAMenuToo) {
    emit part("foremost")->customContextMenuRequested({5, 5});
    choose("Use spreads");
    EXPECT_EQ(rent().high, 3.5);
}

} // namespace
} // namespace costberg
