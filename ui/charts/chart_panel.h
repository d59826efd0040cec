#pragma once

#include "core/session/actions.h"
#include "ui/present/chart_data.h"

#include <QWidget>

namespace costberg {

/// The middle of the window: heading, switches, chart, sources and notices.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent = nullptr);

    void display(const ChartData& chart);
    const ChartData& displayed() const { return m_chart; }

signals:
    /// ShowMode, ShowView, Arrange, MeasureBy, ZoomTo, and SelectScenario where a scenario's bar is clicked.
    void acted(const costberg::Action& action);
    /// A segment was clicked, or chosen by Enter. `bar` is the bar's id: of a view, or of a scenario.
    void segmentActivated(const QString& bar, costberg::Component component);
    void barActivated(const QString& bar);
    void exportAsked();

private:
    ChartData m_chart;
};

} // namespace costberg
