#pragma once

#include "core/file/carried_scenario.h"
#include "ui/charts/picture.h"
#include "ui/present/report_data.h"

namespace costberg {

/// A report as a PDF of one A4 page, in the light theme: heading, chart and, below it, the tables in two columns.
/// Whatever the report holds is on that page: texts and chart become smaller, then parts and sources shorter, and rows
/// for which there still is no room are counted. The same report gives the same bytes. It carries the scenario where
/// that is not empty. There must be a QGuiApplication for the fonts.
QByteArray reportPdfOf(const ReportData& report, const CarriedScenario& scenario = {});

/// Writes it to the path, which must end in .pdf. Where it is refused, nothing is written and what was there stays.
Refused exportReport(const std::string& path, const ReportData& report, const CarriedScenario& scenario = {});

} // namespace costberg
