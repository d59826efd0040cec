#include "ui/inputs/value_slider.h"

#include "tests/ui/charts/event_count.h"
#include "tests/ui/inputs/mouse.h"

#include <gmock/gmock.h>

#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <qtestspontaneevent.h>

namespace costberg {
namespace {

using testing::AllOf;
using testing::Each;
using testing::ElementsAre;
using testing::Ge;
using testing::IsEmpty;
using testing::Le;

SliderRow rentRow(double value) {
    SliderRow row;
    row.label = QStringLiteral("Rental price");
    row.value = value;
    row.spokenText = QStringLiteral("Rental price, $2.00 per GPU-hour");
    row.scale = Scale::Log;
    row.limits = {0, 1000};
    row.track = {0.5, 20};
    row.hasZeroStop = true;
    return row;
}

/// A slider whose every wish is fulfilled at once, as a store would.
class ValueSliderTest : public testing::Test {
protected:
    void SetUp() override {
        slider.resize(340, 28);
        slider.display(rentRow(2));
        QObject::connect(&slider, &ValueSlider::edited, &slider, [this](double value) {
            values.push_back(value);
            log.push_back("edit");
            slider.display(rentRow(value));
        });
        QObject::connect(&slider, &ValueSlider::settled, &slider, [this] { log.push_back("settle"); });
        QObject::connect(&slider, &ValueSlider::cancelled, &slider, [this] { log.push_back("cancel"); });
        window.show();
        slider.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        slider.setFocus();
    }

    QPointF at(double value) const { return slider.pointOf(value); }

    std::vector<double> values;
    std::vector<std::string> log;
    QWidget window;
    ValueSlider slider{&window};
    QWidget other{&window};
};

TEST_F(ValueSliderTest, SaysNothingWhenItIsToldAValue) {
    slider.display(rentRow(5));
    slider.display(rentRow(45));
    slider.display(rentRow(0));
    EXPECT_THAT(log, IsEmpty());
    EXPECT_EQ(slider.value(), 0);
}

TEST_F(ValueSliderTest, ShowsTheExactValue) {
    slider.display(rentRow(1.0 / 3 + 2));
    EXPECT_EQ(slider.value(), 1.0 / 3 + 2);
}

TEST_F(ValueSliderTest, ADragIsOneGestureOfRoundValues) {
    press(slider, at(2));
    EXPECT_THAT(log, IsEmpty()) << "a press on the knob moves nothing";
    for (int i = 1; i <= 20; ++i)
        moveTo(slider, at(2) + QPointF(3 * i, 0));
    release(slider, at(2) + QPointF(60, 0));
    EXPECT_EQ(log.back(), "settle");
    EXPECT_EQ(std::count(log.begin(), log.end(), "settle"), 1);
    EXPECT_EQ(values.size(), 20U);
    EXPECT_TRUE(std::is_sorted(values.begin(), values.end()));
    for (const double value : values)
        EXPECT_EQ(value, QByteArray::number(value, 'g', 3).toDouble());
}

TEST_F(ValueSliderTest, TheKnobStaysUnderThePointer) {
    press(slider, at(2) + QPointF(4, 0));
    moveTo(slider, at(8) + QPointF(4, 0));
    EXPECT_NEAR(slider.value(), 8, 0.05);
    moveTo(slider, QPointF(900, 14));
    EXPECT_EQ(slider.value(), 20);
    moveTo(slider, at(8) + QPointF(4, 0));
    EXPECT_NEAR(slider.value(), 8, 0.05) << "also after the pointer has left the track";
    release(slider, at(8));
}

TEST_F(ValueSliderTest, AClickOnTheTrackJumps) {
    press(slider, at(10));
    release(slider, at(10));
    ASSERT_EQ(values.size(), 1U);
    EXPECT_NEAR(values[0], 10, 0.05);
    EXPECT_THAT(log, ElementsAre("edit", "settle"));
}

TEST_F(ValueSliderTest, OnlyTheLeftButtonDrags) {
    QTest::mouseClick(&slider, Qt::RightButton, Qt::NoModifier, at(10).toPoint());
    EXPECT_THAT(log, IsEmpty());
}

TEST_F(ValueSliderTest, ShiftMakesADragTenTimesFiner) {
    press(slider, at(2));
    moveTo(slider, at(2) + QPointF(50, 0), Qt::ShiftModifier);
    const double fine = slider.value();
    moveTo(slider, at(2) + QPointF(100, 0));
    release(slider, at(2) + QPointF(100, 0));
    EXPECT_NEAR(std::log(slider.value() / fine) / std::log(fine / 2), 10, 0.2);
    EXPECT_EQ(fine, QByteArray::number(fine, 'g', 4).toDouble());
}

TEST_F(ValueSliderTest, EscapeDuringADragAsksForWhatWasBefore) {
    press(slider, at(2));
    moveTo(slider, at(10));
    QTest::keyClick(&slider, Qt::Key_Escape);
    ASSERT_FALSE(log.empty());
    EXPECT_EQ(log.back(), "cancel");
    const std::size_t said = log.size();
    moveTo(slider, at(15));
    release(slider, at(15));
    EXPECT_EQ(log.size(), said) << "the rest of the drag is not heard";
}

TEST_F(ValueSliderTest, EscapeLetsGoOfTheKnobThoughTheValueIsThatOfBefore) {
    press(slider, at(2));
    moveTo(slider, at(10));
    moveTo(slider, at(2));
    QCoreApplication::processEvents();
    const charts::EventCount paints(slider, QEvent::Paint);
    QTest::keyClick(&slider, Qt::Key_Escape);
    QCoreApplication::processEvents();
    EXPECT_EQ(paints.count(), 1);
    EXPECT_FALSE(slider.isDragged());
}

TEST_F(ValueSliderTest, EscapeWithoutAGestureIsForOthers) {
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&slider, &escape);
    EXPECT_FALSE(escape.isAccepted());
    EXPECT_THAT(log, IsEmpty());
}

TEST_F(ValueSliderTest, ArrowAndPageKeysStepAndEndKeysGoToTheEnds) {
    QTest::keyClick(&slider, Qt::Key_Right);
    QTest::keyClick(&slider, Qt::Key_Up);
    QTest::keyClick(&slider, Qt::Key_Left);
    QTest::keyClick(&slider, Qt::Key_Down);
    QTest::keyClick(&slider, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&slider, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&slider, Qt::Key_PageUp);
    QTest::keyClick(&slider, Qt::Key_PageDown);
    QTest::keyClick(&slider, Qt::Key_End);
    QTest::keyClick(&slider, Qt::Key_Home);
    EXPECT_THAT(values, ElementsAre(2.02, 2.04, 2.02, 2.0, 2.002, 2.0, 2.2, 2.0, 20, 0));
}

TEST_F(ValueSliderTest, StepsFromTheValueAskedForWhereTheAnswerIsNotThereYet) {
    QObject::disconnect(&slider, &ValueSlider::edited, nullptr, nullptr);
    QObject::connect(&slider, &ValueSlider::edited, &slider, [this](double value) { values.push_back(value); });
    QTest::keyClick(&slider, Qt::Key_Right);
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_THAT(values, ElementsAre(2.02, 2.04));
}

TEST_F(ValueSliderTest, KeysAreOneGestureUntilAPause) {
    QTest::keyClick(&slider, Qt::Key_Right);
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_THAT(log, ElementsAre("edit", "edit"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return log.size() == 3; }, 20000));
    EXPECT_EQ(log.back(), "settle");
}

TEST_F(ValueSliderTest, KeysAreOneGestureUntilTheKeyboardLeaves) {
    other.setFocusPolicy(Qt::StrongFocus);
    QTest::keyClick(&slider, Qt::Key_Right);
    other.show();
    other.setFocus();
    EXPECT_THAT(log, ElementsAre("edit", "settle"));
}

TEST_F(ValueSliderTest, AKeyAtTheEndOfTheTrackAsksForNothing) {
    slider.display(rentRow(20));
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_THAT(log, IsEmpty());
}

TEST_F(ValueSliderTest, TheWheelStepsOnlyWithTheKeyboardThere) {
    EXPECT_TRUE(turnWheel(slider, 1));
    EXPECT_TRUE(turnWheel(slider, -2));
    EXPECT_THAT(values, ElementsAre(2.02, 2.0, 1.98));
    slider.clearFocus();
    values.clear();
    EXPECT_FALSE(turnWheel(slider, 1));
    EXPECT_THAT(values, IsEmpty());
}

TEST_F(ValueSliderTest, KeepsItsTrackDuringADrag) {
    SliderRow wide = rentRow(45);
    wide.track = {0.5, 50};
    slider.display(wide);
    press(slider, at(45));
    const double end = at(50).x();
    moveTo(slider, at(10)); // The answer has the usual track again, to 20.
    EXPECT_EQ(at(50).x(), end);
    EXPECT_EQ(slider.scale().track.to, 50);
    release(slider, at(10));
    EXPECT_EQ(slider.scale().track.to, 20);
}

TEST_F(ValueSliderTest, StaysWithinLimitsThatLieWithinItsTrack) {
    SliderRow row = rentRow(3e6);
    row.limits = {266001, 1e9};
    row.track = {266001, 1e8};
    row.hasZeroStop = false;
    QObject::disconnect(&slider, &ValueSlider::edited, nullptr, nullptr);
    QObject::connect(&slider, &ValueSlider::edited, &slider, [this](double value) { values.push_back(value); });
    slider.display(row);
    QTest::keyClick(&slider, Qt::Key_Home);
    press(slider, at(3e6));
    moveTo(slider, QPointF(-500, 14));
    release(slider, QPointF(-500, 14));
    EXPECT_THAT(values, Each(AllOf(Ge(266001), Le(1e9))));
    EXPECT_EQ(values.back(), 266001);
}

TEST_F(ValueSliderTest, TellsScreenReadersItsNameAndFormattedValue) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&slider);
    ASSERT_NE(interface, nullptr);
    EXPECT_EQ(interface->role(), QAccessible::Slider);
    EXPECT_EQ(interface->text(QAccessible::Name), QStringLiteral("Rental price"));
    EXPECT_EQ(interface->text(QAccessible::Value), QStringLiteral("Rental price, $2.00 per GPU-hour"));
    ASSERT_NE(interface->valueInterface(), nullptr);
    EXPECT_EQ(interface->valueInterface()->currentValue().toDouble(), 2);
    EXPECT_EQ(interface->valueInterface()->maximumValue().toDouble(), 20);
    interface->valueInterface()->setCurrentValue(3.0);
    EXPECT_THAT(log, ElementsAre("edit", "settle"));
    EXPECT_THAT(values, ElementsAre(3.0));
}

TEST(ValueSliderInAPanel, LetsThePanelScrollUnderTheWheel) {
    QScrollArea area;
    auto* content = new QWidget;
    content->setFixedSize(300, 2000);
    auto* slider = new ValueSlider(content);
    slider->display(rentRow(2));
    slider->setGeometry(0, 0, 300, 28);
    area.setWidget(content);
    area.resize(320, 400);
    area.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&area));
    slider->clearFocus(); // which it got as the first of the window
    const QPointF place = slider->rect().center();
    QWheelEvent event(place, slider->mapToGlobal(place), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // Others do not pass on from child to parent.
    qApp->notify(slider, &event);
    EXPECT_GT(area.verticalScrollBar()->value(), 0);
    EXPECT_EQ(slider->value(), 2);
}

SliderCurve risingCurve() { return {{{0, 0}, {zeroStopEnd, 0}, {1, 1}}, {{SliderMarkKind::BreakEven, 0.75}}}; }

TEST_F(ValueSliderTest, PaintsItsCurveAboveTheTrackAndItsMarksBelow) {
    const QImage without = slider.grab().toImage();
    SliderRow row = rentRow(2);
    row.curve = risingCurve();
    slider.display(row);
    const QImage with = slider.grab().toImage();
    const QLineF track = slider.trackLine();
    const auto isPainted = [&](double position, qreal above) {
        const QPoint place = (track.pointAt(position) - QPointF(0, above)).toPoint();
        return with.pixel(place) != without.pixel(place);
    };
    EXPECT_TRUE(isPainted(0.97, 10));
    EXPECT_FALSE(isPainted(0.1, 10)) << "the curve is low there";
    EXPECT_TRUE(isPainted(0.75, -6));
    EXPECT_FALSE(isPainted(0.9, -6));
}

TEST_F(ValueSliderTest, TellsScreenReadersAndTheKeyboardOfItsCurve) {
    slider.describeCurveBy([] { return QStringLiteral("Preset <b>: $2.00"); });
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&slider);
    EXPECT_EQ(interface->text(QAccessible::Description), slider.spokenText()) << "it shows no curve";
    SliderRow row = rentRow(2);
    row.curve = risingCurve();
    slider.display(row);
    EXPECT_EQ(interface->text(QAccessible::Description), slider.spokenText() + "\nPreset <b>: $2.00");
    QTest::keyClick(&slider, Qt::Key_F1, Qt::ShiftModifier);
    EXPECT_TRUE(QToolTip::isVisible());
    EXPECT_TRUE(QToolTip::text().contains("Preset &lt;b&gt;: $2.00")) << "a name is no markup";
    EXPECT_THAT(values, IsEmpty());
    QToolTip::hideText();
}

TEST_F(ValueSliderTest, IsPaintedAgainOnlyWhereItsCurveChanges) {
    SliderRow row = rentRow(2);
    row.curve = risingCurve();
    slider.display(row);
    QTest::qWait(1);
    charts::EventCount paints(slider, QEvent::Paint);
    slider.display(row);
    QTest::qWait(1);
    EXPECT_EQ(paints.count(), 0);
    row.curve->points[2].height = 0.5;
    slider.display(row);
    QTest::qWait(1);
    EXPECT_EQ(paints.count(), 1);
}

TEST_F(ValueSliderTest, KeepsItsCurveOnATrackThatIsHeld) {
    SliderRow row = rentRow(2);
    row.curve = risingCurve();
    slider.display(row);
    press(slider, at(2));
    SliderRow wider = row;
    wider.track.to = 50;
    wider.curve->points[1].height = 0.5;
    slider.display(wider);
    EXPECT_EQ(slider.curve(), row.curve);
    release(slider, at(2));
    EXPECT_EQ(slider.curve(), wider.curve);
}

} // namespace
} // namespace costberg
