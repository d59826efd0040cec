#include "ui/window/main_window.h"

#include "ui/charts/chart_panel.h"
#include "ui/docks/breakdown_panel.h"
#include "ui/docks/scenario_panel.h"
#include "ui/present/breakdown_rows.h"
#include "ui/present/file_texts.h"
#include "ui/window/dock.h"
#include "ui/window/status_note.h"
#include "ui/window/top_bar.h"
#include "ui/window/window_actions.h"

#include <QFileInfo>
#include <QSplitter>

namespace costberg {

MainWindow::MainWindow(Store& store, Evaluate evaluate)
    : m_store(store), m_evaluate(std::move(evaluate)), m_actions(new WindowActions(store, this)),
      m_topBar(new TopBar({m_actions->undo, m_actions->redo, m_actions->exportPicture}, this)),
      m_chart(new ChartPanel(this)), m_breakdown(new BreakdownPanel), m_scenarios(new ScenarioPanel),
      m_breakdownDock(new Dock(QStringLiteral("dock:breakdown"), tr("Breakdown"), m_breakdown, this)),
      m_scenarioDock(new Dock(QStringLiteral("dock:scenarios"), tr("Scenarios"), m_scenarios, this)),
      m_status(new StatusNote(this)) {
    setObjectName(QStringLiteral("main-window"));
    setMenuWidget(m_topBar);
    setCentralWidget(m_chart);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    resetLayout();
    m_menus = fillMenus(m_topBar->menuBar(), *m_actions,
                        {m_breakdownDock->toggleViewAction(), m_scenarioDock->toggleViewAction()});
    connectRegions();
    connectMenus();
    connectDialogs();
    display(m_store.session());
    m_store.observe([this](const Session& session) { display(session); });
}

void MainWindow::say(const QString& sentence) { m_status->say(sentence); }

void MainWindow::displayFile(const QString& path) {
    setWindowFilePath(path);
    displayTitle(m_store.session());
}

void MainWindow::resetLayout() {
    for (Dock* dock : {m_breakdownDock, m_scenarioDock}) {
        dock->setFloating(false);
        addDockWidget(Qt::RightDockWidgetArea, dock);
        dock->show();
    }
    resizeDocks({m_breakdownDock, m_scenarioDock}, {360, 360}, Qt::Horizontal);
    resizeDocks({m_breakdownDock, m_scenarioDock}, {660, 240}, Qt::Vertical);
}

void MainWindow::connectRegions() {
    const auto dispatch = [this](const Action& action) { m_store.dispatch(action); };
    connect(m_chart, &ChartPanel::acted, this, dispatch);
    connect(m_chart, &ChartPanel::exportAsked, m_actions->exportPicture, &QAction::trigger);
    connect(m_scenarios, &ScenarioPanel::acted, this, dispatch);
    connect(m_scenarios, &ScenarioPanel::pinAsked, m_actions->pin, &QAction::trigger);
    connect(m_scenarios, &ScenarioPanel::addFileAsked, m_actions->addFile, &QAction::trigger);
    connect(m_scenarios, &ScenarioPanel::savePresetAsked, this, &MainWindow::savePresetAsked);
    connect(m_scenarios, &ScenarioPanel::storyAsked, this, &MainWindow::editStoryOf);
    for (const Dock* dock : {m_breakdownDock, m_scenarioDock})
        connect(dock, &Dock::appeared, this, [this] { display(m_store.session()); });
}

void MainWindow::display(const Session& session) {
    const Results results = m_evaluate(documentOf(session));
    const AxisFit fit = session.history.isInGesture() ? AxisFit::Held : AxisFit::Free;
    m_chart->display(chartDataOf(session, results, fit, &m_chart->displayed()));
    displayDocks(session, results);
    m_actions->display(session);
    displayTitle(session);
}

/// What is hidden is not computed; it comes up to date when it appears.
void MainWindow::displayDocks(const Session& session, const Results& results) {
    if (!m_breakdownDock->isHidden())
        m_breakdown->display(breakdownDataOf(session, results));
    if (!m_scenarioDock->isHidden())
        m_scenarios->display(scenarioListDataOf(session, results));
}

void MainWindow::displayTitle(const Session& session) {
    m_topBar->display(titleTextsOf(session));
    setWindowTitle(windowTitleOf(session, QFileInfo(windowFilePath()).fileName()));
    setWindowModified(isModified(session));
}

} // namespace costberg
