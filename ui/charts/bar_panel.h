#pragma once

#include "ui/charts/chart_layout.h"

class QChart;
class QGraphicsScene;
class QStackedBarSeries;
class QValueAxis;

namespace costberg {

/// The bars of one panel as a QChart with a QStackedBarSeries. Its titles, legend, labels, grid, background and
/// animations are off; its axes count pixels and bars, because the layout has already placed every piece.
class BarPanel {
public:
    /// The scene owns the chart and outlives the panel.
    explicit BarPanel(QGraphicsScene& scene);

    /// Changes only the bar sets whose lengths or colors differ: a drag changes few.
    void display(const BarPanelLayout& panel);
    void clear();

    const QChart& chart() const { return *m_chart; }
    const QStackedBarSeries& series() const { return *m_series; }

private:
    void place(const QRectF& plot, qreal barWidth, std::size_t barCount);
    void fill(std::size_t index, const BarLayer& layer);

    QChart* m_chart;
    QStackedBarSeries* m_series;
    QValueAxis* m_bars;
    QValueAxis* m_pixels;
    std::vector<BarLayer> m_layers; ///< as displayed, one for each set of the series
    QRectF m_plot;
};

} // namespace costberg
