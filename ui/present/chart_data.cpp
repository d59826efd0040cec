#include "ui/present/chart_data.h"

#include "ui/present/breakdown_rows.h"
#include "ui/present/names.h"
#include "ui/present/sentence.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace costberg {
namespace {

constexpr std::size_t mostComponents = 10;
/// A bar below this part of the tallest is drawn again in the magnifier.
constexpr double magnifiedBelow = 0.15;

QString tr(const char* text) { return QCoreApplication::translate("Chart", text); }

/// A bar in numbers, before it has words.
using Amounts = std::map<Component, double>;

struct BarSource {
    const Scenario* scenario;
    const Evaluation* evaluation;
    View view;
    Amounts amounts;
};

Amounts amountsOf(const Breakdown<double>& breakdown, Arrangement arrangement) {
    Amounts amounts;
    for (const Entry<double>& entry : breakdown)
        if (entry.amount > 0)
            amounts[componentOf(entry, arrangement)] += entry.amount;
    return amounts;
}

std::vector<BarSource> barSourcesOf(const Session& session, const Results& results) {
    const auto& scenarios = documentOf(session).scenarios;
    const Arrangement arrangement = session.look.arrangement;
    std::vector<BarSource> bars;
    const auto add = [&](std::size_t index, View view) {
        const Evaluation& evaluation = results.scenarios[index];
        bars.push_back({&scenarios[index], &evaluation, view, amountsOf(evaluation[view], arrangement)});
    };
    if (session.look.mode == ChartMode::Views)
        for (const View view : allViews)
            add(currentIndex(session), view);
    else
        for (std::size_t i = 0; i < std::min(scenarios.size(), shownScenarioCount); ++i)
            add(i, session.look.view);
    return bars;
}

/// How large a component ever is as a part of its bar: what decides which ones are told apart.
double greatestShareOf(Component component, const std::vector<BarSource>& bars) {
    double greatest = 0;
    for (const BarSource& bar : bars) {
        const auto found = bar.amounts.find(component);
        if (found != bar.amounts.end())
            greatest = std::max(greatest, found->second / bar.evaluation->totalOf(bar.view));
    }
    return greatest;
}

/// Folds all but the ten greatest components into one, and returns the legend.
std::vector<LegendEntry> foldSmallComponents(std::vector<BarSource>& bars, Arrangement arrangement) {
    std::vector<std::pair<double, Component>> present;
    for (const Component component : componentsOf(arrangement))
        if (const double share = greatestShareOf(component, bars); share > 0)
            present.emplace_back(share, component);
    std::vector<Component> folded;
    if (present.size() > mostComponents) {
        std::ranges::stable_sort(present, std::greater<>(), &std::pair<double, Component>::first);
        for (std::size_t i = mostComponents; i < present.size(); ++i)
            folded.push_back(present[i].second);
        present.resize(mostComponents);
        std::ranges::sort(present, {}, &std::pair<double, Component>::second);
    }
    for (BarSource& bar : bars)
        for (const Component component : folded)
            if (const auto found = bar.amounts.find(component); found != bar.amounts.end()) {
                bar.amounts[Component::Folded] += found->second;
                bar.amounts.erase(found);
            }
    std::vector<LegendEntry> legend;
    for (const auto& [share, component] : present)
        legend.push_back({component, labelOf(component)});
    if (!folded.empty())
        legend.push_back({Component::Folded, tr("Other (%1)").arg(folded.size())});
    return legend;
}

QStringList periodOf(View view, const Scenario& scenario) {
    switch (view) {
    case View::Headline:
        return {tr("one run")};
    case View::Market:
    case View::Amortized:
    case View::Cash:
        return {tr("project"), yearsText(scenario.at(Input::DurationYears).value)};
    case View::Fleet:
        return {yearsText(scenario.at(Input::UsefulLifeYears).value)};
    }
    return {};
}

bool needsFleet(View view) { return view == View::Cash || view == View::Fleet; }

/// What a bar is compared with: the baseline scenario in Scenarios mode, nothing in Views mode.
const BarSource* comparedWith(const Session& session, const std::vector<BarSource>& bars) {
    if (session.look.mode == ChartMode::Views)
        return nullptr;
    const Scenario& baseline = baselineScenario(documentOf(session));
    const auto found = std::ranges::find(bars, &baseline, &BarSource::scenario);
    return found == bars.end() ? nullptr : &*found;
}

QString differenceText(double value, double baseline) {
    if (value == baseline)
        return tr("no difference");
    return QStringLiteral("%1 (%2)").arg(signedMoneyText(value - baseline), changeText(value, baseline));
}

Segment segmentOf(Component component, double value, const QString& label, const BarSource& bar, const QString& barName,
                  const BarSource* baseline) {
    Segment segment;
    segment.component = component;
    segment.value = value;
    segment.share = value / bar.evaluation->totalOf(bar.view);
    segment.label = label;
    segment.valueText = moneyText(value);
    segment.shareText = shareText(segment.share);
    segment.tooltip << label << exactMoneyText(value) << tr("%1 of %2").arg(segment.shareText, barName);
    if (baseline != nullptr && baseline != &bar) {
        const auto same = baseline->amounts.find(component);
        const double before = same == baseline->amounts.end() ? 0 : same->second;
        segment.tooltip << tr("%1 against the baseline").arg(differenceText(value, before));
    }
    return segment;
}

Bar barOf(const BarSource& source, const QString& name, const std::vector<LegendEntry>& legend,
          const BarSource* baseline) {
    Bar bar;
    bar.name = name;
    bar.total = source.evaluation->totalOf(source.view);
    bar.totalText = moneyText(bar.total);
    for (const LegendEntry& entry : legend) {
        const auto found = source.amounts.find(entry.component);
        if (found != source.amounts.end())
            bar.segments.push_back(segmentOf(entry.component, found->second, entry.label, source, name, baseline));
    }
    if (needsFleet(source.view) && source.scenario->at(Input::Gpus).value == 0)
        bar.note = tr("no fleet entered");
    bar.tooltip << name << viewQuestionOf(source.view) << exactMoneyText(bar.total);
    if (baseline != nullptr && baseline != &source) {
        bar.differenceText = differenceText(bar.total, baseline->evaluation->totalOf(baseline->view));
        bar.tooltip << tr("%1 against the baseline").arg(bar.differenceText);
    }
    return bar;
}

std::vector<Bar> barsOf(const Session& session, const std::vector<BarSource>& sources,
                        const std::vector<LegendEntry>& legend) {
    const bool isViews = session.look.mode == ChartMode::Views;
    const QStringList names = distinctNamesOf(documentOf(session));
    const BarSource* baseline = comparedWith(session, sources);
    std::vector<Bar> bars;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const BarSource& source = sources[i];
        const QString name = isViews ? viewLabelOf(source.view) : names[static_cast<qsizetype>(i)];
        Bar bar = barOf(source, name, legend, baseline);
        bar.id = fromCore(isViews ? idOf(source.view) : std::string_view(source.scenario->id));
        bar.period = isViews ? periodOf(source.view, *source.scenario) : QStringList();
        bar.isBaseline = &source == baseline;
        bar.isCurrent = source.scenario == &currentScenario(session);
        bars.push_back(std::move(bar));
    }
    return bars;
}

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

/// What the top of the axis must hold.
double extentOf(const ChartData& chart) {
    double extent = 0;
    for (const Bar& bar : chart.bars)
        if (chart.zoomedBar.isEmpty() || bar.id == chart.zoomedBar)
            extent = std::max(extent, chart.measure == Measure::Split ? longestSegmentOf(bar) : bar.total);
    return extent;
}

std::optional<Magnifier> magnifierOf(const ChartData& chart, AxisFit fit, const ChartData* previous) {
    if (chart.mode != ChartMode::Views || chart.measure != Measure::Absolute || !chart.zoomedBar.isEmpty())
        return std::nullopt;
    Magnifier magnifier;
    const double tallest = tallestOf(chart.bars);
    double extent = 0;
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        if (chart.bars[i].total <= 0 || chart.bars[i].total >= magnifiedBelow * tallest)
            continue;
        magnifier.bars.push_back(i);
        extent = std::max(extent, chart.bars[i].total);
    }
    if (magnifier.bars.empty())
        return std::nullopt;
    const Axis* held = previous != nullptr && previous->magnifier ? &previous->magnifier->axis : nullptr;
    magnifier.axis = axisFor(extent, fit, held);
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

} // namespace

ChartData chartDataOf(const Session& session, const Results& results, AxisFit fit, const ChartData* previous) {
    std::vector<BarSource> sources = barSourcesOf(session, results);
    ChartData chart;
    chart.mode = session.look.mode;
    chart.view = session.look.view;
    chart.arrangement = session.look.arrangement;
    chart.measure = session.look.measure;
    chart.legend = foldSmallComponents(sources, chart.arrangement);
    chart.bars = barsOf(session, sources, chart.legend);
    chart.zoomedBar = zoomedBarOf(session, chart.bars);

    const Sentence sentence = sentenceOf(session, results);
    chart.title = sentence.title;
    chart.subtitle = sentence.subtitle;
    chart.sourceLine = sourceLineOf(currentScenario(session));
    for (const NoticeRow& notice : noticesOf(session, results)) {
        chart.notices << notice.text;
        if (notice.isWarning)
            chart.warnings << notice.text;
    }
    if (tallestOf(chart.bars) == 0)
        chart.emptyText = tr("Nothing here costs anything yet. Raise the GPU-hours, or start from a preset.");

    const bool isComparable = previous != nullptr && sameScale(chart, *previous);
    const Axis* held = isComparable ? &previous->axis : nullptr;
    chart.axis = chart.measure == Measure::Share ? shareAxis() : axisFor(extentOf(chart), fit, held);
    chart.magnifier = magnifierOf(chart, fit, isComparable ? previous : nullptr);
    return chart;
}

} // namespace costberg
