#include "ui/window/main_window.h"

#include "ui/charts/chart_panel.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/published_dialog.h"
#include "ui/dialogs/story_dialog.h"
#include "ui/docks/breakdown_panel.h"
#include "ui/inputs/input_panel.h"
#include "ui/inputs/range_controls.h"
#include "ui/present/explain_subject.h"
#include "ui/present/row_range.h"
#include "ui/present/scenario_rows.h"
#include "ui/window/shortcuts.h"
#include "ui/window/top_bar.h"
#include "ui/window/window_actions.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace costberg {

// What the menus of the window do beside dispatching: menus that change, and dialogs.

namespace {

/// Shows a dialog that deletes itself once it is closed.
template <class Dialog> void showOnce(Dialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString escaped(QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); }

} // namespace

void MainWindow::connectMenus() {
    connect(m_menus.zoom, &QMenu::aboutToShow, this, &MainWindow::fillZoomMenu);
    connect(m_menus.ranges, &QMenu::aboutToShow, this, &MainWindow::fillRangeMenu);
    fillRangeMenu();
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(m_actions->savePreset, &QAction::triggered, this,
            [this] { emit savePresetAsked(QString::fromStdString(currentScenario(m_store.session()).id)); });
}

void MainWindow::connectDialogs() {
    connect(m_actions->editStory, &QAction::triggered, this,
            [this] { editStoryOf(QString::fromStdString(currentScenario(m_store.session()).id)); });
    connect(m_actions->addPublished, &QAction::triggered, this, &MainWindow::addPublished);
    connect(m_breakdown, &BreakdownPanel::publishedAsked, this, &MainWindow::addPublished);
    connect(m_breakdown, &BreakdownPanel::publishedChangeAsked, this, &MainWindow::changePublished);
    connect(m_breakdown, &BreakdownPanel::publishedActivated, this, &MainWindow::explainPublished);
    connect(m_breakdown, &BreakdownPanel::acted, m_inputs, &InputPanel::finishTyping);
    connect(m_breakdown, &BreakdownPanel::acted, this, [this](const Action& action) { m_store.dispatch(action); });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] {
        auto* sheet = new ShortcutSheet(this);
        sheet->display(shortcutsOf(m_topBar->menuBar()));
        showOnce(sheet);
    });
    connect(m_actions->about, &QAction::triggered, this, [this] { showOnce(new AboutDialog(this)); });
}

/// The dialog edits the current scenario, so this one becomes current.
void MainWindow::editStoryOf(const QString& id) {
    m_store.dispatch(action::SelectScenario{id.toStdString()});
    auto* dialog = new StoryDialog(this);
    dialog->display(storyDataOf(m_store.session()));
    connect(dialog, &StoryDialog::acted, this, [this](const Action& action) { m_store.dispatch(action); });
    showOnce(dialog);
}

PublishedDialog* MainWindow::publishedDialog() {
    m_inputs->finishTyping();
    const auto evaluation = [this] { return evaluationOf(currentScenario(m_store.session())); };
    const auto read = [evaluation](const PublishedDraft& draft) { return readingOf(draft, evaluation()); };
    auto* dialog = new PublishedDialog(publishedOptionsOf(evaluation()), read, this);
    connect(dialog, &PublishedDialog::acted, this, [this](const Action& action) { m_store.dispatch(action); });
    return dialog;
}

void MainWindow::addPublished() { showOnce(publishedDialog()); }

void MainWindow::changePublished(std::size_t index) {
    PublishedDialog* dialog = publishedDialog();
    dialog->change(index, draftOf(currentScenario(m_store.session()).published.at(index)));
    showOnce(dialog);
}

void MainWindow::explainPublished(std::size_t index) {
    for (const Action& action : actionsExplaining(currentScenario(m_store.session()).published.at(index)))
        m_store.dispatch(action);
}

void MainWindow::fillZoomMenu() {
    m_menus.zoom->clear();
    m_menus.zoom->addAction(m_actions->zoomOut);
    if (m_chart->displayed().bars.empty() || m_chart->displayed().mode == ChartMode::Bridge)
        return;
    m_menus.zoom->addSeparator();
    for (const Bar& bar : m_chart->displayed().bars) {
        QAction* zoom = m_menus.zoom->addAction(escaped(bar.name));
        zoom->setCheckable(true);
        zoom->setChecked(bar.id == m_chart->displayed().zoomedBar);
        connect(zoom, &QAction::triggered, this,
                [this, id = bar.id.toStdString()] { m_store.dispatch(action::ZoomTo{id}); });
    }
}

void MainWindow::fillRangeMenu() {
    m_menus.ranges->clear();
    const RangeOffers offers = rangeOffersOf(currentScenario(m_store.session()), allInputs());
    addRangeEntries(*m_menus.ranges, rangeEntriesOf(offers), [this](const Action& action) {
        m_inputs->finishTyping();
        m_store.dispatch(action);
    });
}

void MainWindow::displayRecentFiles(const QStringList& paths) {
    m_menus.recentFiles->clear();
    m_menus.recentFiles->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        QAction* open = m_menus.recentFiles->addAction(escaped(QFileInfo(path).fileName()));
        open->setToolTip(QDir::toNativeSeparators(path));
        connect(open, &QAction::triggered, this, [this, path] { emit recentFileChosen(path); });
    }
}

} // namespace costberg
