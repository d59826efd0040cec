#include "ui/present/sentence.h"

#include "core/usage.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Sentence", text); }

bool hasFleet(const Scenario& scenario) { return scenario.at(Input::Gpus).value > 0; }

QString paperSentence(const Scenario& scenario, const Evaluation& evaluation) {
    const QString rent = quantityText(scenario.at(Input::RentalPrice).value, "USD");
    const bool withSynthetic = scenario.choices.headlineScope == HeadlineScope::TrainingAndSynthetic;
    if (evaluation.totalOf(View::Headline) == 0)
        return tr("The paper would print nothing: the final run has no GPU-hours, or they are free.");
    return (withSynthetic ? tr("The paper prints the final run and its synthetic data at %1 an hour.")
                          : tr("The paper prints the final run at %1 an hour."))
        .arg(rent);
}

QString cashSentence(const Scenario& scenario, const Evaluation& evaluation) {
    const double cash = evaluation.totalOf(View::Cash);
    const double beyond =
        amountOf(evaluation[View::Cash], Activity::OtherUse) + amountOf(evaluation[View::Cash], Activity::UnusedLife);
    if (!hasFleet(scenario))
        return tr("No fleet is entered, so cash holds no hardware.");
    if (cash == 0 || beyond == 0)
        return {};
    return tr("Of the cash, %1 paid for hardware and time that it did not use.").arg(shareText(beyond / cash));
}

/// A component too thin to see would make its slider look dead; the words carry it then.
QString thinSyntheticSentence(const Evaluation& evaluation) {
    const double market = evaluation.totalOf(View::Market);
    const double synthetic = amountOf(evaluation[View::Market], Activity::SyntheticData);
    if (market == 0 || synthetic == 0 || synthetic / market >= 0.005)
        return {};
    return tr("Synthetic data is %1 of the market cost, thinner than a line.").arg(moneyText(synthetic));
}

QString absorbedSyntheticSentence(const Scenario& scenario, const Evaluation& evaluation) {
    const bool isAbsorbed = scenario.choices.experimentsSyntheticData == ExperimentsSyntheticData::Included &&
                            evaluation.gpuHours[Activity::Experiments] > 0 &&
                            evaluation.gpuHours[Activity::SyntheticData] > 0;
    return isAbsorbed ? tr("The R&D multiple contains the synthetic data: more of it is less of other experiments.")
                      : QString();
}

QString joined(const QStringList& sentences) {
    QStringList said;
    for (const QString& sentence : sentences)
        if (!sentence.isEmpty())
            said << sentence;
    return said.join(QLatin1Char(' '));
}

Sentence sentenceOfViews(const Session& session, const Results& results) {
    const Scenario& scenario = currentScenario(session);
    const Evaluation& evaluation = results.scenarios[currentIndex(session)];
    const QString title =
        tr("One project: %1 on paper, %2 at market, %3 in cash.")
            .arg(roughMoneyText(evaluation.totalOf(View::Headline)), roughMoneyText(evaluation.totalOf(View::Market)),
                 roughMoneyText(evaluation.totalOf(View::Cash)));
    return {title, joined({paperSentence(scenario, evaluation), cashSentence(scenario, evaluation),
                           absorbedSyntheticSentence(scenario, evaluation), thinSyntheticSentence(evaluation)})};
}

QString viewPhrase(View view) {
    switch (view) {
    case View::Headline:
        return tr("On paper");
    case View::Market:
        return tr("At market prices");
    case View::Amortized:
        return tr("Used up");
    case View::Cash:
        return tr("In cash");
    case View::Fleet:
        return tr("For the fleet over its life");
    }
    return {};
}

Sentence sentenceOfScenarios(const Session& session, const Results& results) {
    const auto& scenarios = documentOf(session).scenarios;
    const std::size_t count = std::min(scenarios.size(), shownScenarioCount);
    const View view = session.look.view;
    std::size_t least = 0;
    std::size_t most = 0;
    for (std::size_t i = 1; i < count; ++i) {
        if (results.scenarios[i].totalOf(view) < results.scenarios[least].totalOf(view))
            least = i;
        if (results.scenarios[i].totalOf(view) > results.scenarios[most].totalOf(view))
            most = i;
    }
    const auto amount = [&](std::size_t i) { return roughMoneyText(results.scenarios[i].totalOf(view)); };
    const auto name = [&](std::size_t i) { return fromCore(scenarios[i].name); };
    const QString question = viewQuestionOf(view);
    if (count == 1)
        return {tr("%1: %2 for “%3”.").arg(viewPhrase(view), amount(0), name(0)), question};
    if (results.scenarios[least].totalOf(view) == results.scenarios[most].totalOf(view))
        return {tr("%1, every scenario comes to %2.").arg(viewPhrase(view), amount(most)), question};
    return {tr("%1: from %2 to %3.").arg(viewPhrase(view), amount(least), amount(most)),
            tr("%1 The least is “%2”, the most “%3”.").arg(question, name(least), name(most))};
}

/// The first clause of a source, which names it; what follows explains.
QString shortSource(const std::string& source) { return fromCore(source).section(QLatin1Char(';'), 0, 0).trimmed(); }

bool isAssumption(const QString& source) {
    return source.startsWith(QLatin1String("assum"), Qt::CaseInsensitive) ||
           source.startsWith(QLatin1String("judgment"), Qt::CaseInsensitive);
}

} // namespace

Sentence sentenceOf(const Session& session, const Results& results) {
    return session.look.mode == ChartMode::Views ? sentenceOfViews(session, results)
                                                 : sentenceOfScenarios(session, results);
}

QString sourceLineOf(const Scenario& scenario) {
    constexpr qsizetype mostNamed = 4;
    QStringList sources;
    QStringList assumed;
    for (const Input input : allInputs()) {
        const QString source = shortSource(scenario.at(input).source);
        if (source.isEmpty() || !isUsed(input, scenario.choices))
            continue;
        if (isAssumption(source))
            assumed << fromCore(specOf(input).label);
        else if (!sources.contains(source))
            sources << source;
    }
    QStringList parts;
    if (!sources.isEmpty())
        parts << tr("Sources: %1.").arg(sources.mid(0, mostNamed).join(QStringLiteral("; ")));
    if (!assumed.isEmpty())
        parts << tr("Assumed: %1.").arg(assumed.join(QStringLiteral(", ")));
    if (parts.isEmpty())
        parts << tr("Sources: the published defaults of Costberg; each input names its own.");
    return parts.join(QLatin1Char(' '));
}

} // namespace costberg
