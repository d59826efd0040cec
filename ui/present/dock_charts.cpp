#include "ui/present/dock_charts.h"

#include "ui/present/labels.h"
#include "ui/present/sentence.h"
#include "ui/present/words.h"

#include <QCoreApplication>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("DockChart", text); }

/// What every chart of the session has, without its bars.
ChartData frameOf(const Session& session, const Results& results) {
    ChartData chart = chartDataOf(session, results);
    chart.bars.clear();
    chart.legend.clear();
    chart.magnifier.reset();
    chart.sourceLine = sourceLineOf(currentScenario(session));
    chart.hint.clear();
    chart.emptyText.clear();
    return chart;
}

double pointOf(const Session& session, const Results& results) {
    return results.scenarios[currentIndex(session)].totalOf(session.look.view);
}

QString withComparison(const QString& text, const QString& comparison) {
    return comparison.isEmpty() ? text : text + QLatin1Char(' ') + comparison;
}

} // namespace

ChartData distributionChartOf(const Session& session, const Results& results, const Simulations& simulations) {
    ChartData chart = frameOf(session, results);
    DistributionData distribution = distributionDataOf(session, results, simulations);
    const LiveSimulation* simulation = simulations.of(currentScenario(session).id);
    if (distribution.heights.empty() || simulation == nullptr) {
        chart.title = tr("%1, the total is certain.").arg(viewPhraseOf(session.look.view));
        chart.subtitle.clear();
        chart.emptyText = distribution.note;
        return chart;
    }
    const QuantileSketch& totals = (*simulation)[session.look.view];
    chart.title = tr("%1, the range of your assumptions reaches from %2 to %3.")
                      .arg(viewPhraseOf(session.look.view), roughMoneyText(totals.quantile(0.05)),
                           roughMoneyText(totals.quantile(0.95)));
    chart.subtitle = withComparison(
        tr("From 5% to 95% of %1 samples. Half of them cost less than %2; with every input at its value it is %3.")
            .arg(sampleCountText(simulations.samples()), moneyText(totals.quantile(0.5)),
                 moneyText(pointOf(session, results))),
        distribution.comparison);
    chart.insteadOfBars = std::move(distribution);
    return chart;
}

ChartData sensitivityChartOf(const Session& session, const Results& results, const InputSobolIndices* indices) {
    ChartData chart = frameOf(session, results);
    SensitivityData sensitivity = sensitivityDataOf(session, indices, false);
    const QString phrase = viewPhraseOf(session.look.view);
    chart.subtitle = sensitivity.note;
    if (sensitivity.rows.empty()) {
        chart.title = tr("%1, no input changes the total.").arg(phrase);
        chart.emptyText = sensitivity.withoutEffect;
        return chart;
    }
    const SensitivityRow& first = sensitivity.rows.front();
    chart.title = tr("%1, most depends on %2: the total of %3 swings by %4.")
                      .arg(phrase, labelInSentence(first.input), moneyText(pointOf(session, results)), first.swing);
    chart.insteadOfBars = std::move(sensitivity);
    return chart;
}

} // namespace costberg
