#include "tests/app/desk_fixture.h"
#include "tests/ui/inputs/mouse.h"

#include "ui/charts/bar_handle.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_view.h"
#include "ui/dialogs/goal_seek_dialog.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>

namespace costberg {
namespace {

using testing::HasSubstr;

class BarTopTest : public DeskTest {
protected:
    ChartView& chart() { return child<ChartView>("chartView"); }
    BarHandlePlace place(const char* bar) {
        chart().layOut();
        return *handlePlaceOf(chart().displayed(), chart().scene().layout(), QString::fromLatin1(bar));
    }
    static QPointF topOf(const BarHandlePlace& place) { return {place.bar.center().x(), place.bar.top()}; }

    void dragTop(const BarHandlePlace& from, const std::vector<qreal>& upwards) {
        costberg::press(chart(), topOf(from));
        for (const qreal pixels : upwards) {
            moveTo(chart(), topOf(from) - QPointF(0, pixels));
            endTurn();
        }
    }
    void keyOnChart(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&chart(), key, modifiers);
        endTurn();
    }
    /// Gives the keyboard to the chart, at its first bar.
    void focusChart() {
        chart().setFocus(Qt::TabFocusReason);
        endTurn();
    }

    double totalOf(View view) { return resultsOf(documentOf(session())).scenarios[0].totalOf(view); }
    std::string tooltip() { return chart().tooltip().join(QLatin1Char('\n')).toStdString(); }
};

TEST_F(BarTopTest, ADragAsksForTheTotalUnderTheMouseInOneStep) {
    const BarHandlePlace market = place("market");
    const double wanted = market.totalAt(market.bar.top() + 40);
    dragTop(market, {-10, -25, -40});
    EXPECT_NEAR(totalOf(View::Market) / wanted, 1, 0.01);
    EXPECT_LT(scenario().at(Input::RentalPrice).value, 2);
    EXPECT_TRUE(session().history.isInGesture());
    EXPECT_THAT(tooltip(), HasSubstr("Rental price $2.00 → "));
    release(chart(), topOf(market) + QPointF(0, 40));
    endTurn();
    EXPECT_FALSE(session().history.isInGesture());
    EXPECT_EQ(session().history.undoCount(), 1U);
    EXPECT_NEAR(place("market").bar.top(), market.bar.top() + 40, 3) << "the top stays where it was let go";
    dispatch(action::Undo{});
    EXPECT_EQ(scenario().at(Input::RentalPrice).value, 2);
}

TEST_F(BarTopTest, AClickOnTheTopChangesNothing) {
    const BarHandlePlace market = place("market");
    dragTop(market, {});
    release(chart(), topOf(market));
    endTurn();
    EXPECT_EQ(session().history.undoCount(), 0U);
}

TEST_F(BarTopTest, EscapeTakesTheDragBack) {
    const BarHandlePlace market = place("market");
    dragTop(market, {40});
    ASSERT_GT(scenario().at(Input::RentalPrice).value, 2);
    keyOnChart(Qt::Key_Escape);
    EXPECT_EQ(scenario().at(Input::RentalPrice).value, 2);
    EXPECT_EQ(session().history.undoCount(), 0U);
    moveTo(chart(), topOf(market) - QPointF(0, 60));
    endTurn();
    EXPECT_EQ(scenario().at(Input::RentalPrice).value, 2) << "the button that is still down drags nothing";
}

TEST_F(BarTopTest, StopsWhereTheInputGoesNoFurther) {
    const BarHandlePlace market = place("market");
    dragTop(market, {-market.bar.height() - 200});
    EXPECT_EQ(scenario().at(Input::RentalPrice).value, 0);
    EXPECT_THAT(tooltip(), HasSubstr("Out of reach: the nearest is "));
    release(chart(), topOf(market));
    endTurn();
}

TEST_F(BarTopTest, KeysMoveItByAPartOfItself) {
    focusChart();
    keyOnChart(Qt::Key_Right);
    const double before = totalOf(View::Market);
    keyOnChart(Qt::Key_Up, Qt::AltModifier);
    EXPECT_NEAR(totalOf(View::Market) / before, 1.01, 0.006);
    keyOnChart(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_NEAR(totalOf(View::Market) / before, 1.11, 0.01);
    EXPECT_TRUE(session().history.isInGesture());
    keyOnChart(Qt::Key_Escape);
    EXPECT_EQ(totalOf(View::Market), before);
    keyOnChart(Qt::Key_Down, Qt::AltModifier);
    EXPECT_LT(totalOf(View::Market), before);
    child<QWidget>("startFrom").setFocus();
    endTurn();
    EXPECT_FALSE(session().history.isInGesture());
    EXPECT_EQ(session().history.undoCount(), 1U);
}

TEST_F(BarTopTest, MovesWhatTheUserChoseForThatView) {
    auto& panel = child<ChartPanel>("chartPanel");
    emit panel.targetChosen(QStringLiteral("market"), Input::Headcount);
    endTurn();
    focusChart();
    keyOnChart(Qt::Key_Right);
    EXPECT_EQ(static_cast<QAbstractButton&>(chart().handleLabel()).text(), QStringLiteral("by people"));
    keyOnChart(Qt::Key_Up, Qt::AltModifier);
    EXPECT_GT(scenario().at(Input::Headcount).value, 150);
    EXPECT_EQ(scenario().at(Input::RentalPrice).value, 2);
}

TEST_F(BarTopTest, OffersBesideItsLabelWhatItCanMove) {
    focusChart();
    keyOnChart(Qt::Key_Right);
    auto& label = static_cast<QAbstractButton&>(chart().handleLabel());
    ASSERT_TRUE(label.isVisible());
    ASSERT_EQ(label.text(), QStringLiteral("by rental price"));
    label.click();
    endTurn();
    auto* list = window().findChild<QListWidget*>("pickList");
    ASSERT_NE(list, nullptr);
    const auto people = list->findItems(QStringLiteral("People"), Qt::MatchExactly);
    const std::vector<GoalTarget> targets = goalTargetsOf(session(), View::Market);
    ASSERT_EQ(static_cast<std::size_t>(list->count()), targets.size());
    for (int i = 0; i < list->count(); ++i)
        EXPECT_EQ(list->item(i)->text(), targets[static_cast<std::size_t>(i)].label);
    ASSERT_EQ(people.size(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualItemRect(people.front()).center());
    endTurn();
    EXPECT_EQ(window().findChild<QListWidget*>("pickList"), nullptr);
    keyOnChart(Qt::Key_Right);
    EXPECT_NE(label.text(), QStringLiteral("by people")) << "another bar";
    keyOnChart(Qt::Key_Left);
    EXPECT_EQ(label.text(), QStringLiteral("by people"));
    keyOnChart(Qt::Key_Up, Qt::AltModifier);
    EXPECT_GT(scenario().at(Input::Headcount).value, 150);
    keyOnChart(Qt::Key_Escape);
    EXPECT_EQ(session().history.undoCount(), 0U) << "choosing changes no scenario";
}

TEST_F(BarTopTest, AsksForATypedTotalInThatView) {
    emit child<ChartPanel>("chartPanel").goalAsked(QStringLiteral("fleet"));
    endTurn();
    auto& dialog = child<GoalSeekDialog>("goalSeekDialog");
    EXPECT_EQ(dialog.displayed().view, View::Fleet);
    EXPECT_EQ(dialog.displayed().question.vary, SliderTarget(Input::Gpus));
}

} // namespace
} // namespace costberg
