#include "ui/window/window_actions.h"

#include "ui/present/names.h"

namespace costberg {

// What the actions of the window ask of the session.

void WindowActions::connectEdits() {
    connect(undo, &QAction::triggered, this, [this] { emit acted(action::Undo{}); });
    connect(redo, &QAction::triggered, this, [this] { emit acted(action::Redo{}); });
    connect(resetToPreset, &QAction::triggered, this, [this] { emit acted(action::ResetAll{ResetTo::Preset}); });
    connect(resetToDefault, &QAction::triggered, this, [this] { emit acted(action::ResetAll{ResetTo::Default}); });
}

void WindowActions::connectScenarioEdits() {
    const auto current = [this]() -> const Scenario& { return currentScenario(m_store.session()); };
    connect(pin, &QAction::triggered, this,
            [this] { emit acted(action::PinCurrent{pinnedNameOf(m_store.session()).toStdString()}); });
    connect(duplicate, &QAction::triggered, this, [this, current] {
        emit acted(action::DuplicateScenario{current().id, current().name});
    });
    connect(remove, &QAction::triggered, this, [this, current] { emit acted(action::DeleteScenario{current().id}); });
    connect(makeBaseline, &QAction::triggered, this,
            [this, current] { emit acted(action::ChooseBaseline{current().id}); });
    connect(openInThisView, &QAction::triggered, this,
            [this] { emit acted(action::SetOpeningView{m_store.session().look.view}); });
    connect(nextScenario, &QAction::triggered, this, [this] { selectBeside(1); });
    connect(previousScenario, &QAction::triggered, this, [this] { selectBeside(-1); });
}

void WindowActions::connectLooks() {
    const auto valueOf = [](const QAction* action) { return action->data().toInt(); };
    connect(modes, &QActionGroup::triggered, this, [this, valueOf](const QAction* action) {
        emit acted(action::ShowMode{static_cast<ChartMode>(valueOf(action))});
    });
    connect(arrangements, &QActionGroup::triggered, this, [this, valueOf](const QAction* action) {
        emit acted(action::Arrange{static_cast<Arrangement>(valueOf(action))});
    });
    connect(measures, &QActionGroup::triggered, this, [this, valueOf](const QAction* action) {
        emit acted(action::MeasureBy{static_cast<Measure>(valueOf(action))});
    });
    connect(views, &QActionGroup::triggered, this, [this, valueOf](const QAction* action) {
        emit acted(action::ShowView{static_cast<View>(valueOf(action))});
    });
    connect(sliderCurves, &QAction::triggered, this, [this](bool isChecked) {
        emit acted(action::ShowSliderCurves{isChecked ? SliderCurves::Shown : SliderCurves::Hidden});
    });
    connect(zoomOut, &QAction::triggered, this, [this] { emit acted(action::ZoomTo{}); });
}

/// Goes round at both ends.
void WindowActions::selectBeside(int step) {
    const auto& scenarios = documentOf(m_store.session()).scenarios;
    const auto count = static_cast<int>(scenarios.size());
    const int index = (static_cast<int>(currentIndex(m_store.session())) + step + count) % count;
    emit acted(action::SelectScenario{scenarios[static_cast<std::size_t>(index)].id});
}

} // namespace costberg
