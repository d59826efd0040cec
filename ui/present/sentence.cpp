#include "ui/present/sentence.h"

#include "ui/present/lever_effects.h"
#include "ui/present/names.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Sentence", text); }

QString paperSentence(const Scenario& scenario, const Evaluation& evaluation) {
    const double rent = scenario.at(Input::RentalPrice).value;
    if (rent == 0)
        return tr("The paper would print nothing: its GPU-hours are free.");
    if (evaluation.totalOf(View::Headline) == 0)
        return tr("The paper would print nothing: the released run has no GPU-hours.");
    const bool withSynthetic = amountOf(evaluation[View::Headline], Activity::SyntheticData) > 0;
    return (withSynthetic ? tr("The paper prints the released run and its synthetic data at %1 an hour.")
                          : tr("The paper prints the released run at %1 an hour."))
        .arg(priceText(rent));
}

QString cashSentence(const Scenario& scenario, const Evaluation& evaluation) {
    const double cash = evaluation.totalOf(View::Cash);
    const double beyond =
        amountOf(evaluation[View::Cash], Activity::OtherUse) + amountOf(evaluation[View::Cash], Activity::UnusedLife);
    if (scenario.at(Input::Gpus).value == 0)
        return scenario.at(Input::OwnedShare).value > 0 ? tr("No fleet is entered, so the cash holds no hardware.")
                                                        : tr("Everything is rented: no hardware is bought.");
    if (beyond == 0)
        return tr("All of the cash paid for what the project used.");
    return tr("Of the cash, %1 paid for hardware and time that the project did not use.").arg(roughShareText(beyond / cash));
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
                           absorbedSyntheticSentence(scenario, evaluation), stillLeversSentence(session, results)})};
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

/// The scenarios that are shown with the least and the most cost in the view.
struct Extremes {
    std::size_t least = 0;
    std::size_t most = 0;
};

Extremes extremesOf(const Results& results, View view, std::size_t count) {
    Extremes extremes;
    for (std::size_t i = 1; i < count; ++i) {
        const double total = results.scenarios[i].totalOf(view);
        if (total < results.scenarios[extremes.least].totalOf(view))
            extremes.least = i;
        if (total > results.scenarios[extremes.most].totalOf(view))
            extremes.most = i;
    }
    return extremes;
}

Sentence comparisonOf(const Session& session, const Results& results) {
    const View view = session.look.view;
    const std::size_t count = std::min(results.scenarios.size(), shownScenarioCount);
    const QStringList names = distinctNamesOf(documentOf(session));
    const auto name = [&](std::size_t i) { return names[static_cast<qsizetype>(i)]; };
    const auto amount = [&](std::size_t i) { return roughMoneyText(results.scenarios[i].totalOf(view)); };
    const auto [least, most] = extremesOf(results, view, count);
    const QString question = viewQuestionOf(view);
    if (count == 1)
        return {tr("%1: %2 for “%3”.").arg(viewPhrase(view), amount(0), name(0)), question};
    if (results.scenarios[least].totalOf(view) == results.scenarios[most].totalOf(view))
        return {tr("%1: %2 in every scenario.").arg(viewPhrase(view), amount(most)), question};
    return {tr("%1: from %2 to %3.").arg(viewPhrase(view), amount(least), amount(most)),
            tr("%1 Least in “%2”, most in “%3”.").arg(question, name(least), name(most))};
}

Sentence sentenceOfScenarios(const Session& session, const Results& results) {
    Sentence sentence = comparisonOf(session, results);
    sentence.subtitle = joined({sentence.subtitle, stillLeversSentence(session, results)});
    return sentence;
}

} // namespace

Sentence sentenceOf(const Session& session, const Results& results) {
    return session.look.mode == ChartMode::Views ? sentenceOfViews(session, results)
                                                 : sentenceOfScenarios(session, results);
}

} // namespace costberg
