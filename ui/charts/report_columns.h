#pragma once

#include "ui/charts/report_blocks.h"

namespace costberg {

/// The tables of a report in two columns.
struct ReportColumns {
    Drawing drawing;
    bool fits = false; ///< otherwise something is missing
};

/// Lays them out within `area`. What others say and what is to know goes where it makes the columns more alike; inputs
/// that leave the right column go on in the left one.
ReportColumns columnsOf(const ReportData& report, const ReportFit& fit, const QRectF& area, Draft& draft);

} // namespace costberg
