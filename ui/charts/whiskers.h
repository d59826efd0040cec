#pragma once

#include "ui/charts/draft.h"

#include <optional>

namespace costberg {

/// How far beside its bar a whisker stands, where so much room is left between two bars: it covers none of the labels
/// on the bar.
qreal whiskerGapIn(const Draft& draft, qreal between);

/// From the 5 % to the 95 % point of a bar's total, upwards at `x`; no further than the top of the plot. Nothing for a
/// bar without a range, or of shares.
std::optional<QLineF> whiskerOf(const Draft& draft, const Bar& bar, const QRectF& plot, qreal x, qreal pixelsPerUnit);

/// Above which a total can be written across the whole column.
qreal topWithWhisker(const BarColumn& column);
/// Up to where a total can be written right above the bar: the left side of its whisker, where that
/// rises above the bar, else of the next column.
qreal endBesideWhisker(const Draft& draft, const BarColumn& column);

/// Draws those of the panel, with a cap at each end that is not cut off.
void addWhiskers(Draft& draft, const BarPanelLayout& panel);

} // namespace costberg
