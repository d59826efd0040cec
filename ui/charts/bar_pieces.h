#pragma once

#include "ui/charts/draft.h"

namespace costberg {

/// Where the columns of a panel are.
struct ColumnGrid {
    qreal left = 0;
    qreal column = 0; ///< width of a column
    qreal bar = 0;    ///< width of a bar, centered in its column with its edges on whole pixels

    qreal middleOf(std::size_t index) const { return left + column * (static_cast<qreal>(index) + 0.5); }
};

/// Bars that fill a good part of their columns, but are not wider than they are high.
qreal barWidthFor(const Draft& draft, qreal column, qreal plotHeight);

/// A bar that is not zero is at least so high.
inline constexpr qreal leastBarHeight = 2;

/// The stacked pieces of a bar from `foot` (the middle of its lower edge) upwards; cut at `highest` pixels.
std::vector<BarPiece> stackedPieces(const Draft& draft, std::size_t bar, QPointF foot, qreal width, qreal pixelsPerUnit,
                                    qreal highest);

/// The pieces of a panel as layers from its baseline, with room between pieces that do not touch.
std::vector<BarLayer> layersOf(const Draft& draft, const BarPanelLayout& panel);

/// What a segment's length stands for: its share, or its dollars.
double measuredValueOf(const Segment& segment, Measure measure);

} // namespace costberg
