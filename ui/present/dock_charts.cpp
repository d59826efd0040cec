#include "ui/present/dock_charts.h"

#include "ui/present/labels.h"
#include "ui/present/names.h"
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

/// Which of several scenarios it is about.
QString withScenario(const QString& text, const Session& session) {
    const Document& document = documentOf(session);
    if (document.scenarios.size() == 1)
        return text;
    const QString name = distinctNamesOf(document)[static_cast<qsizetype>(currentIndex(session))];
    return tr("“%1”: %2").arg(name, text);
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
        chart.title = tr("%1: %2. No input that counts has a range.")
                          .arg(viewPhraseOf(session.look.view), moneyText(pointOf(session, results)));
        chart.subtitle = withScenario({}, session);
        chart.emptyText = distribution.note;
        return chart;
    }
    const QuantileSketch& totals = (*simulation)[session.look.view];
    chart.title = tr("%1, the range of your assumptions reaches from %2 to %3.")
                      .arg(viewPhraseOf(session.look.view), roughMoneyText(totals.quantile(0.05)),
                           roughMoneyText(totals.quantile(0.95)));
    const QString numbers =
        tr("From 5% to 95% of %1 samples (seed %2). Half of them cost less than %3, their mean is %4; with every input "
           "at its value it is %5.")
            .arg(sampleCountText(simulations.samples()), QString::number(usualSeed), moneyText(totals.quantile(0.5)),
                 moneyText(totals.mean()), moneyText(pointOf(session, results)));
    chart.subtitle = withComparison(withScenario(numbers, session), distribution.comparison);
    chart.insteadOfBars = std::move(distribution);
    return chart;
}

ChartData sensitivityChartOf(const Session& session, const Results& results, const InputSobolIndices* indices) {
    ChartData chart = frameOf(session, results);
    SensitivityData sensitivity = sensitivityDataOf(session, indices, false);
    const QString phrase = viewPhraseOf(session.look.view);
    chart.subtitle = withScenario(sensitivity.note, session);
    if (sensitivity.rows.empty()) {
        chart.title = tr("%1, no input changes the total.").arg(phrase);
        chart.emptyText = sensitivity.withoutEffect;
        return chart;
    }
    const SensitivityRow& first = sensitivity.rows.front();
    chart.title = tr("%1, the total of %2 depends most on %3, by which it swings by %4.")
                      .arg(phrase, moneyText(pointOf(session, results)), labelInSentence(first.input), first.swing);
    chart.insteadOfBars = std::move(sensitivity);
    return chart;
}

} // namespace costberg
