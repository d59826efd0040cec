#include "ui/present/report_data.h"

#include "ui/present/breakdown_rows.h"
#include "ui/present/names.h"
#include "ui/present/published_rows.h"
#include "ui/present/report_inputs.h"

#include <QCoreApplication>

namespace costberg {
namespace {

QString tr(const char* text, int count = -1) { return QCoreApplication::translate("Report", text, nullptr, count); }

ReportRow rowOf(const BreakdownRow& row, int depth) {
    const bool isColored = depth == 0 && row.component != Component::Folded;
    return {row.label,
            {row.amount, row.share, row.perGpuHour},
            {},
            depth,
            isColored ? std::optional(row.component) : std::nullopt};
}

void append(std::vector<ReportRow>& rows, const BreakdownRow& row, int depth) {
    rows.push_back(rowOf(row, depth));
    for (const BreakdownRow& child : row.children)
        append(rows, child, depth + 1);
}

ReportTable tableOf(const BreakdownData& breakdown) {
    ReportTable table{breakdown.title, {tr("Amount"), tr("Share"), tr("Per GPU-hour")}, {}, {}, {}};
    for (const BreakdownRow& row : breakdown.rows)
        append(table.rows, row, 0);
    table.total = rowOf(breakdown.total, 0);
    return table;
}

ReportTable publishedTableOf(const std::vector<PublishedFigureRow>& figures) {
    ReportTable table{tr("Published, and ours"), {tr("Theirs"), tr("Ours"), tr("Compared")}, {}, {}, {}};
    for (const PublishedFigureRow& figure : figures)
        table.rows.push_back({figure.label,
                              {figure.theirs, figure.ours, figure.isReproduced ? tr("reproduced") : figure.ratio},
                              figure.source});
    return table;
}

ReportTable noticeTableOf(const std::vector<NoticeRow>& notices) {
    ReportTable table{tr("Notes on these numbers"), {}, {}, {}, {}};
    for (const NoticeRow& notice : notices)
        table.rows.push_back({notice.text, {}, {}, 0, {}, notice.isWarning});
    return table;
}

/// "fleet.costberg of 2026-11-25", "fleet.costberg of 2026-11-25, with changes that are not saved", or what stands for
/// a document without a file.
QString fileTextOf(const Session& session, const ReportOrigin& origin) {
    if (origin.fileName.isEmpty())
        return tr("not saved in a file");
    const QString date = origin.fileDate.toString(Qt::ISODate);
    const QString file = date.isEmpty() ? origin.fileName : tr("%1 of %2").arg(origin.fileName, date);
    return isModified(session) ? tr("%1, with changes that are not saved").arg(file) : file;
}

} // namespace

ReportData reportDataOf(const Session& session, const Results& results, const ReportOrigin& origin) {
    const Scenario& scenario = currentScenario(session);
    const BreakdownData breakdown = breakdownDataOf(session, results);
    ReportData report;
    report.title = nameWithChangesOf(session);
    report.chart = chartDataOf(session, results);
    report.breakdown = tableOf(breakdown);
    report.inputs = reportInputsOf(scenario);
    report.published = publishedTableOf(publishedFigureRowsOf(scenario, results.scenarios[currentIndex(session)]));
    report.notices = noticeTableOf(breakdown.notices);
    report.footer = QStringLiteral("%1 · %2").arg(origin.program, fileTextOf(session, origin));
    report.carriedNote = tr("This PDF carries the scenario: open it in Costberg to go on from here.");
    return report;
}

QString moreRowsText(std::size_t count) {
    return count == 1 ? tr("… and 1 more") : tr("… and %n more", static_cast<int>(count));
}

QString continuedTitleOf(const ReportTable& table) { return tr("%1 (continued)").arg(table.title); }

} // namespace costberg
