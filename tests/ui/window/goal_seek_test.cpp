#include "tests/app/desk_fixture.h"

#include "ui/dialogs/goal_seek_dialog.h"
#include "ui/inputs/value_slider.h"
#include "ui/window/window_actions.h"

#include <QLineEdit>
#include <QPushButton>

namespace costberg {
namespace {

class GoalSeekTest : public DeskTest {
protected:
    GoalSeekDialog& openDialog() {
        press(Qt::Key_G);
        return child<GoalSeekDialog>("goalSeekDialog");
    }
};

TEST_F(GoalSeekTest, IsAskedOfTheSliderThatHasTheKeyboard) {
    child<ValueSlider>("slider:people.headcount").setFocus();
    EXPECT_EQ(openDialog().displayed().question.vary, SliderTarget(Input::Headcount));
}

TEST_F(GoalSeekTest, IsAskedOfWhatMovesTheViewWhereNoSliderHasTheKeyboard) {
    child<QWidget>("startFrom").setFocus();
    const GoalSeekData& cash = openDialog().displayed();
    EXPECT_EQ(cash.view, View::Cash);
    EXPECT_EQ(cash.question.vary, SliderTarget(Input::Gpus));
    EXPECT_EQ(cash.kind, GoalAnswer::Reached);
}

TEST_F(GoalSeekTest, FollowsTheWindowAndChangesItInOneStep) {
    dispatch(action::ShowView{View::Market});
    child<ValueSlider>("slider:rental.price").setFocus();
    GoalSeekDialog& dialog = openDialog();
    dispatch(action::SetInput{Input::RentalPrice, 3});
    dispatch(action::Settle{});
    EXPECT_EQ(dialog.displayed().presentText, QStringLiteral("$3.00"));
    auto& wanted = *dialog.findChild<QLineEdit*>("goalWanted");
    wanted.selectAll();
    QTest::keyClicks(&wanted, QStringLiteral("100M"));
    dialog.findChild<QPushButton*>("goalOption:0")->click();
    endTurn();
    EXPECT_NEAR(resultsOf(documentOf(session())).scenarios[0].totalOf(View::Market), 100e6, 1);
    EXPECT_EQ(session().history.undoCount(), 2U);
    EXPECT_TRUE(dialog.isVisible());
    dispatch(action::Undo{});
    EXPECT_EQ(scenario().at(Input::RentalPrice).value, 3);
}

TEST_F(GoalSeekTest, OpensOnceAndGoesWhenItIsClosed) {
    GoalSeekDialog& first = openDialog();
    EXPECT_EQ(&openDialog(), &first);
    first.close();
    endTurn();
    EXPECT_EQ(window().findChild<GoalSeekDialog*>(), nullptr);
    dispatch(action::SetInput{Input::RentalPrice, 3});
}

} // namespace
} // namespace costberg
