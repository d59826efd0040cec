#pragma once

#include <QString>

namespace costberg {

class ChartView;

/// Lets screen readers read every ChartView. May be called any number of times.
void installChartAccessibility();

/// The whole chart in words: what it says, then each bar with its total and its segments.
QString spokenTextOf(const ChartView& view);

void announceChange(ChartView& view);
void announceFocus(ChartView& view);

} // namespace costberg
