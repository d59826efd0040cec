#pragma once

namespace costberg {

class ChartView;

/// Lets screen readers read every ChartView. May be called any number of times.
void installChartAccessibility();

void announceFocus(ChartView& view);

} // namespace costberg
