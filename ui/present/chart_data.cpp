#include "ui/present/chart_data.h"

#include "ui/present/bars.h"
#include "ui/present/breakdown_rows.h"
#include "ui/present/bridge_chart.h"
#include "ui/present/bridge_way.h"
#include "ui/present/names.h"
#include "ui/present/sentence.h"
#include "ui/present/sweep_chart.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <span>

namespace costberg {
namespace {

/// While the axes are held, a bar crosses that border only by this factor, so that panels do not flicker in a drag.
constexpr double heldBorder = 1.2;

QString tr(const char* text) { return QCoreApplication::translate("Chart", text); }

double tallestOf(const std::vector<Bar>& bars) {
    double tallest = 0;
    for (const Bar& bar : bars)
        tallest = std::max(tallest, bar.total);
    return tallest;
}

double longestSegmentOf(const Bar& bar) {
    double longest = 0;
    for (const Segment& segment : bar.segments)
        longest = std::max(longest, segment.value);
    return longest;
}

bool isUncertain(const Bar& bar) { return bar.range.has_value(); }

/// Up to the upper whisker.
double reachOf(const Bar& bar) { return bar.range ? std::max(bar.total, bar.range->high) : bar.total; }

/// What the top of the axis must hold.
double extentOf(const ChartData& chart) {
    double extent = 0;
    for (const Bar& bar : chart.bars)
        if (chart.zoomedBar.isEmpty() || bar.id == chart.zoomedBar)
            extent = std::max(extent, chart.measure == Measure::Split ? longestSegmentOf(bar) : reachOf(bar));
    return extent;
}

/// A bar is magnified where it is small beside the tallest.
bool isMagnified(std::size_t index, const ChartData& chart, double tallest, const Magnifier* held) {
    const double part = chart.bars[index].total / tallest;
    if (held == nullptr)
        return part > 0 && part < magnifiedBelow;
    const bool wasMagnified = std::ranges::find(held->bars, index) != held->bars.end();
    return part > 0 && part < (wasMagnified ? magnifiedBelow * heldBorder : magnifiedBelow / heldBorder);
}

std::optional<Magnifier> magnifierOf(const ChartData& chart, AxisFit fit, const ChartData* previous) {
    if (chart.mode != ChartMode::Views || chart.measure != Measure::Absolute || !chart.zoomedBar.isEmpty())
        return std::nullopt;
    const Magnifier* before = previous != nullptr && previous->magnifier ? &*previous->magnifier : nullptr;
    const double tallest = tallestOf(chart.bars);
    Magnifier magnifier;
    double extent = 0;
    for (std::size_t i = 0; i < chart.bars.size() && tallest > 0; ++i) {
        if (!isMagnified(i, chart, tallest, fit == AxisFit::Held ? before : nullptr))
            continue;
        magnifier.bars.push_back(i);
        extent = std::max(extent, reachOf(chart.bars[i]));
    }
    if (magnifier.bars.empty())
        return std::nullopt;
    magnifier.axis = axisFor(extent, fit, before != nullptr ? &before->axis : nullptr);
    magnifier.title =
        tr("Magnified %1: %2").arg(ratioText(chart.axis.maximum / magnifier.axis.maximum), magnifier.axis.title);
    return magnifier;
}

bool sameScale(const ChartData& chart, const ChartData& previous) {
    return chart.mode == previous.mode && chart.measure == previous.measure && chart.zoomedBar == previous.zoomedBar;
}

/// A zoom onto a bar that is not there is none.
QString zoomedBarOf(const Session& session, const std::vector<Bar>& bars) {
    const QString id = fromCore(session.look.zoomedBar);
    const bool isThere = std::ranges::any_of(bars, [&](const Bar& bar) { return bar.id == id && bar.total > 0; });
    return isThere && session.look.measure != Measure::Share ? id : QString();
}

QString hintOf(const Session& session) {
    const std::size_t count = documentOf(session).scenarios.size();
    if (session.look.mode != ChartMode::Scenarios)
        return {};
    if (count == 1)
        return tr("Pin the current state, or add a preset, to compare scenarios here.");
    if (count > shownScenarioCount)
        return tr("Only the first eight of %1 scenarios are shown.").arg(count);
    return {};
}

/// The scenarios of the bars, the tallest first: its sources are the last to be left out.
std::vector<const Scenario*> comparedScenarios(const Session& session, const Results& results) {
    const auto& scenarios = documentOf(session).scenarios;
    std::vector<const Scenario*> compared;
    for (const Scenario& scenario : std::span(scenarios).first(std::min(scenarios.size(), shownScenarioCount)))
        compared.push_back(&scenario);
    std::ranges::stable_sort(compared, std::greater(), [&](const Scenario* scenario) {
        return results.scenarios[static_cast<std::size_t>(scenario - scenarios.data())].totalOf(session.look.view);
    });
    return compared;
}

/// The scenarios whose amounts the picture shows.
std::vector<const Scenario*> shownScenarios(const Session& session, const Results& results) {
    if (session.look.mode == ChartMode::Scenarios)
        return comparedScenarios(session, results);
    const Scenario& current = currentScenario(session);
    std::vector<const Scenario*> shown{&current};
    if (session.look.mode == ChartMode::Bridge)
        if (const Scenario* start = bridgeStartScenario(session); start != nullptr && start != &current)
            shown.push_back(start);
    return shown;
}

void writeAround(ChartData& chart, const Sentence& sentence, const Session& session, const Results& results) {
    chart.title = sentence.title;
    chart.subtitle = sentence.subtitle;
    chart.scenarioName = nameWithChangesOf(session);
    chart.sourceLine = sourceLineOf(shownScenarios(session, results));
    chart.hint = hintOf(session);
    for (const NoticeRow& notice : noticesOf(session, results)) {
        chart.notices << notice.text;
        if (notice.isWarning)
            chart.warnings << notice.text;
    }
}

/// What says how far totals reach.
void addRangeNote(ChartData& chart, const Results& results) {
    if (std::ranges::none_of(chart.bars, isUncertain))
        return;
    const bool areWhiskers = chart.mode != ChartMode::Bridge && chart.measure == Measure::Absolute;
    const QString note = areWhiskers ? tr("Whiskers: 5% to 95% of the range of your assumptions, from %1 samples.")
                                     : tr("Below totals: 5% to 95% of the range of your assumptions, from %1 samples.");
    chart.sourceLine = note.arg(sampleCountText(results.samples)) + QLatin1Char(' ') + chart.sourceLine;
}

void addBridge(ChartData& chart, const Session& session, const Results& results, AxisFit fit,
               const ChartData* previous) {
    const BridgeWay way = bridgeWayOf(session, results);
    chart.bridgeStart = way.start;
    chart.bars = bridgeBarsOf(way);
    chart.emptyText = way.emptyText;
    writeAround(chart, bridgeSentenceOf(session, way), session, results);
    addRangeNote(chart, results);
    const bool isComparable = previous != nullptr && previous->mode == ChartMode::Bridge && !previous->bars.empty() &&
                              previous->bridgeStart == chart.bridgeStart;
    if (!chart.bars.empty())
        chart.axis = bridgeAxisFor(chart.bars, fit, isComparable ? &previous->axis : nullptr);
}

void addSweepWithWords(ChartData& chart, const Session& session, const Results& results, AxisFit fit,
                       const ChartData* previous) {
    addSweep(chart, session, results, fit, previous);
    chart.emptyText = sweepEmptyTextOf(session, chart);
    writeAround(chart, sweepSentenceOf(session, chart), session, results);
}

void addStacks(ChartData& chart, const Session& session, const Results& results, AxisFit fit,
               const ChartData* previous) {
    std::vector<BarAmounts> amounts = barAmountsOf(session, results);
    chart.legend = legendEntriesOf(foldSmallComponents(amounts, chart.arrangement));
    chart.bars = barsOf(session, results, amounts, chart.legend);
    chart.zoomedBar = zoomedBarOf(session, chart.bars);
    if (tallestOf(chart.bars) == 0)
        chart.emptyText = tr("Nothing here costs anything yet. Raise the GPU-hours, or start from a preset.");
    writeAround(chart, sentenceOf(session, results), session, results);

    const ChartData* comparable = previous != nullptr && sameScale(chart, *previous) ? previous : nullptr;
    chart.axis = chart.measure == Measure::Share
                     ? shareAxis()
                     : axisFor(extentOf(chart), fit, comparable != nullptr ? &comparable->axis : nullptr);
    chart.magnifier = magnifierOf(chart, fit, comparable);
    addRangeNote(chart, results);
}

} // namespace

ChartData chartDataOf(const Session& session, const Results& results, AxisFit fit, const ChartData* previous) {
    ChartData chart;
    chart.mode = session.look.mode;
    chart.view = session.look.view;
    chart.arrangement = session.look.arrangement;
    chart.measure = session.look.measure;
    chart.bridgeView = session.look.bridgeView;
    switch (chart.mode) {
    case ChartMode::Views:
    case ChartMode::Scenarios:
        addStacks(chart, session, results, fit, previous);
        break;
    case ChartMode::Bridge:
        addBridge(chart, session, results, fit, previous);
        break;
    case ChartMode::Sweep:
        addSweepWithWords(chart, session, results, fit, previous);
        break;
    }
    return chart;
}

} // namespace costberg
