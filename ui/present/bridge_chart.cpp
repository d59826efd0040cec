#include "ui/present/bridge_chart.h"

#include "ui/present/bars.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

/// As many lines as a tool tip of the folded steps can hold.
constexpr std::size_t mostFoldedLines = 8;

QString tr(const char* text, int count = -1) { return QCoreApplication::translate("Bridge", text, nullptr, count); }

Bar barOf(const QString& id, const QString& name, const QString& remark, const QStringList& tooltip) {
    Bar bar;
    bar.id = id;
    bar.name = name;
    if (!remark.isEmpty())
        bar.period << remark;
    bar.tooltip = tooltip;
    return bar;
}

void addSegment(Bar& bar, Component component) {
    if (bar.total != 0)
        bar.segments.push_back({component, std::abs(bar.total), 1, bar.name, bar.totalText, QString(), bar.tooltip});
}

Bar totalBar(const QString& id, const BridgeEnd& end) {
    Bar bar = barOf(id, end.name, end.remark, end.tooltip);
    bar.total = end.total;
    bar.leadsTo = end.leadsTo;
    bar.totalText = barMoneyText(end.total);
    addRange(bar, end.spread);
    if (bar.range)
        bar.rangeText = bar.range->ends;
    addSegment(bar, Component::Total);
    return bar;
}

/// The bar of a step that begins at `level`, which it moves.
Bar stepBar(const BridgeStep& step, double& level) {
    Bar bar = barOf(step.id, step.name, step.change, step.tooltip);
    bar.total = step.amount;
    bar.leadsTo = step.leadsTo;
    bar.totalText = signedBarMoneyText(step.amount);
    bar.foot = std::min(level, level + step.amount);
    level += step.amount;
    addSegment(bar, step.amount > 0 ? Component::Increase : Component::Decrease);
    return bar;
}

/// The steps from `first` on as one.
BridgeStep folded(const std::vector<BridgeStep>& steps, std::size_t first) {
    const std::size_t count = steps.size() - first;
    BridgeStep fold{QStringLiteral("folded"), tr("Other (%1)").arg(count), {}, {}, 0, {}, steps[first].leadsTo};
    QStringList lines;
    for (std::size_t i = first; i < steps.size(); ++i) {
        fold.amount += steps[i].amount;
        if (i - first < mostFoldedLines)
            lines << QStringLiteral("%1: %2").arg(steps[i].name, signedMoneyText(steps[i].amount));
    }
    if (count > mostFoldedLines)
        lines << tr("and %n more", static_cast<int>(count - mostFoldedLines));
    fold.tooltip = QStringList(fold.name) + QStringList(signedExactMoneyText(fold.amount)) + lines;
    return fold;
}

/// Eleven become nine and "Other (2)". The choices have a bar of their own however little they cause.
std::vector<BridgeStep> foldSmallSteps(std::vector<BridgeStep> steps) {
    if (steps.size() <= mostBridgeSteps)
        return steps;
    const auto kept = static_cast<std::ptrdiff_t>(mostBridgeSteps) - 1;
    const auto choices = std::ranges::find_if(steps, [](const BridgeStep& step) { return step.id == bridgeChoicesId; });
    if (choices - steps.begin() >= kept && choices != steps.end())
        std::rotate(steps.begin() + kept - 1, choices, choices + 1);
    steps[static_cast<std::size_t>(kept)] = folded(steps, static_cast<std::size_t>(kept));
    steps.resize(mostBridgeSteps);
    return steps;
}

} // namespace

std::vector<Bar> bridgeBarsOf(const BridgeWay& way) {
    if (way.steps.empty())
        return {};
    std::vector<Bar> bars{totalBar(QStringLiteral("from"), way.from)};
    double level = way.from.total;
    for (const BridgeStep& step : foldSmallSteps(way.steps))
        bars.push_back(stepBar(step, level));
    bars.push_back(totalBar(QStringLiteral("to"), way.to));
    return bars;
}

Axis bridgeAxisFor(const std::vector<Bar>& bars, AxisFit fit, const Axis* previous) {
    double lowest = bars.empty() ? 0 : bars.front().total;
    double highest = lowest;
    for (const Bar& bar : bars) {
        const bool isTotal = &bar == &bars.front() || &bar == &bars.back();
        lowest = std::min(lowest, isTotal ? bar.total : bar.foot);
        highest = std::max(highest, isTotal ? bar.total : bar.foot + std::abs(bar.total));
    }
    return axisBetween(lowest, highest, fit, previous);
}

} // namespace costberg
