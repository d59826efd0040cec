#include "tests/support/random_user.h"

#include "core/presets.h"
#include "ui/inputs/input_panel.h"

#include <QDockWidget>

#include <array>

namespace costberg {

// What is done by menus, buttons and docks rather than by a gesture.

namespace {

constexpr std::size_t mostScenarios = 10;
constexpr std::array groups{"final_run", "experiments", "synthetic", "hardware", "power", "people", "project"};

std::vector<Input> everyInput() {
    const auto inputs = allInputs();
    return {inputs.begin(), inputs.end()};
}

std::string nameOf(const QWidget& widget) { return widget.objectName().toStdString(); }

} // namespace

void RandomUser::adoptAllRanges() { dispatch(action::AdoptRanges{everyInput()}, "adopt all ranges"); }

void RandomUser::changeLook() {
    const Document& document = documentOf(m_desk.store().session());
    switch (below(9)) {
    case 0:
    case 1:
        return dispatch(action::ShowMode{static_cast<ChartMode>(below(4))}, "show another mode");
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
    case 7:
        return changeSweep();
    default:
        return dispatch(action::ShowSliderCurves{chance(0.8) ? SliderCurves::Shown : SliderCurves::Hidden}, "curves");
    }
}

void RandomUser::changeSweep() {
    const Input input = anyOf(everyInput());
    switch (below(3)) {
    case 0:
        return dispatch(action::ShowSweep{static_cast<SweepShape>(below(3))}, "sweep in another shape");
    case 1:
        return dispatch(action::SweepAlong{input}, "sweep along " + std::string(specOf(input).id));
    default:
        return dispatch(action::SweepAgainst{input}, "sweep against " + std::string(specOf(input).id));
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
