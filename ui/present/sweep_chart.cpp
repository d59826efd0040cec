#include "ui/present/sweep_chart.h"

#include "ui/present/bar_amounts.h"
#include "ui/present/bars.h"
#include "ui/present/sweep_map.h"
#include "ui/present/swept_input.h"
#include "ui/present/words.h"

#include <algorithm>
#include <tuple>

namespace costberg {
namespace {

constexpr std::size_t valuesOfLines = 201;
constexpr std::size_t valuesOfMaps = 60;

void addLines(SweepData& sweep, const Session& session, const Results& results) {
    const Evaluation& evaluation = results.scenarios[currentIndex(session)];
    auto totals = totalsAlong(currentScenario(session), {sweep.along.input, sweep.along.values});
    for (const View view : allViews) {
        const double total = evaluation.totalOf(view);
        sweep.lines.push_back({view, viewLabelOf(view), std::move(totals[static_cast<std::size_t>(view)]), total,
                               barMoneyText(total), view == session.look.view});
    }
}

PlotAxis amountAxisOfLines(const SweepData& sweep, AxisFit fit, const SweepData* previous) {
    Extent extent;
    for (const SweepLine& line : sweep.lines)
        for (const double total : line.totals)
            extent.include(total);
    return amountAxisOf(extent, fit, previous != nullptr ? &previous->amounts : nullptr);
}

double tallestOf(const SweepData& sweep) {
    double tallest = 0;
    for (std::size_t i = 0; i < sweep.along.values.size(); ++i) {
        double sum = 0;
        for (const SweepArea& area : sweep.areas)
            sum += area.amounts[i];
        tallest = std::max(tallest, sum);
    }
    return tallest;
}

std::vector<LegendEntry> addAreas(SweepData& sweep, const Session& session) {
    std::vector<BarAmounts> bars = barAmountsAlong(session, {sweep.along.input, sweep.along.values});
    std::vector<LegendEntry> legend = legendEntriesOf(foldSmallComponents(bars, session.look.arrangement));
    for (const LegendEntry& entry : legend) {
        SweepArea area{entry.component, entry.label, {}};
        for (const BarAmounts& bar : bars)
            area.amounts.push_back(bar.components[entry.component]);
        sweep.areas.push_back(std::move(area));
    }
    return legend;
}

/// The previous sweep where it is the same picture, so that its axes may be held.
const ChartData* comparable(const ChartData& chart, SweepShape shape, const ChartData* previous) {
    if (previous == nullptr || !previous->sweep || previous->sweep->shape != shape)
        return nullptr;
    const bool isSame = shape == SweepShape::Lines || previous->view == chart.view;
    return isSame && previous->measure == chart.measure ? previous : nullptr;
}

void fillLines(ChartData& chart, const Session& session, const Results& results, AxisFit fit,
               const ChartData* previous) {
    SweepData& sweep = *chart.sweep;
    addLines(sweep, session, results);
    sweep.amounts = amountAxisOfLines(sweep, fit, previous != nullptr ? &*previous->sweep : nullptr);
}

void fillAreas(ChartData& chart, const Session& session, AxisFit fit, const ChartData* previous) {
    SweepData& sweep = *chart.sweep;
    chart.legend = addAreas(sweep, session);
    chart.axis = chart.measure == Measure::Share
                     ? shareAxis()
                     : axisFor(tallestOf(sweep), fit, previous != nullptr ? &previous->axis : nullptr);
    sweep.amounts = plotAxisOf(chart.axis);
}

void fillMap(ChartData& chart, const Session& session, const Results& results, AxisFit fit, const ChartData* previous) {
    SweepData& sweep = *chart.sweep;
    const SweepData* held = previous != nullptr ? &*previous->sweep : nullptr;
    sweep.against = sweptInput(session.look.sweepOther, session, fit, held != nullptr ? &held->against : nullptr);
    for (SweptInput* swept : {&sweep.along, &sweep.against})
        swept->values = valuesAlong(swept->axis.scale, valuesOfMaps);
    sweep.map = sweepMapOf(currentScenario(session), chart.view, sweep.along, sweep.against,
                           held != nullptr ? held->map : nullptr);
    sweep.pins = sweepPinsOf(session, results, sweep.along, sweep.against);
}

} // namespace

void addSweep(ChartData& chart, const Session& session, const Results& results, AxisFit fit,
              const ChartData* previous) {
    const ChartData* same = comparable(chart, session.look.sweepShape, previous);
    SweepData& sweep = chart.sweep.emplace();
    sweep.shape = session.look.sweepShape;
    sweep.along = sweptInput(session.look.sweepInput, session, fit, same != nullptr ? &same->sweep->along : nullptr);
    sweep.against.input = session.look.sweepOther;
    sweep.total = results.scenarios[currentIndex(session)].totalOf(chart.view);
    sweep.totalText = barMoneyText(sweep.total);
    sweep.choices = sweepChoicesOf(currentScenario(session));
    if (!sweep.isMap()) {
        sweep.along.values = valuesAlong(sweep.along.axis.scale, valuesOfLines);
        includePresent(sweep.along);
    }
    switch (sweep.shape) {
    case SweepShape::Lines:
        return fillLines(chart, session, results, fit, same);
    case SweepShape::Areas:
        return fillAreas(chart, session, fit, same);
    case SweepShape::Map:
        return fillMap(chart, session, results, fit, same);
    }
}

std::vector<BarAmounts> barAmountsAlong(const Session& session, const InputValues& along) {
    const View view = session.look.view;
    const std::size_t scenario = currentIndex(session);
    std::vector<BarAmounts> bars(along.values.size(), BarAmounts{scenario, view, 0, {}});
    for (const Entry<Batch>& entry : breakdownAlong(currentScenario(session), view, along)) {
        const Component component = componentOf(entry.activity, entry.resource, session.look.arrangement);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            bars[i].components[component] += entry.amount[i];
            bars[i].total += entry.amount[i];
        }
    }
    return bars;
}

bool SweepData::operator==(const SweepData& other) const {
    const auto parts = [](const SweepData& sweep) {
        return std::tie(sweep.shape, sweep.along, sweep.against, sweep.amounts, sweep.lines, sweep.areas, sweep.pins,
                        sweep.total, sweep.totalText, sweep.choices);
    };
    const bool isSameMap = map == other.map || (map != nullptr && other.map != nullptr && *map == *other.map);
    return isSameMap && parts(*this) == parts(other);
}

} // namespace costberg
