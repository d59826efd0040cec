#include "ui/present/breakdown_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("BreakdownText", text); }

enum class Ranges { Shown, None };

/// Only the rows at the top, and the total, have any.
Ranges rangesIn(const BreakdownData& breakdown) {
    const bool isAny = breakdown.total.hasRange() || std::ranges::any_of(breakdown.rows, &BreakdownRow::hasRange);
    return isAny ? Ranges::Shown : Ranges::None;
}

QString lineOf(const QString& label, const BreakdownRow& row, Ranges ranges) {
    QStringList cells{label, row.exactAmount, row.share, row.perGpuHour};
    if (ranges == Ranges::Shown)
        cells << row.amountRange << row.shareRange;
    return cells.join(QLatin1Char('\t'));
}

QString headingLineOf(const BreakdownData& breakdown) {
    QStringList cells{breakdown.title, tr("US dollars"), tr("Share"), tr("Per GPU-hour")};
    if (rangesIn(breakdown) == Ranges::Shown)
        cells << tr("US dollars, 5% to 95%") << tr("Share, 5% to 95%");
    return cells.join(QLatin1Char('\t'));
}

struct Line {
    QString id;
    QString text;
};

void appendLines(std::vector<Line>& lines, const BreakdownRow& row, const QString& prefix, Ranges ranges) {
    const QString label = prefix + row.label;
    lines.push_back({row.id, lineOf(label, row, ranges)});
    for (const BreakdownRow& child : row.children)
        appendLines(lines, child, label + QStringLiteral(" / "), ranges);
}

std::vector<Line> linesOf(const BreakdownData& breakdown) {
    std::vector<Line> lines;
    const Ranges ranges = rangesIn(breakdown);
    for (const BreakdownRow& row : breakdown.rows)
        appendLines(lines, row, {}, ranges);
    appendLines(lines, breakdown.total, {}, ranges);
    return lines;
}

} // namespace

QString rowTextOf(const BreakdownData& breakdown, const QString& id) {
    for (const Line& line : linesOf(breakdown))
        if (line.id == id)
            return line.text;
    return {};
}

QString tableTextOf(const BreakdownData& breakdown) {
    QStringList lines{headingLineOf(breakdown)};
    for (const Line& line : linesOf(breakdown))
        lines << line.text;
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace costberg
