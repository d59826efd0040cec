#include "ui/window/main_window.h"

#include "ui/docks/breakdown_panel.h"
#include "ui/docks/distribution_panel.h"
#include "ui/docks/explain_panel.h"
#include "ui/docks/scenario_panel.h"
#include "ui/docks/sensitivity_panel.h"
#include "ui/inputs/input_panel.h"
#include "ui/present/breakdown_rows.h"
#include "ui/present/explain_rows.h"
#include "ui/present/part_ranges.h"
#include "ui/window/columns.h"
#include "ui/window/dock.h"
#include "ui/window/live_indices.h"
#include "ui/window/live_results.h"
#include "ui/window/top_bar.h"
#include "ui/window/window_actions.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace costberg {

// The columns of the window and the docks in the right one.

namespace {

int shareOf(int width, double share, int smallest, int largest) {
    return std::clamp(static_cast<int>(width * share), smallest, largest);
}

} // namespace

std::vector<Dock*> MainWindow::docks() const {
    return {m_breakdownDock, m_explanationDock, m_distributionDock, m_sensitivityDock, m_scenarioDock};
}

QList<QAction*> MainWindow::dockToggles() const {
    QList<QAction*> toggles;
    for (const Dock* dock : docks())
        toggles << dock->toggleViewAction();
    return toggles;
}

/// Whoever asks for a dock sees it, in front of those that share its place.
void MainWindow::connectDocks() {
    m_explanationDock->nameTab(tr("Why?"));
    for (Dock* dock : docks()) {
        connect(dock, &Dock::appeared, this, [this] { display(m_store.session()); });
        connect(dock->toggleViewAction(), &QAction::triggered, dock, &QWidget::raise);
    }
    for (const Dock* dock : {m_distributionDock, m_sensitivityDock})
        connect(dock->toggleViewAction(), &QAction::triggered, this, &MainWindow::shareDockHeights);
    connect(m_distribution, &DistributionPanel::acted, this,
            [this](const Action& action) { m_store.dispatch(action); });
    connect(m_distribution, &DistributionPanel::exportAsked, m_actions->exportDistribution, &QAction::trigger);
    connect(m_sensitivity, &SensitivityPanel::exportAsked, m_actions->exportSensitivity, &QAction::trigger);
    connect(m_sensitivity, &SensitivityPanel::inputAsked, m_inputs, &InputPanel::focusTarget);
    connect(m_indices, &LiveIndices::computed, this, [this] {
        if (m_sensitivityDock->isSeen())
            displaySensitivity(m_store.session());
    });
}

void MainWindow::resetLayout() {
    const int inputsWidth = shareOf(width(), 0.23, 280, 370);
    const int docksWidth = shareOf(width(), 0.225, 250, 360);
    m_columns->setSizes({inputsWidth, width() - inputsWidth - docksWidth});
    for (Dock* dock : docks()) {
        dock->setFloating(false);
        addDockWidget(Qt::RightDockWidgetArea, dock);
        dock->show();
    }
    for (Dock* dock : {m_distributionDock, m_sensitivityDock}) {
        tabifyDockWidget(m_explanationDock, dock);
        dock->hide();
    }
    resizeDocks({m_breakdownDock, m_explanationDock, m_scenarioDock}, {docksWidth, docksWidth, docksWidth},
                Qt::Horizontal);
    shareDockHeights();
}

/// The breakdown gets what the others leave: an explanation a third, its invitation a few lines, what stands in front
/// of it a half, and the scenarios what they need within reason.
void MainWindow::shareDockHeights() {
    const int room = height() - m_topBar->height();
    const int scenarios = std::min(m_scenarioDock->wantedHeight(), room / 4);
    int shared = m_explanation->isExplaining() ? room / 3 : m_explanationDock->wantedHeight();
    Dock* inFront = m_explanationDock;
    for (Dock* dock : {m_distributionDock, m_sensitivityDock})
        if (dock->isSeen()) {
            shared = room / 2;
            inFront = dock;
        }
    resizeDocks({m_breakdownDock, inFront, m_scenarioDock}, {room - shared - scenarios, shared, scenarios},
                Qt::Vertical);
}

QByteArray MainWindow::layoutState() const {
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << saveState() << m_columns->saveState();
    return state;
}

void MainWindow::restoreLayout(const QByteArray& state) {
    QDataStream stream(state);
    QByteArray docks;
    QByteArray columns;
    stream >> docks >> columns;
    restoreState(docks);
    m_columns->restoreState(columns);
}

/// What is hidden is not computed; it comes up to date when it appears.
void MainWindow::displayDocks(const Session& session, const Results& results) {
    if (!m_breakdownDock->isHidden()) {
        BreakdownData breakdown = breakdownDataOf(session, results);
        addRanges(breakdown, session, m_results->simulations(), m_results->isAtRest() ? Pace::AtRest : Pace::Moving);
        m_breakdown->display(breakdown);
        m_breakdownDock->displayTitle(breakdown.title);
    }
    if (!m_explanationDock->isHidden())
        displayExplanation(session);
    if (!m_scenarioDock->isHidden())
        displayScenarios(session, results);
    if (m_distributionDock->isSeen())
        displayDistribution(session, results);
    if (m_sensitivityDock->isSeen())
        displaySensitivity(session);
}

/// The first explanation makes room for itself.
void MainWindow::displayExplanation(const Session& session) {
    const bool wasInvitation = !m_explanation->isExplaining();
    m_explanation->display(explainDataOf(session));
    if (isVisible() && wasInvitation && m_explanation->isExplaining())
        shareDockHeights();
}

void MainWindow::displayDistribution(const Session& session, const Results& results) {
    m_distribution->display(distributionDataOf(session, results, m_results->simulations()));
}

/// The total effects are computed aside, and are those of before until then.
void MainWindow::displaySensitivity(const Session& session) {
    m_indices->follow(currentScenario(session), session.look.view);
    m_sensitivity->display(sensitivityDataOf(session, m_indices->latest(), m_indices->isStale()));
}

/// Scenarios that come in make room for themselves.
void MainWindow::displayScenarios(const Session& session, const Results& results) {
    const int wantedBefore = m_scenarioDock->wantedHeight();
    m_scenarios->display(scenarioListDataOf(session, results));
    if (isVisible() && m_scenarioDock->wantedHeight() > wantedBefore)
        shareDockHeights();
}

} // namespace costberg
