#include "ui/present/bars.h"

#include "ui/present/names.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Chart", text); }

/// What a bar is compared with, and what it is called.
struct Comparison {
    BarAmounts baseline;
    QString name;
};

QString differenceText(double value, double baseline) {
    if (value == baseline)
        return tr("no difference");
    return QStringLiteral("%1 (%2)").arg(signedMoneyText(value - baseline), changeText(value, baseline));
}

QString comparedText(double value, double before, const Comparison& comparison) {
    return value == before ? tr("no difference to “%1”").arg(comparison.name)
                           : tr("%1 against “%2”").arg(differenceText(value, before), comparison.name);
}

/// Writes the bars of one chart.
class BarWriter {
public:
    BarWriter(const Session& session, const Results& results, const std::vector<LegendEntry>& legend)
        : m_session(session), m_results(results), m_legend(legend), m_document(documentOf(session)),
          m_names(distinctNamesOf(m_document)), m_current(currentIndex(session)),
          m_baseline(static_cast<std::size_t>(&baselineScenario(m_document) - m_document.scenarios.data())) {}

    Bar barOf(const BarAmounts& amounts) const {
        const Scenario& scenario = m_document.scenarios[amounts.scenario];
        const bool isViews = m_session.look.mode == ChartMode::Views;
        Bar bar;
        bar.id = fromCore(isViews ? idOf(amounts.view) : std::string_view(scenario.id));
        bar.name = isViews ? viewLabelOf(amounts.view) : m_names[static_cast<qsizetype>(amounts.scenario)];
        bar.period = isViews ? periodOf(amounts.view, scenario) : QStringList();
        bar.total = amounts.total;
        bar.totalText = barMoneyText(bar.total);
        bar.isBaseline = !isViews && amounts.scenario == m_baseline;
        bar.isCurrent = amounts.scenario == m_current;
        if (isWithoutFleet(amounts.view, scenario))
            bar.note = tr("no fleet entered");
        if (bar.isBaseline && m_document.scenarios.size() > 1)
            bar.differenceText = tr("baseline");
        const auto comparison = comparisonOf(amounts);
        addSegments(bar, amounts, comparison);
        bar.tooltip << bar.name << viewQuestionOf(amounts.view) << exactMoneyText(bar.total);
        addRange(bar, m_results.spreadOf(amounts.scenario, amounts.view));
        if (bar.range && m_session.look.measure != Measure::Absolute)
            bar.rangeText = bar.range->ends;
        if (comparison) {
            bar.tooltip << comparedText(bar.total, comparison->baseline.total, *comparison);
            if (!isViews && (bar.note.isEmpty() || bar.total > 0))
                bar.differenceText = differenceText(bar.total, comparison->baseline.total);
        }
        return bar;
    }

private:
    /// The same view of the baseline scenario; nothing for the baseline itself.
    std::optional<Comparison> comparisonOf(const BarAmounts& amounts) const {
        if (amounts.scenario == m_baseline)
            return std::nullopt;
        return Comparison{barAmountsOf(m_results.scenarios[m_baseline][amounts.view], amounts.view, m_baseline,
                                       m_session.look.arrangement),
                          m_names[static_cast<qsizetype>(m_baseline)]};
    }

    void addSegments(Bar& bar, const BarAmounts& amounts, const std::optional<Comparison>& comparison) const {
        for (const LegendEntry& entry : m_legend) {
            const double value = amounts.components[entry.component];
            if (!(value > 0))
                continue;
            Segment segment;
            segment.component = entry.component;
            segment.value = value;
            segment.share = amounts.shareOf(entry.component);
            segment.label = entry.label;
            segment.valueText = barMoneyText(value);
            segment.shareText = shareText(segment.share);
            segment.tooltip << entry.tip << exactMoneyText(value) << tr("%1 of %2").arg(segment.shareText, bar.name);
            if (comparison && entry.component != Component::Folded)
                segment.tooltip << comparedText(value, comparison->baseline.components[entry.component], *comparison);
            bar.segments.push_back(std::move(segment));
        }
    }

    const Session& m_session;
    const Results& m_results;
    const std::vector<LegendEntry>& m_legend;
    const Document& m_document;
    QStringList m_names;
    std::size_t m_current;
    std::size_t m_baseline;
};

} // namespace

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

void addRange(Bar& bar, const std::optional<Spread>& spread) {
    if (!spread || spread->low == spread->high)
        return;
    const QString ends = tr("%1 to %2").arg(barMoneyText(spread->low), barMoneyText(spread->high));
    bar.range = BarRange{spread->low, spread->high, ends, tr("5% to 95%: %1").arg(ends)};
    bar.tooltip << tr("%1 in the range of your assumptions (5% to 95%)").arg(ends);
}

std::vector<LegendEntry> legendEntriesOf(const Legend& legend) {
    std::vector<LegendEntry> entries;
    for (const Component component : legend.components) {
        if (component != Component::Folded) {
            entries.push_back({component, shortLabelOf(component), labelOf(component)});
            continue;
        }
        const QString label = tr("Other (%1)").arg(legend.foldedCount);
        entries.push_back({component, label, label});
    }
    return entries;
}

std::vector<Bar> barsOf(const Session& session, const Results& results, const std::vector<BarAmounts>& amounts,
                        const std::vector<LegendEntry>& legend) {
    const BarWriter writer(session, results, legend);
    std::vector<Bar> bars;
    for (const BarAmounts& bar : amounts)
        bars.push_back(writer.barOf(bar));
    return bars;
}

} // namespace costberg
