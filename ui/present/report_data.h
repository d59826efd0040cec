#pragma once

#include "ui/present/chart_data.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace costberg {

/// Where the numbers of a report come from, beside the session: what the session itself cannot know.
struct ReportOrigin {
    QString program;  ///< "Costberg 0.1.0"
    QString fileName; ///< of the document; empty where it has none
    QDate fileDate;   ///< when the file was last written

    bool operator==(const ReportOrigin&) const = default;
};

/// A line of one of the report's tables.
struct ReportRow {
    QString label;
    QStringList cells = {};                  ///< in the order of the table's headings
    QString detail = {};                     ///< a smaller line below: who says so
    int depth = 0;                           ///< above 0: a part of the row of less depth before it
    std::optional<Component> component = {}; ///< whose color stands beside it
    bool isWarning = false;

    bool operator==(const ReportRow&) const = default;
};

struct ReportTable {
    QString title; ///< "Breakdown: Cash"
    QStringList headings;
    std::vector<ReportRow> rows;
    std::optional<ReportRow> total;
    QString note; ///< below the rows, or instead of them

    bool isEmpty() const { return rows.empty() && note.isEmpty(); }
    bool operator==(const ReportTable&) const = default;
};

/// Everything that a report of one page says.
struct ReportData {
    QString title;         ///< "DeepSeek: the whole picture (modified, 2 inputs)"
    ChartData chart;       ///< with the sentence and the sources
    ReportTable breakdown; ///< of the view looked at
    ReportTable inputs;    ///< those that differ from the default, and the choices that do
    ReportTable published;
    ReportTable notices;
    QString footer;      ///< "Costberg 0.1.0 · fleet.costberg of 2026-11-25"
    QString carriedNote; ///< for the footer, where the file carries the scenario

    bool operator==(const ReportData&) const = default;
};

ReportData reportDataOf(const Session& session, const Results& results, const ReportOrigin& origin);

/// What stands in the place of that many rows for which the page has no room. `count` > 0.
QString moreRowsText(std::size_t count);
/// The title of a table that goes on in another column.
QString continuedTitleOf(const ReportTable& table);

} // namespace costberg
