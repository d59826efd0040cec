#include "tests/app/desk_fixture.h"
#include "tests/ui/inputs/mouse.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_view.h"
#include "ui/window/window_actions.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QAction>

namespace costberg {
namespace {

using testing::HasSubstr;

class SweepTest : public DeskTest {
protected:
    SweepTest() {
        dispatch(action::ShowMode{ChartMode::Sweep});
        dispatch(action::ShowView{View::Market});
        dispatch(action::SweepAgainst{Input::Headcount});
        dispatch(action::SweepAlong{Input::RentalPrice});
    }

    ChartView& chart() { return child<ChartView>("chartView"); }
    const SweepData& sweep() { return *chart().displayed().sweep; }
    /// Where the present values are on the screen.
    QPointF present() {
        chart().layOut();
        const PlotLayout& plot = *chart().scene().layout().plot;
        const bool isMap = sweep().isMap();
        return {plot.xOf(positionOf(sweep().along.value, sweep().along.axis.scale)),
                isMap ? plot.yOf(positionOf(sweep().against.value, sweep().against.axis.scale))
                      : plot.area.center().y()};
    }
    void drag(QPointF by) {
        const QPointF from = present();
        costberg::press(chart(), from);
        for (const double part : {0.3, 0.7, 1.0}) {
            moveTo(chart(), from + part * by);
            endTurn();
        }
    }
    void keyOnChart(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&chart(), key, modifiers);
        endTurn();
    }
    double valueOf(Input input) { return scenario().at(input).value; }
};

TEST_F(SweepTest, ADragOfTheLineMovesTheSliderInOneStep) {
    drag({60, 0});
    EXPECT_GT(valueOf(Input::RentalPrice), 2);
    EXPECT_TRUE(session().history.isInGesture());
    const QPointF end = present();
    release(chart(), end);
    endTurn();
    EXPECT_FALSE(session().history.isInGesture());
    EXPECT_EQ(session().history.undoCount(), 1U);
    dispatch(action::Undo{});
    EXPECT_EQ(valueOf(Input::RentalPrice), 2);
}

TEST_F(SweepTest, ADragFollowsTheMouse) {
    const QPointF from = present();
    drag({80, 0});
    EXPECT_NEAR(present().x(), from.x() + 80, 3);
    release(chart(), from + QPointF(80, 0));
    endTurn();
}

TEST_F(SweepTest, EscapeTakesADragBack) {
    drag({60, 0});
    keyOnChart(Qt::Key_Escape);
    EXPECT_EQ(valueOf(Input::RentalPrice), 2);
    EXPECT_EQ(session().history.undoCount(), 0U);
    release(chart(), present());
    endTurn();
    EXPECT_EQ(valueOf(Input::RentalPrice), 2);
}

TEST_F(SweepTest, ADragOfThePointMovesBothSlidersInOneStep) {
    dispatch(action::ShowSweep{SweepShape::Map});
    const double people = valueOf(Input::Headcount);
    drag({50, -40});
    EXPECT_GT(valueOf(Input::RentalPrice), 2);
    EXPECT_GT(valueOf(Input::Headcount), people);
    release(chart(), present());
    endTurn();
    EXPECT_EQ(session().history.undoCount(), 1U);
    dispatch(action::Undo{});
    EXPECT_EQ(valueOf(Input::RentalPrice), 2);
    EXPECT_EQ(valueOf(Input::Headcount), people);
}

TEST_F(SweepTest, KeysMoveAsTheyDoOnASlider) {
    chart().setFocus(Qt::TabFocusReason);
    keyOnChart(Qt::Key_Right);
    EXPECT_GT(valueOf(Input::RentalPrice), 2);
    keyOnChart(Qt::Key_Left);
    keyOnChart(Qt::Key_Left);
    EXPECT_LT(valueOf(Input::RentalPrice), 2);
    keyOnChart(Qt::Key_Escape);
    EXPECT_EQ(valueOf(Input::RentalPrice), 2);
    dispatch(action::ShowSweep{SweepShape::Map});
    const double people = valueOf(Input::Headcount);
    keyOnChart(Qt::Key_Up);
    EXPECT_GT(valueOf(Input::Headcount), people);
}

TEST_F(SweepTest, ShowsTheExactTotalsWhereTheMouseIs) {
    const QPointF place = present() + QPointF(90, 10);
    moveTo(chart(), place);
    endTurn();
    const std::string said = chart().tooltip().join(QLatin1Char('\n')).toStdString();
    EXPECT_THAT(said, HasSubstr("Rental price: $"));
    EXPECT_THAT(said, HasSubstr("Market: $"));
}

TEST_F(SweepTest, AClickOnALineLooksAtItsView) {
    chart().layOut();
    const PlotLayout& plot = *chart().scene().layout().plot;
    const SweepLine& fleet = sweep().lines[static_cast<std::size_t>(View::Fleet)];
    const QPointF place(plot.xOf(0.2), plot.yOf(positionOf(fleet.totals[40], sweep().amounts.scale)));
    costberg::press(chart(), place);
    release(chart(), place);
    endTurn();
    EXPECT_EQ(session().look.view, View::Fleet);
}

TEST_F(SweepTest, IsSomethingToChooseInTheControls) {
    EXPECT_TRUE(child<QAbstractButton>("chartSweepAlong").isVisible());
    EXPECT_FALSE(child<QAbstractButton>("chartSweepAgainst").isVisible());
    dispatch(action::ShowSweep{SweepShape::Map});
    EXPECT_TRUE(child<QAbstractButton>("chartSweepAgainst").isVisible());
    dispatch(action::ShowMode{ChartMode::Views});
    EXPECT_FALSE(child<QAbstractButton>("chartSweepAlong").isVisible());
}

} // namespace
} // namespace costberg
