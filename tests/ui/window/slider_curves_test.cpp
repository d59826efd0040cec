#include "tests/app/desk_fixture.h"
#include "tests/ui/charts/event_count.h"

#include "ui/inputs/input_panel.h"
#include "ui/inputs/value_slider.h"
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
