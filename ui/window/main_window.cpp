#include "ui/window/main_window.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/history_line_widget.h"
#include "ui/docks/breakdown_panel.h"
#include "ui/docks/distribution_panel.h"
#include "ui/docks/explain_panel.h"
#include "ui/docks/scenario_panel.h"
#include "ui/docks/sensitivity_panel.h"
#include "ui/inputs/input_panel.h"
#include "ui/present/explain_subject.h"
#include "ui/present/file_texts.h"
#include "ui/present/history_line.h"
#include "ui/present/names.h"
#include "ui/present/slider_curves.h"
#include "ui/window/columns.h"
#include "ui/window/dock.h"
#include "ui/window/live_indices.h"
#include "ui/window/live_results.h"
#include "ui/window/status_note.h"
#include "ui/window/top_bar.h"
#include "ui/window/window_actions.h"

#include <QFileInfo>

namespace costberg {
namespace {

constexpr int narrowestChart = 440;

/// Reads what is typed in the scenario that is current then.
InputPanel::Reader readerOf(const Store& store) {
    return [&store](const SliderTarget& target, const QString& text) {
        return readingOf(target, text, currentScenario(store.session()));
    };
}

} // namespace

MainWindow::MainWindow(Store& store, Evaluate evaluate)
    : m_store(store), m_results(new LiveResults(std::move(evaluate), this)), m_indices(new LiveIndices(this)),
      m_actions(new WindowActions(store, this)),
      // In the order in which Tab goes through them.
      m_columns(new Columns(this)), m_inputs(new InputPanel(readerOf(store))), m_chart(new ChartPanel),
      m_breakdown(new BreakdownPanel), m_explanation(new ExplainPanel), m_distribution(new DistributionPanel),
      m_sensitivity(new SensitivityPanel), m_scenarios(new ScenarioPanel),
      m_breakdownDock(new Dock(QStringLiteral("dock:breakdown"), tr("Breakdown"), m_breakdown, this)),
      m_explanationDock(new Dock(QStringLiteral("dock:explain"), tr("Why is it this much?"), m_explanation, this)),
      m_distributionDock(new Dock(QStringLiteral("dock:distribution"), tr("Distribution"), m_distribution, this)),
      m_sensitivityDock(new Dock(QStringLiteral("dock:sensitivity"), tr("Sensitivity"), m_sensitivity, this)),
      m_scenarioDock(new Dock(QStringLiteral("dock:scenarios"), tr("Scenarios"), m_scenarios, this)),
      m_topBar(new TopBar({m_actions->undo, m_actions->redo, m_actions->exportPicture}, this)),
      m_status(new StatusNote(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    layOut();
    m_menus = fillMenus(m_topBar->menuBar(), *m_actions, dockToggles());
    connectInputs();
    connectRegions();
    connectExplaining();
    connectDocks();
    connectHistory();
    connectMenus();
    connectDialogs();
    connectGoalSeek();
    connectBarTops();
    display(m_store.session());
    resetLayout();
    connect(m_results, &LiveResults::rested, this, [this] { display(m_store.session()); });
    m_store.observe([this](const Session& session) { display(session); });
}

// A region that loses the focus while it is destroyed would tell a window that is gone.
MainWindow::~MainWindow() {
    for (QWidget* child : findChildren<QWidget*>())
        child->blockSignals(true);
}

void MainWindow::layOut() {
    setMenuWidget(m_topBar);
    m_columns->addWidget(m_inputs);
    m_columns->addWidget(m_chart);
    m_columns->setStretchFactor(1, 1);
    m_chart->setMinimumWidth(narrowestChart);
    setCentralWidget(m_columns);
    m_columns->setFocusPolicy(Qt::ClickFocus);
    m_columns->setFocus();
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
}

void MainWindow::say(const QString& sentence) { m_status->say(sentence); }

void MainWindow::displayFile(const QString& path) {
    setWindowFilePath(path);
    displayTitle(m_store.session());
}

/// The undo history below the chart. What a state is called is asked only for the one under the mouse.
void MainWindow::connectHistory() {
    HistoryLine& line = m_chart->history();
    line.describeBy([this](std::size_t state) { return stateTextOf(m_store.session(), state); });
    connect(&line, &HistoryLine::acted, m_inputs, &InputPanel::finishTyping);
    connect(&line, &HistoryLine::acted, this, [this](const Action& action) { m_store.dispatch(action); });
    connect(&line, &HistoryLine::settled, this, [this] { display(m_store.session()); });
    connect(&line, &HistoryLine::pinAsked, this, [this] {
        const Session& session = m_store.session();
        m_store.dispatch(action::PinState{session.history.presentState(), pinnedStepNameOf(session).toStdString()});
    });
}

void MainWindow::connectInputs() {
    connect(m_inputs, &InputPanel::acted, this, [this](const Action& action) { m_store.dispatch(action); });
    connect(m_inputs, &InputPanel::visibleTargetsChanged, this,
            [this] { displayInputs(m_store.session(), m_results->withoutSpreads(m_store.session())); });
    m_inputs->describeCurvesBy(
        [this](const SliderRow& row, double value, const std::optional<SliderMarkKind>& mark) {
            return curveTipOf(m_store.session(), row, value, mark);
        },
        [this](const SliderRow& row) { return curveTextOf(m_store.session(), row); });
    connect(m_inputs, &InputPanel::presetsAsked, m_actions->presets, &QAction::trigger);
    connect(m_inputs, &InputPanel::storyAsked, m_actions->editStory, &QAction::trigger);
    connect(m_inputs, &InputPanel::acceleratorAsked, this, &MainWindow::chooseAccelerator);
    connect(m_chart, &ChartPanel::inputAsked, m_inputs, &InputPanel::focusTarget);
    connect(m_chart, &ChartPanel::choiceAsked, m_inputs, &InputPanel::focusChoice);
    connect(m_breakdown, &BreakdownPanel::inputAsked, m_inputs, &InputPanel::focusTarget);
}

void MainWindow::connectRegions() {
    const auto dispatch = [this](const Action& action) { m_store.dispatch(action); };
    connect(m_actions, &WindowActions::acted, m_inputs, &InputPanel::finishTyping);
    connect(m_actions, &WindowActions::acted, this, dispatch);
    connect(m_chart, &ChartPanel::acted, this, dispatch);
    connect(m_chart, &ChartPanel::segmentActivated, this,
            [this](const QString&, Component component) { m_breakdown->select(idOf(component)); });
    connect(m_chart, &ChartPanel::exportAsked, m_actions->exportPicture, &QAction::trigger);
    connect(m_scenarios, &ScenarioPanel::acted, this, dispatch);
    connect(m_scenarios, &ScenarioPanel::pinAsked, m_actions->pin, &QAction::trigger);
    connect(m_scenarios, &ScenarioPanel::addFileAsked, m_actions->addFile, &QAction::trigger);
    connect(m_scenarios, &ScenarioPanel::savePresetAsked, this, &MainWindow::savePresetAsked);
    connect(m_scenarios, &ScenarioPanel::storyAsked, this, &MainWindow::editStoryOf);
}

/// What is clicked is explained. The chart has dispatched by then which bar it is.
void MainWindow::connectExplaining() {
    const auto explain = [this](const ExplainSubject& subject) { m_store.dispatch(action::Explain{subject}); };
    const auto arrangement = [this] { return m_store.session().look.arrangement; };
    connect(m_chart, &ChartPanel::segmentActivated, this, [=, this](const QString&, Component component) {
        explain(subjectOf(component, m_chart->displayed().legend, arrangement()));
    });
    connect(m_chart, &ChartPanel::barActivated, this, [=] { explain(ViewPart{}); });
    connect(m_breakdown, &BreakdownPanel::rowActivated, this,
            [=](const QString& id) { explain(subjectOfRow(id, arrangement())); });
    connect(m_breakdown, &BreakdownPanel::figureActivated, this,
            [=](const QString& id) { explain(subjectOfFigure(id)); });
    connect(m_explanation, &ExplainPanel::inputAsked, m_inputs, &InputPanel::focusTarget);
}

/// With fewer samples while a slider moves, or the hand goes along the history.
Results MainWindow::liveResultsOf(const Session& session) {
    const bool isMoving = session.history.isInGesture() || m_chart->history().isScrubbed();
    return m_results->of(session, isMoving ? Pace::Moving : Pace::AtRest);
}

bool MainWindow::isAtRest() const { return m_results->isAtRest(); }

void MainWindow::display(const Session& session) {
    const Results results = liveResultsOf(session);
    const AxisFit fit = session.history.isInGesture() ? AxisFit::Held : AxisFit::Free;
    displayInputs(session, results);
    ChartData chart = chartDataOf(session, results, fit, &m_chart->displayed());
    addHandles(chart, session, m_barTargets, m_barGoal);
    m_chart->display(chart);
    m_chart->history().display(historyLineDataOf(session));
    displayDocks(session, results);
    displayGoalSeek(session);
    m_actions->display(session);
    displayTitle(session);
}

void MainWindow::displayInputs(const Session& session, const Results& results) {
    InputPanelData inputs = inputPanelDataOf(session, results);
    if (session.look.sliderCurves == SliderCurves::Shown)
        addCurves(inputs, session, m_inputs->visibleTargets());
    m_inputs->display(inputs);
}

void MainWindow::chooseAccelerator(std::size_t index) {
    const Accelerator& accelerator = allAccelerators()[index];
    const AcceleratorSetting setting = settingOf(accelerator, currentScenario(m_store.session()));
    m_store.dispatch(action::ChooseAccelerator{accelerator.name, setting.inputs, setting.choices});
}

void MainWindow::displayTitle(const Session& session) {
    m_topBar->display(titleTextsOf(session));
    setWindowTitle(windowTitleOf(session, QFileInfo(windowFilePath()).fileName()));
    setWindowModified(isModified(session));
}

} // namespace costberg
