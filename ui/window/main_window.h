#pragma once

#include "core/session/store.h"
#include "ui/present/bar_goal.h"
#include "ui/window/menus.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

namespace costberg {

class BreakdownPanel;
class ChartPanel;
class Columns;
class DistributionPanel;
class Dock;
class ExplainPanel;
class GoalSeekDialog;
class InputPanel;
class LiveIndices;
class LiveResults;
class PublishedDialog;
class ScenarioPanel;
class SensitivityPanel;
class StatusNote;
class TopBar;
class WindowActions;

/// The window. It holds no state: it shows the session of the store, evaluated once per turn, and dispatches what its
/// regions ask for. Files and presets are the business of whoever listens to its actions and signals.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    using Evaluate = std::function<Results(const Document&)>;

    /// The store tells nobody once the window is gone.
    explicit MainWindow(Store& store, Evaluate evaluate = resultsOf);
    ~MainWindow() override;

    const WindowActions& actions() const { return *m_actions; }
    /// Says what has been done.
    void say(const QString& sentence);
    void displayRecentFiles(const QStringList& paths);
    /// The path of the document, or empty where it has none.
    void displayFile(const QString& path);
    /// The docks and columns as they are at the first start.
    void resetLayout();
    /// Where docks and columns are.
    QByteArray layoutState() const;
    /// Keeps the layout as it is where `state` is none of this window's.
    void restoreLayout(const QByteArray& state);
    InputPanel& inputs() const { return *m_inputs; }
    /// Whether what is shown has all samples; else they are being added.
    bool isAtRest() const;

signals:
    void recentFileChosen(const QString& path);
    /// Keep this scenario in the user's gallery.
    void savePresetAsked(const QString& id);

private:
    void layOut();
    void connectInputs();
    void connectRegions();
    void connectExplaining();
    void connectHistory();
    void connectDocks();
    void connectDialogs();
    void connectMenus();
    void connectGoalSeek();
    void connectBarTops();
    Results liveResultsOf(const Session& session);
    void display(const Session& session);
    void displayInputs(const Session& session, const Results& results);
    void displayDocks(const Session& session, const Results& results);
    void displayExplanation(const Session& session);
    void displayDistribution(const Session& session, const Results& results);
    void displaySensitivity(const Session& session);
    void displayGoalSeek(const Session& session);
    void displayScenarios(const Session& session, const Results& results);
    void displayTitle(const Session& session);
    void fillZoomMenu();
    void fillRangeMenu();
    std::vector<Dock*> docks() const;
    QList<QAction*> dockToggles() const;
    void shareDockHeights();
    void chooseAccelerator(std::size_t index);
    void editStoryOf(const QString& id);
    void seekGoal(const SliderTarget& vary);
    void addPublished();
    void changePublished(std::size_t index);
    void explainPublished(std::size_t index);
    PublishedDialog* publishedDialog();

    Store& m_store;
    LiveResults* m_results;
    LiveIndices* m_indices;
    WindowActions* m_actions;
    Columns* m_columns;
    InputPanel* m_inputs;
    ChartPanel* m_chart;
    BreakdownPanel* m_breakdown;
    ExplainPanel* m_explanation;
    DistributionPanel* m_distribution;
    SensitivityPanel* m_sensitivity;
    ScenarioPanel* m_scenarios;
    Dock* m_breakdownDock;
    Dock* m_explanationDock;
    Dock* m_distributionDock;
    Dock* m_sensitivityDock;
    Dock* m_scenarioDock;
    TopBar* m_topBar;
    StatusNote* m_status;
    ChangingMenus m_menus;
    QPointer<GoalSeekDialog> m_goalSeek; ///< while it is open
    BarTargets m_barTargets;             ///< as the user chose them
    std::optional<BarGoal> m_barGoal;    ///< while the top of a bar is moved
};

} // namespace costberg
