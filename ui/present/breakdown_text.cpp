#include "ui/present/breakdown_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("BreakdownText", text); }

QString lineOf(const QString& label, const BreakdownRow& row) {
    return QStringList{label, row.exactAmount, row.share, row.perGpuHour}.join(QLatin1Char('\t'));
}

struct Line {
    QString id;
    QString text;
};

void appendLines(std::vector<Line>& lines, const BreakdownRow& row, const QString& prefix) {
    const QString label = prefix + row.label;
    lines.push_back({row.id, lineOf(label, row)});
    for (const BreakdownRow& child : row.children)
        appendLines(lines, child, label + QStringLiteral(" / "));
}

std::vector<Line> linesOf(const BreakdownData& breakdown) {
    std::vector<Line> lines;
    for (const BreakdownRow& row : breakdown.rows)
        appendLines(lines, row, {});
    appendLines(lines, breakdown.total, {});
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
    QStringList lines{
        QStringList{breakdown.title, tr("US dollars"), tr("Share"), tr("Per GPU-hour")}.join(QLatin1Char('\t'))};
    for (const Line& line : linesOf(breakdown))
        lines << line.text;
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace costberg
