#pragma once

#include "ui/present/chart_data.h"

#include <string>
#include <vector>

namespace costberg::charts {

/// A session that looks at shipped presets as scenarios; the first one is current.
Session sessionOfPresets(const std::vector<std::string>& ids);

ChartData chartOf(const Session& session);

/// The preset that the window opens with, in Views mode: five bars with a magnifier.
ChartData openingChart();
/// Eight scenarios in the cash view.
ChartData eightScenarios();

/// Every preset in Views mode and eight of them in Scenarios mode in every view; in both arrangements, all measures.
std::vector<ChartData> allCharts();

/// A chart by hand with one segment a bar; the axis fits.
ChartData chartOfTotals(const std::vector<double>& totals);

/// The opening chart as two scenarios of such names.
ChartData chartWithNames(const std::string& first, const std::string& second);

/// What a name may hold at its worst.
inline const char* const nastyName = "A<b>&\"'日本語";

} // namespace costberg::charts
