#pragma once

#include "ui/present/chart_data.h"

#include <QString>

namespace costberg {

/// What a chart shows, in words: each bar with its total and its segments.
QString spokenTextOf(const ChartData& chart);

} // namespace costberg
