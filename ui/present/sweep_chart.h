#pragma once

#include "ui/present/bar_amounts.h"
#include "ui/present/chart_data.h"
#include "ui/present/sentence.h"

namespace costberg {

/// Computes the sweep of the look for a chart that has view, arrangement and measure already: the sweep, the legend and
/// the axis. Where `previous` is the same picture its axes may be held, and its map is kept while nothing but the two
/// inputs changes.
void addSweep(ChartData& chart, const Session& session, const Results& results, AxisFit fit, const ChartData* previous);

/// What the picture of a sweep says.
Sentence sweepSentenceOf(const Session& session, const ChartData& chart);
/// Instead of a flat picture: that the input changes nothing. Empty where it changes something.
QString sweepEmptyTextOf(const Session& session, const ChartData& chart);

/// The amounts of the view looked at, along the input: a bar for each value.
std::vector<BarAmounts> barAmountsAlong(const Session& session, const InputValues& along);

} // namespace costberg
