#pragma once

#include "ui/charts/marks.h"
#include "ui/present/chart_data.h"

#include <QRectF>

#include <algorithm>
#include <optional>
#include <vector>

namespace costberg {

/// A segment's place. Its height is proportional to its value, but in a bar that would be too low to be seen, and in
/// one that leaves the axis.
struct BarPiece {
    std::size_t bar = 0;     ///< index into ChartData::bars
    std::size_t segment = 0; ///< index into Bar::segments
    QRectF rect;
};

/// A bar's place, from above its total to below its name or, where bars lie, its row: what belongs to it for the mouse.
struct BarColumn {
    std::size_t bar = 0;
    QRectF area;
    qreal top = 0; ///< of its pieces
    bool leavesAxis = false;
    std::optional<QLineF> whisker = {}; ///< from the 5 % to the 95 % point of its total
};

/// One set of a stacked bar series: a length for every bar of the panel. A layer without a color is room between
/// pieces.
struct BarLayer {
    QColor fill;
    std::vector<qreal> lengths; ///< in pixels
};

/// Which way bars grow from their baseline.
enum class BarDirection { Upward, Rightward };

/// Bars side by side on one baseline, the lower edge of `plot`; or below each other, on its left edge.
struct BarPanelLayout {
    QRectF plot; ///< its width, or height, is that of all columns, which are equally wide
    BarDirection direction = BarDirection::Upward;
    qreal barWidth = 0; ///< across the direction
    std::vector<BarColumn> columns;
    std::vector<BarPiece> pieces;
    std::vector<BarLayer>
        layers; ///< the pieces again, as Qt Charts takes them: stacked from the baseline, rows from below
};

/// Where the positions along the axes of a sweep are.
struct PlotLayout {
    QRectF area;

    qreal xOf(double position) const { return area.left() + std::clamp(position, 0.0, 1.0) * area.width(); }
    qreal yOf(double position) const { return area.bottom() - std::clamp(position, 0.0, 1.0) * area.height(); }
    double alongAt(qreal x) const { return (x - area.left()) / area.width(); }
    double upwardAt(qreal y) const { return (area.bottom() - y) / area.height(); }
};

/// Everything that a chart is made of, in pixels.
struct ChartLayout {
    std::optional<PlotLayout> plot;     ///< of a sweep
    Drawing behind;                     ///< grid, axis labels, legend
    std::vector<BarPanelLayout> panels; ///< the bars, then those of the magnifier where there is one
    Drawing before;                     ///< what is written and drawn on and about the bars
};

/// Lays the chart out within `area`. `measure` must be of the style's scale.
ChartLayout layoutOf(const ChartData& chart, const QRectF& area, const ChartStyle& style, TextMeasure& measure);

} // namespace costberg
