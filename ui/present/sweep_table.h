#pragma once

#include "core/file/data_table.h"
#include "ui/present/chart_data.h"

namespace costberg {

/// The numbers of a chart with a sweep: a row for each value of the input with the totals of the views or the amounts
/// of the components, or for each point of the map with the total. Columns are named by ids, with units.
DataTable sweepTableOf(const ChartData& chart, const Scenario& scenario);

} // namespace costberg
