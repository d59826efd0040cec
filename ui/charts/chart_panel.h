#pragma once

#include "core/session/actions.h"
#include "ui/present/chart_data.h"
#include "ui/present/goal_seek_data.h"

#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;

namespace costberg {

class ChartNotices;
class ChartView;
class ControlRow;
class HistoryLine;
class SegmentedControl;
class SentenceAnnouncer;
class SweepControls;
class WrappedLabel;

/// The middle of the window: heading, switches, chart, sources and notices. While it is hidden it only keeps what it is
/// to show.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent = nullptr);

    void display(const ChartData& chart);
    const ChartData& displayed() const { return m_chart; }
    ChartView& view() { return *m_view; }
    /// What the top of a bar can move, asked when the user chooses.
    using Targets = std::function<std::vector<GoalTarget>(const QString& bar)>;
    void offerTargetsBy(Targets targets) { m_targets = std::move(targets); }
    /// The line below the chart.
    HistoryLine& history() { return *m_history; }

signals:
    /// ShowMode, ShowView, Arrange, MeasureBy, StartBridgeAt, StartBridgeIn, ShowSweep, SweepAlong,
    /// SweepAgainst, what moves the values of a sweep, ZoomTo, SelectScenario where a scenario's
    /// bar is clicked, and Explain where an activity's is, in a bridge.
    void acted(const costberg::Action& action);
    /// A segment was clicked, or chosen by Enter. `bar` is the bar's id: of a view, or of a scenario.
    void segmentActivated(const QString& bar, costberg::Component component);
    void barActivated(const QString& bar);
    /// A step of a bridge was clicked: show this input.
    void inputAsked(costberg::Input input);
    /// The step of the choices was clicked: show this one.
    void choiceAsked(costberg::Choice choice);
    /// The top of a bar is moved to that total; until it is settled or cancelled, one gesture.
    void totalAsked(const QString& bar, double dollars);
    void totalSettled();
    void totalCancelled();
    /// The top of this bar shall move that slider.
    void targetChosen(const QString& bar, const costberg::SliderTarget& target);
    /// Which value of what makes this bar cost an amount that will be typed?
    void goalAsked(const QString& bar);
    void exportAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildControls();
    void buildColumn();
    void connectView();
    void connectHandles();
    void offerTargets(const QString& bar);
    void addHandleEntries(QMenu& menu, const QString& bar);
    void apply();
    void displayControls();
    void displayBridgeControls();
    void displayBarControls();
    void activateStep(const QString& bar);
    void lead(const BridgeTarget& target);
    /// A click on a bar also makes it the one that the rest of the window is about.
    void lookAt(const QString& bar);
    void askZoom(const QString& bar);
    void showMenu(const QPoint& position);

    ChartData m_chart;
    Targets m_targets;
    bool m_isStale = false; ///< m_chart is not shown yet
    WrappedLabel* m_title;
    WrappedLabel* m_subtitle;
    ControlRow* m_controls;
    SegmentedControl* m_mode;
    SegmentedControl* m_bridgeStart;
    SegmentedControl* m_bridgeView;
    QLabel* m_bridgeTo;
    SweepControls* m_sweep;
    SegmentedControl* m_viewChooser;
    SegmentedControl* m_arrangement;
    SegmentedControl* m_measure;
    QPushButton* m_showAll;
    ChartView* m_view;
    HistoryLine* m_history;
    WrappedLabel* m_source;
    ChartNotices* m_notices;
    SentenceAnnouncer* m_announcer;
};

} // namespace costberg
