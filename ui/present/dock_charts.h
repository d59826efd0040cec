#pragma once

#include "core/analysis/sobol_indices.h"
#include "core/session/simulations.h"
#include "ui/present/chart_data.h"

namespace costberg {

/// What a picture can be of: the chart in the middle of the window, or that of a dock.
enum class ChartSubject { Bars, Distribution, Sensitivity };

// The charts of the docks as charts of their own: with a sentence, sources and notices, to leave with.

/// The distribution of the total that is looked at, from simulations that were updated with this session.
ChartData distributionChartOf(const Session& session, const Results& results, const Simulations& simulations);

/// The tornado of the total that is looked at. `indices` may be null.
ChartData sensitivityChartOf(const Session& session, const Results& results, const InputSobolIndices* indices);

} // namespace costberg
