#pragma once

#include "ui/charts/marks.h"
#include "ui/charts/picture.h"
#include "ui/present/report_data.h"

#include <vector>

namespace costberg {

/// Three dots are a CSS pixel: so fine that texts shrink in small steps.
inline constexpr int reportDotsPerInch = 288;

/// An A4 page, in dots.
QRectF reportPaper();

/// A drawing, and the measure of the scale that it is set in.
struct ReportLayer {
    Drawing drawing;
    TextMeasure measure;
};

/// Everything on a report's page, in dots.
struct ReportLayout {
    QRectF chart; ///< where the chart stands
    ChartStyle chartStyle;
    std::vector<ReportLayer> layers; ///< all that is around it
    bool fits = false;               ///< otherwise something leaves the page
};

/// In the closeness that lets everything fit: texts and chart become smaller, then parts of the breakdown go whose sum
/// stays, then sources become shorter, and at last rows are counted instead of set. A note says so of a carried
/// scenario.
ReportLayout reportLayoutOf(const ReportData& report, ScenarioInPicture scenario);

} // namespace costberg
