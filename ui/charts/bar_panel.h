#pragma once

#include "ui/charts/chart_layout.h"

class QAbstractBarSeries;
class QChart;
class QGraphicsScene;
class QValueAxis;

namespace costberg {

/// The bars of one panel as a QChart with a QStackedBarSeries or, where bars lie, a QHorizontalStackedBarSeries. Its
/// titles, legend, labels, grid, background and animations are off; its axes count pixels and bars, because the layout
/// has already placed every piece.
class BarPanel {
public:
    /// The scene owns the chart and outlives the panel.
    explicit BarPanel(QGraphicsScene& scene);

    /// Changes only the bar sets whose lengths or colors differ: a drag changes few.
    void display(const BarPanelLayout& panel);
    void clear();

    const QChart& chart() const { return *m_chart; }
    const QAbstractBarSeries& series() const { return *m_series; }

private:
    void turn(BarDirection direction);
    void place(const QRectF& plot, const BarPanelLayout& panel);
    void fill(std::size_t index, const BarLayer& layer);

    QChart* m_chart;
    QAbstractBarSeries* m_series = nullptr;
    QValueAxis* m_bars;
    QValueAxis* m_pixels;
    std::vector<BarLayer> m_layers; ///< as displayed, one for each set of the series
    QRectF m_plot;
    BarDirection m_direction = BarDirection::Upward;
};

} // namespace costberg
