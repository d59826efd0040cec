#pragma once

#include "ui/charts/draft.h"

namespace costberg {

/// The names below the bars of the magnifier go without their periods, which stand below the same bars beside it.
enum class FootText { Name, NameAndPeriod };

/// A panel of stacked bars before it has a place: what it shows, and how much room its labels take.
struct StackPlan {
    std::vector<std::size_t> bars; ///< indexes into ChartData::bars
    Axis axis;
    qreal column = 0; ///< width of a column, in whole pixels
    qreal gutter = 0; ///< for the axis labels at the left of the plot
    std::vector<Label> tops;
    std::vector<Label> feet;
    qreal headroom = 0; ///< above the plot, for the total of a bar that is as high as the axis
    qreal footroom = 0; ///< below the plot
};

/// The room for the axis labels at the left of a plot.
qreal gutterFor(Draft& draft, const Axis& axis);

StackPlan stackPlan(Draft& draft, const std::vector<std::size_t>& bars, const Axis& axis, qreal column,
                    FootText footText);

/// Adds the panel with its grid, bars and labels; `bottomLeft` is the origin of its axes. Returns the frames around
/// neighboring bars among `magnified`, which have their totals above them.
std::vector<QRectF> addStackPanel(Draft& draft, const StackPlan& plan, QPointF bottomLeft, qreal plotHeight,
                                  const std::vector<std::size_t>& magnified = {});

} // namespace costberg
