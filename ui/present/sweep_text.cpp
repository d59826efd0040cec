#include "ui/present/sweep_text.h"

#include "ui/present/labels.h"
#include "ui/present/round_numbers.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Sweep", text); }

QString placeText(const SweptInput& swept, double value) {
    return QStringLiteral("%1: %2").arg(swept.label, exactText(value, specOf(swept.input).unit));
}

QString exactLine(const QString& name, double usd) { return QStringLiteral("%1: %2").arg(name, exactMoneyText(usd)); }

/// From the uppermost at this value on, as they are seen.
QStringList linesAt(const SweepData& sweep, std::size_t column) {
    std::vector<const SweepLine*> lines;
    for (const SweepLine& line : sweep.lines)
        lines.push_back(&line);
    std::ranges::stable_sort(lines, std::greater<>(), [&](const SweepLine* line) { return line->totals[column]; });
    QStringList texts;
    for (const SweepLine* line : lines)
        texts << exactLine(line->name, line->totals[column]);
    return texts;
}

double sumAt(const SweepData& sweep, std::size_t column) {
    double sum = 0;
    for (const SweepArea& area : sweep.areas)
        sum += area.amounts[column];
    return sum;
}

QStringList areasAt(const ChartData& chart, std::size_t column) {
    const double sum = sumAt(*chart.sweep, column);
    QStringList texts{exactLine(viewLabelOf(chart.view), sum)};
    for (const SweepArea& area : chart.sweep->areas | std::views::reverse)
        if (area.amounts[column] > 0)
            texts << QStringLiteral("%1 (%2)").arg(exactLine(area.label, area.amounts[column]),
                                                   shareText(area.amounts[column] / sum));
    return texts;
}

/// At the first value, at present, and at the last.
QString amountsAlong(const SweptInput& swept, const std::vector<double>& amounts) {
    const auto present = std::ranges::find(swept.values, swept.value);
    std::vector<std::size_t> columns{0};
    if (present != swept.values.begin() && present != swept.values.end())
        columns.push_back(static_cast<std::size_t>(present - swept.values.begin()));
    if (columns.back() + 1 < swept.values.size())
        columns.push_back(swept.values.size() - 1);
    QStringList texts;
    for (const std::size_t column : columns)
        texts << tr("%1 at %2")
                     .arg(barMoneyText(amounts[column]), quantityText(swept.values[column], specOf(swept.input).unit));
    return texts.join(QStringLiteral(", "));
}

QString spokenMapOf(const ChartData& chart) {
    const SweepData& sweep = *chart.sweep;
    QStringList texts{tr("Map of %1 over %2 and %3, from %4 to %5")
                          .arg(viewLabelOf(chart.view), sweep.along.label, sweep.against.label,
                               barMoneyText(sweep.map->least), barMoneyText(sweep.map->greatest)),
                      spokenPresentOf(sweep)};
    for (const SweepPin& pin : sweep.pins)
        texts << pinTooltipOf(sweep, pin).join(QStringLiteral(", "));
    return texts.join(QStringLiteral("; "));
}

} // namespace

QStringList sweepTooltipOf(const ChartData& chart, const SweepSpot& spot) {
    const SweepData& sweep = *chart.sweep;
    QStringList texts{placeText(sweep.along, sweep.along.values[spot.column])};
    switch (sweep.shape) {
    case SweepShape::Lines:
        return texts << linesAt(sweep, spot.column);
    case SweepShape::Areas:
        return texts << areasAt(chart, spot.column);
    case SweepShape::Map:
        texts << placeText(sweep.against, sweep.against.values[spot.row]);
        return texts << exactLine(viewLabelOf(chart.view),
                                  sweep.map->totals[spot.row * sweep.along.values.size() + spot.column]);
    }
    return texts;
}

QStringList pinTooltipOf(const SweepData& sweep, const SweepPin& pin) {
    QStringList texts{pin.isBaseline ? tr("%1 (baseline)").arg(pin.name) : pin.name};
    texts << placeText(sweep.along, pin.along) << placeText(sweep.against, pin.against);
    return texts << tr("With all its own inputs: %1").arg(exactMoneyText(pin.total));
}

QString spokenSweepOf(const ChartData& chart) {
    const SweepData& sweep = *chart.sweep;
    if (sweep.isMap())
        return spokenMapOf(chart);
    QStringList texts{sweep.along.spokenText};
    for (const SweepLine& line : sweep.lines)
        texts << QStringLiteral("%1: %2").arg(line.name, amountsAlong(sweep.along, line.totals));
    for (const SweepArea& area : sweep.areas)
        texts << QStringLiteral("%1: %2").arg(area.label, amountsAlong(sweep.along, area.amounts));
    return texts.join(QStringLiteral("; "));
}

QString spokenPresentOf(const SweepData& sweep) {
    QStringList texts{sweep.along.spokenText};
    if (sweep.isMap())
        texts << sweep.against.spokenText;
    return (texts << sweep.totalText).join(QStringLiteral(", "));
}

double draggedValue(const SweptInput& swept, double position, int digits) {
    const PlotScale& scale = swept.axis.scale;
    const Interval reach = reachOf(swept.slider);
    position = std::clamp(position, 0.0, 1.0);
    if (scale.beginsAtZero && position < zeroPiece)
        return std::clamp(position < zeroPiece / 2 ? 0 : scale.from, reach.from, reach.to);
    const double least = std::max(reach.from, std::min(scale.from, reach.to));
    return std::clamp(roundedTo(digits, valueAt(position, scale)), least, std::min(scale.to, reach.to));
}

QString choiceDetailOf(const SweepChoice& choice) {
    return tr("%1 at present").arg(spokenText(choice.value, specOf(choice.input).unit));
}

} // namespace costberg
