#include "tests/support/random_user.h"

#include "tests/ui/inputs/mouse.h"
#include "ui/charts/bar_handle.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/history_line_widget.h"
#include "ui/inputs/input_panel.h"
#include "ui/inputs/range_handle.h"
#include "ui/inputs/value_slider.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

#include <array>

namespace costberg {
namespace {

void sendKey(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(&widget, &press);
}

std::string nameOf(const QWidget& widget) { return widget.objectName().toStdString(); }

} // namespace

RandomUser::RandomUser(Desk& desk, std::uint64_t seed, AfterEvent afterEvent)
    : m_desk(desk), m_random(seed), m_afterEvent(std::move(afterEvent)) {}

void RandomUser::act() {
    using Act = void (RandomUser::*)();
    static const std::vector<Act> acts{
        &RandomUser::dragSlider,       &RandomUser::dragSlider,     &RandomUser::dragSlider,
        &RandomUser::dragSlider,       &RandomUser::dragSlider,     &RandomUser::dragRangeHandle,
        &RandomUser::dragBarTop,       &RandomUser::dragBarTop,     &RandomUser::pressKeys,
        &RandomUser::pressKeysOnChart, &RandomUser::changeLook,     &RandomUser::changeLook,
        &RandomUser::changeLook,       &RandomUser::typeIntoField,  &RandomUser::changeMethod,
        &RandomUser::changeRanges,     &RandomUser::walkHistory,    &RandomUser::scrubHistory,
        &RandomUser::changeLayout,     &RandomUser::changeScenarios};
    (this->*anyOf(acts))();
}

std::vector<ValueSlider*> RandomUser::visibleSliders() const {
    std::vector<ValueSlider*> sliders;
    for (ValueSlider* slider : m_desk.window().inputs().findChildren<ValueSlider*>())
        if (slider->isVisible() && slider->isEnabled() && !slider->visibleRegion().isEmpty())
            sliders.push_back(slider);
    return sliders;
}

/// A walk to and fro, and a little beyond. One in eight is taken back.
void RandomUser::drag(QWidget& widget, QPointF from, double farthest) {
    const QPointer<QWidget> alive(&widget);
    press(widget, from);
    m_afterEvent(false);
    const std::size_t moves = 2 + below(12);
    for (std::size_t i = 0; i < moves && alive; ++i) {
        const QPointF place(unit() * (widget.width() + 2 * farthest) - farthest, from.y() + (unit() - 0.5) * farthest);
        moveTo(widget, place, chance(0.2) ? Qt::ShiftModifier : Qt::NoModifier);
        m_afterEvent(true);
    }
    if (alive && chance(0.125)) {
        sendKey(widget, Qt::Key_Escape);
        m_afterEvent(false);
    }
    if (alive)
        release(widget, from);
    m_afterEvent(false);
}

void RandomUser::dragSlider() {
    const auto sliders = visibleSliders();
    if (sliders.empty())
        return;
    ValueSlider& slider = *anyOf(sliders);
    say("drag " + nameOf(slider));
    drag(slider, {unit() * slider.width(), slider.height() / 2.0}, 40);
}

void RandomUser::dragRangeHandle() {
    std::vector<RangeHandle*> handles;
    for (RangeHandle* handle : m_desk.window().inputs().findChildren<RangeHandle*>())
        if (handle->isVisible() && !handle->visibleRegion().isEmpty())
            handles.push_back(handle);
    if (handles.empty())
        return;
    RangeHandle& handle = *anyOf(handles);
    say("drag " + nameOf(handle));
    drag(handle, QRectF(handle.rect()).center(), 200);
}

void RandomUser::dragBarTop() {
    auto& chart = *m_desk.window().findChild<ChartView*>(QStringLiteral("chartView"));
    chart.layOut();
    std::vector<QPointF> tops;
    for (const Bar& bar : chart.displayed().bars)
        if (const auto place = handlePlaceOf(chart.displayed(), chart.scene().layout(), bar.id))
            tops.emplace_back(place->bar.center().x(), place->bar.top());
    if (tops.empty())
        return;
    const QPointF top = anyOf(tops);
    say("drag the top of a bar");
    press(chart, top);
    m_afterEvent(false);
    const std::size_t moves = 2 + below(8);
    for (std::size_t i = 0; i < moves; ++i) {
        moveTo(chart, {top.x(), unit() * chart.height()});
        m_afterEvent(true);
    }
    if (chance(0.2))
        sendKey(chart, Qt::Key_Escape);
    release(chart, top);
    m_afterEvent(false);
}

void RandomUser::pressKeys() {
    constexpr std::array keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_PageUp, Qt::Key_PageDown,
                              Qt::Key_Home, Qt::Key_End,   Qt::Key_Escape};
    const auto sliders = visibleSliders();
    if (sliders.empty())
        return;
    const QPointer<ValueSlider> slider = anyOf(sliders);
    say("keys on " + nameOf(*slider));
    slider->setFocus(Qt::TabFocusReason);
    const std::size_t presses = 1 + below(5);
    for (std::size_t i = 0; i < presses && slider; ++i) {
        sendKey(*slider, keys[below(keys.size())], chance(0.2) ? Qt::ShiftModifier : Qt::NoModifier);
        m_afterEvent(true);
    }
    if (slider)
        slider->settle();
    m_afterEvent(false);
}

/// From bar to bar, into their segments, and their tops up and down. What is elsewhere gets the keyboard back.
void RandomUser::pressKeysOnChart() {
    constexpr std::array keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Return, Qt::Key_Escape};
    auto& chart = *m_desk.window().findChild<ChartView*>(QStringLiteral("chartView"));
    say("keys on the chart");
    chart.setFocus(Qt::TabFocusReason);
    for (std::size_t presses = 1 + below(8); presses > 0; --presses) {
        const bool isMoved = chance(0.4);
        const Qt::KeyboardModifiers modifiers = chance(0.3) ? Qt::AltModifier | Qt::ShiftModifier : Qt::AltModifier;
        sendKey(chart, isMoved ? keys[2 + below(2)] : keys[below(keys.size())], isMoved ? modifiers : Qt::NoModifier);
        m_afterEvent(true);
    }
    m_desk.window().findChild<QWidget*>(QStringLiteral("startFrom"))->setFocus();
    m_afterEvent(false);
}

void RandomUser::typeIntoField() {
    constexpr std::array texts{"2.788M", "$1.6bn", "85%", "1/3", "1.2k*8", "0",      "1.2 to 4", "1.3..12",
                               "±20%",   "",       "abc", "--5", "1e400",  "4 to 1", "0.4..0.6", "1e9"};
    std::vector<QLineEdit*> fields;
    for (QLineEdit* field : m_desk.window().inputs().findChildren<QLineEdit*>())
        if (field->objectName().startsWith(QLatin1String("field:")) && !field->visibleRegion().isEmpty())
            fields.push_back(field);
    if (fields.empty())
        return;
    const QPointer<QLineEdit> field = anyOf(fields);
    const QString text = QString::fromUtf8(texts[below(texts.size())]);
    say("type “" + text.toStdString() + "” into " + nameOf(*field));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    m_afterEvent(true);
    if (field)
        sendKey(*field, chance(0.8) ? Qt::Key_Return : Qt::Key_Escape);
    m_afterEvent(true);
    m_desk.window().findChild<QWidget*>(QStringLiteral("startFrom"))->setFocus();
    m_afterEvent(false);
}

void RandomUser::scrubHistory() {
    auto& line = *m_desk.window().findChild<HistoryLine*>(QStringLiteral("historyLine"));
    const std::size_t states = line.displayed().totals.size();
    if (!line.isVisible() || states == 0)
        return;
    say("scrub the history");
    press(line, line.pointOf(below(states)));
    m_afterEvent(false);
    for (std::size_t moves = 1 + below(6); moves > 0; --moves) {
        moveTo(line, line.pointOf(below(states)));
        m_afterEvent(true);
    }
    release(line, line.pointOf(0));
    m_afterEvent(false);
}

void RandomUser::dispatch(const Action& action, std::string what) {
    say(std::move(what));
    m_desk.store().dispatch(action);
    m_afterEvent(false);
}

} // namespace costberg
