#include "ui/charts/spoken_chart.h"

#include "ui/present/sweep_text.h"

#include <QStringList>

namespace costberg {
namespace {

QString spokenTextOf(const Bar& bar) {
    QStringList parts;
    for (const Segment& segment : bar.segments)
        parts << segment.label + QLatin1Char(' ') + segment.valueText;
    QStringList facts{bar.totalText};
    if (bar.range)
        facts << bar.range->text;
    for (const QString& fact : {bar.note, bar.differenceText})
        if (!fact.isEmpty())
            facts << fact;
    QString text = bar.name + QLatin1String(": ") + facts.join(QLatin1String(", "));
    if (parts.size() > 1)
        text += QLatin1String(" (") + parts.join(QLatin1String(", ")) + QLatin1Char(')');
    return text;
}

/// "Rental price $2.00 → $3.50: +$4.2M".
QString spokenStepOf(const Bar& bar) {
    return QStringLiteral("%1: %2").arg((QStringList(bar.name) + bar.period).join(QLatin1Char(' ')), bar.totalText);
}

/// "Rental price: $1.2bn".
QString spokenTextOf(const SensitivityData& sensitivity) {
    QStringList rows;
    for (const SensitivityRow& row : sensitivity.rows)
        rows << QStringLiteral("%1: %2").arg(row.label, row.swing);
    return rows.join(QLatin1String("; "));
}

} // namespace

QString spokenTextOf(const ChartData& chart) {
    if (!chart.emptyText.isEmpty())
        return chart.emptyText;
    if (const auto* distribution = std::get_if<DistributionData>(&chart.insteadOfBars))
        return distribution->spokenText;
    if (const auto* sensitivity = std::get_if<SensitivityData>(&chart.insteadOfBars))
        return spokenTextOf(*sensitivity);
    if (chart.sweep)
        return spokenSweepOf(chart);
    QStringList bars;
    for (const Bar& bar : chart.bars)
        bars << (chart.mode == ChartMode::Bridge ? spokenStepOf(bar) : spokenTextOf(bar));
    return bars.join(QLatin1String("; "));
}

} // namespace costberg
