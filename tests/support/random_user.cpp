#include "tests/support/random_user.h"

#include "core/presets.h"
#include "core/usage.h"
#include "tests/ui/inputs/mouse.h"
#include "ui/charts/bar_handle.h"
#include "ui/charts/chart_view.h"
#include "ui/inputs/input_panel.h"
#include "ui/inputs/range_handle.h"
#include "ui/inputs/value_slider.h"

#include <QDockWidget>
#include <QKeyEvent>

#include <array>

namespace costberg {
namespace {

constexpr std::size_t mostScenarios = 10;
constexpr std::array groups{"final_run", "experiments", "synthetic", "hardware", "power", "people", "project"};

void sendKey(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(&widget, &press);
}

std::vector<Input> everyInput() {
    const auto inputs = allInputs();
    return {inputs.begin(), inputs.end()};
}

std::string nameOf(const QWidget& widget) { return widget.objectName().toStdString(); }

} // namespace

RandomUser::RandomUser(Desk& desk, std::uint64_t seed, AfterEvent afterEvent)
    : m_desk(desk), m_random(seed), m_afterEvent(std::move(afterEvent)) {}

void RandomUser::adoptAllRanges() { dispatch(action::AdoptRanges{everyInput()}, "adopt all ranges"); }

void RandomUser::act() {
    using Act = void (RandomUser::*)();
    static const std::vector<Act> acts{
        &RandomUser::dragSlider,   &RandomUser::dragSlider,      &RandomUser::dragSlider,
        &RandomUser::dragSlider,   &RandomUser::dragRangeHandle, &RandomUser::dragBarTop,
        &RandomUser::dragBarTop,   &RandomUser::pressKeys,       &RandomUser::changeLook,
        &RandomUser::changeLook,   &RandomUser::changeLook,      &RandomUser::changeMethod,
        &RandomUser::changeRanges, &RandomUser::walkHistory,     &RandomUser::changeScenarios,
        &RandomUser::changeLayout};
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

void RandomUser::dispatch(const Action& action, std::string what) {
    say(std::move(what));
    m_desk.store().dispatch(action);
    m_afterEvent(false);
}

void RandomUser::changeLook() {
    const Document& document = documentOf(m_desk.store().session());
    switch (below(8)) {
    case 0:
    case 1:
        return dispatch(action::ShowMode{static_cast<ChartMode>(below(3))}, "show another mode");
    case 2:
        return dispatch(action::ShowView{allViews[below(viewCount)]}, "look at another view");
    case 3:
        return dispatch(action::Arrange{static_cast<Arrangement>(below(2))}, "arrange");
    case 4:
        return dispatch(action::MeasureBy{static_cast<Measure>(below(3))}, "measure");
    case 5:
        return dispatch(action::ZoomTo{chance(0.5) ? std::string(idOf(allViews[below(viewCount)]))
                                                   : document.scenarios[below(document.scenarios.size())].id},
                        "zoom");
    case 6:
        return dispatch(action::StartBridgeAt{static_cast<BridgeStart>(below(4))}, "start the bridge elsewhere");
    default:
        return dispatch(action::ShowSliderCurves{chance(0.8) ? SliderCurves::Shown : SliderCurves::Hidden}, "curves");
    }
}

void RandomUser::changeMethod() {
    const auto choices = allChoices();
    const Choice choice = choices[below(choices.size())];
    dispatch(action::SetChoice{choice, below(specOf(choice).values.size())},
             "choose " + std::string(specOf(choice).id));
}

void RandomUser::changeRanges() {
    const std::vector<Input> all = everyInput();
    switch (below(4)) {
    case 0:
        return dispatch(action::ClearRanges{{anyOf(all), anyOf(all)}}, "clear ranges");
    case 1:
        return dispatch(action::ClearRanges{all}, "clear all ranges");
    default:
        return adoptAllRanges();
    }
}

void RandomUser::walkHistory() {
    const History& history = m_desk.store().session().history;
    switch (below(3)) {
    case 0:
        return dispatch(action::Undo{}, "undo");
    case 1:
        return dispatch(action::Redo{}, "redo");
    default:
        return dispatch(action::GoToState{below(history.presentState() + 2)}, "go to a state");
    }
}

void RandomUser::changeScenarios() {
    const Document& document = documentOf(m_desk.store().session());
    const std::string id = document.scenarios[below(document.scenarios.size())].id;
    switch (below(6)) {
    case 0:
    case 1:
        if (document.scenarios.size() < mostScenarios)
            return dispatch(action::PinCurrent{"Pinned " + std::to_string(below(1000))}, "pin");
        return dispatch(action::DeleteScenario{id}, "delete a scenario");
    case 2:
        return dispatch(action::SelectScenario{id}, "select a scenario");
    case 3:
        return dispatch(action::ChooseBaseline{id}, "choose a baseline");
    case 4:
        return dispatch(action::MoveScenario{id, below(document.scenarios.size())}, "move a scenario");
    default:
        return dispatch(action::ChoosePreset{allPresets()[below(allPresets().size())]}, "choose a preset");
    }
}

void RandomUser::changeLayout() {
    MainWindow& window = m_desk.window();
    switch (below(3)) {
    case 0:
        say("another size");
        window.resize(1024 + static_cast<int>(below(700)), 700 + static_cast<int>(below(400)));
        break;
    case 1:
        say("unfold a group");
        window.inputs().unfold({QString::fromLatin1(groups[below(groups.size())])});
        break;
    default: {
        auto docks = window.findChildren<QDockWidget*>();
        QDockWidget& dock = *docks[static_cast<qsizetype>(below(static_cast<std::size_t>(docks.size())))];
        say("show or hide " + nameOf(dock));
        dock.isVisible() && chance(0.3) ? dock.hide() : dock.show();
        dock.raise();
        break;
    }
    }
    m_afterEvent(false);
}

} // namespace costberg
