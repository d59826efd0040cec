#include "tests/app/desk_fixture.h"
#include "tests/ui/charts/event_count.h"

#include "core/model/evaluation.h"
#include "tests/ui/inputs/mouse.h"
#include "ui/inputs/input_panel.h"
#include "ui/inputs/slider_row_widget.h"
#include "ui/inputs/value_slider.h"
#include "ui/present/slider_scale.h"
#include "ui/window/window_actions.h"

namespace costberg {
namespace {

class SliderCurvesTest : public DeskTest {
protected:
    ValueSlider& slider(const char* id) { return child<ValueSlider>(QStringLiteral("slider:%1").arg(id)); }
};

TEST_F(SliderCurvesTest, AreOfTheViewThatIsLookedAt) {
    dispatch(action::ShowView{View::Market});
    EXPECT_FALSE(slider("rental.price").curve()->points.empty());
    dispatch(action::ShowView{View::Fleet});
    EXPECT_TRUE(slider("rental.price").curve()->points.empty()) << "the fleet is not rented";
}

TEST_F(SliderCurvesTest, FollowADragOfAnotherSliderAndLeaveTheDraggedOneAsItIs) {
    dispatch(action::ShowView{View::Amortized});
    const auto owned = slider("hardware.owned_share").curve();
    const auto utilization = slider("hardware.utilization").curve();
    dispatch(action::SetInput{Input::Utilization, 0.3});
    EXPECT_NE(slider("hardware.owned_share").curve(), owned);
    EXPECT_EQ(slider("hardware.utilization").curve(), utilization);
}

/// The curve that a slider of this row paints, against the model at each of its points.
void expectCurveOfTheModel(const SliderCurve& curve, const SliderRow& row, Scenario scenario, View view) {
    ASSERT_GT(curve.points.size(), 10U);
    std::vector<double> totals;
    for (const CurvePoint& point : curve.points) {
        scenario.at(row.input).value = valueAt(point.position, scaleOf(row));
        totals.push_back(evaluationOf(scenario).totalOf(view));
    }
    const auto [least, most] = std::ranges::minmax(totals);
    ASSERT_GT(most, 1.25 * least) << "so that the curve has its full height";
    constexpr double halfAStep = 0.5 / 120 + 1e-9;
    for (std::size_t i = 0; i < totals.size(); ++i)
        EXPECT_NEAR(curve.points[i].height, (totals[i] - least) / (most - least), halfAStep) << i;
}

TEST_F(SliderCurvesTest, AreTheModelsTotalsWhileAnotherSliderIsDragged) {
    dispatch(action::ShowView{View::Amortized});
    dispatch(action::SetInput{Input::OwnedShare, 0.5});
    costberg::press(slider("hardware.utilization"), slider("hardware.utilization").rect().center());
    for (const int x : {-30, 20, 45}) {
        moveTo(slider("hardware.utilization"), slider("hardware.utilization").rect().center() + QPoint(x, 0));
        endTurn();
        ASSERT_TRUE(session().history.isInGesture());
        for (const char* id : {"rental.price", "hardware.utilization"}) {
            const SliderRow row = child<SliderRowWidget>(QStringLiteral("row:%1").arg(id)).displayed();
            expectCurveOfTheModel(slider(id).curve().value_or(SliderCurve()), row, scenario(), View::Amortized);
        }
    }
    release(slider("hardware.utilization"), slider("hardware.utilization").rect().center());
}

TEST_F(SliderCurvesTest, ComeWithTheRowsThatComeIntoView) {
    window().inputs().unfold({"people_data"});
    endTurn();
    EXPECT_TRUE(slider("people.base_salary").curve().has_value());
}

TEST_F(SliderCurvesTest, CanBeHiddenAndStayHiddenAtTheNextStart) {
    ASSERT_TRUE(window().actions().sliderCurves->isChecked());
    window().actions().sliderCurves->trigger();
    endTurn();
    EXPECT_FALSE(slider("rental.price").curve().has_value());
    window().close();
    open();
    EXPECT_FALSE(slider("rental.price").curve().has_value());
    EXPECT_FALSE(window().actions().sliderCurves->isChecked());
}

} // namespace
} // namespace costberg
