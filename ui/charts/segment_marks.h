#pragma once

#include "ui/charts/draft.h"

namespace costberg {

/// Whether the color has less than 3:1 contrast against the page and so needs an outline.
bool isFaint(const QColor& color, const Theme& theme);

/// What is drawn on the pieces of a panel: outlines, hatching, separators, and labels where they fit.
void addSegmentMarks(Draft& draft, const BarPanelLayout& panel);

/// The broken top and the arrow of a bar that leaves the axis. Returns the arrow's upper edge.
qreal addOffScaleMark(Draft& draft, const QRectF& topPiece);

/// How far a bar that leaves the axis rises above it, and the height of its arrow with the gap below.
inline constexpr qreal offScaleRise = 10;
inline constexpr qreal offScaleArrow = 10;
/// From its top to below the break in it.
inline constexpr qreal offScaleBreak = 16;

} // namespace costberg
