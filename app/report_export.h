#pragma once

#include "app/command_line.h"
#include "core/result.h"
#include "ui/present/report_data.h"

namespace costberg {

/// Reads the documents of the task and writes the report.
Refused exportReport(const ReportTask& task);

/// What a report says of this program, and of the file of the document: empty where it has none.
ReportOrigin reportOriginOf(const QString& path);

} // namespace costberg
