#pragma once

#include "ui/charts/draft.h"

namespace costberg {

/// Room that a plot leaves at its edges.
struct PlotMargins {
    qreal right = 0; ///< for labels at the ends of lines
    qreal top = 0;   ///< for the present value
};

/// Where the plot of these axes goes: title above, amounts at its left, values of the input below.
PlotLayout plotWithin(Draft& draft, const QRectF& area, const PlotAxis& horizontal, const PlotAxis& vertical,
                      const PlotMargins& margins);

/// Which lines of the vertical axis go through the plot: on a map they would cross the lines of equal cost.
enum class GridLines { Drawn, LeftOut };
/// Titles, ticks, grid and the lower edge of the plot.
void addFrame(Draft& draft, const PlotLayout& plot, const QRectF& area, const PlotAxis& horizontal,
              const PlotAxis& vertical, GridLines grid);

/// The range of an input as a pale band across the plot, and dashed lines at its marked values, each with its name
/// where that leaves room.
void addRangeAndMarks(Draft& draft, const PlotLayout& plot, const SweptInput& swept);

/// The upright line at the present value, which can be dragged, with the text above it.
void addPresentLine(Draft& draft, const PlotLayout& plot, const SweptInput& swept, const QString& text);
/// What that needs above the plot.
qreal presentLineRoom(const Draft& draft);

/// The pixels of the values along the horizontal axis.
std::vector<qreal> pixelsAlong(const PlotLayout& plot, const SweptInput& swept);

} // namespace costberg
