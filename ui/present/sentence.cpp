#include "ui/present/sentence.h"

#include "ui/present/bridge_chart.h"
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
    return tr("Of the cash, %1 paid for hardware and time that the project did not use.")
        .arg(roughShareText(beyond / cash));
}

QString absorbedSyntheticSentence(const Scenario& scenario, const Evaluation& evaluation) {
    const bool isAbsorbed = scenario.choices.experimentsSyntheticData == ExperimentsSyntheticData::Included &&
                            evaluation.gpuHours[Activity::Experiments] > 0 &&
                            evaluation.gpuHours[Activity::SyntheticData] > 0;
    return isAbsorbed ? tr("The R&D multiple contains the synthetic data: more of it is less of other experiments.")
                      : QString();
}

/// Of the current scenario in the view looked at.
QString rangeSentence(const Session& session, const Results& results) {
    const auto spread = results.spreadOf(currentIndex(session), session.look.view);
    if (!spread || spread->low == spread->high)
        return {};
    return tr("%1, the range of your assumptions reaches from %2 to %3 (5% to 95%).")
        .arg(viewPhraseOf(session.look.view), roughMoneyText(spread->low), roughMoneyText(spread->high));
}

Sentence sentenceOfViews(const Session& session, const Results& results) {
    const Scenario& scenario = currentScenario(session);
    const Evaluation& evaluation = results.scenarios[currentIndex(session)];
    const auto amount = [&](View view) { return roughMoneyText(evaluation.totalOf(view)); };
    const bool lacksHardware = isWithoutFleet(View::Cash, scenario) && scenario.at(Input::OwnedShare).value > 0;
    const QString title =
        lacksHardware ? tr("One project: %1 on paper, %2 at market.").arg(amount(View::Headline), amount(View::Market))
                      : tr("One project: %1 on paper, %2 at market, %3 in cash.")
                            .arg(amount(View::Headline), amount(View::Market), amount(View::Cash));
    return {title, joinedSentences({paperSentence(scenario, evaluation), rangeSentence(session, results),
                                    cashSentence(scenario, evaluation), absorbedSyntheticSentence(scenario, evaluation),
                                    stillLeversSentence(session, results)})};
}

/// A scenario of the chart with its total in the view.
struct Compared {
    QString name;
    double total;
    bool isUnknown; ///< nothing is entered of what the view is made of
};

std::vector<Compared> comparedIn(const Session& session, const Results& results) {
    const auto& scenarios = documentOf(session).scenarios;
    const QStringList names = distinctNamesOf(documentOf(session));
    std::vector<Compared> compared;
    for (std::size_t i = 0; i < std::min(scenarios.size(), shownScenarioCount); ++i) {
        const double total = results.scenarios[i].totalOf(session.look.view);
        const bool isUnknown = total == 0 && isWithoutFleet(session.look.view, scenarios[i]);
        compared.push_back({names[static_cast<qsizetype>(i)], total, isUnknown});
    }
    return compared;
}

/// A fleet that nobody entered costs $0 in the picture: where that is the least, the sentence says why.
QString endsText(const Compared& least, const Compared& most) {
    return (least.isUnknown ? tr("Least in “%1”, where no fleet is entered, most in “%2”.")
                            : tr("Least in “%1”, most in “%2”."))
        .arg(least.name, most.name);
}

Sentence comparisonOf(const Session& session, const Results& results) {
    const QString phrase = viewPhraseOf(session.look.view);
    const QString question = viewQuestionOf(session.look.view);
    const std::vector<Compared> compared = comparedIn(session, results);
    if (std::ranges::all_of(compared, &Compared::isUnknown))
        return {tr("%1: no fleet is entered.").arg(phrase), question};
    const auto [least, most] = std::ranges::minmax_element(compared, {}, &Compared::total);
    if (compared.size() == 1)
        return {tr("%1: %2 for “%3”.").arg(phrase, barMoneyText(least->total), least->name), question};
    if (least->total == most->total)
        return {tr("%1: %2 in every scenario.").arg(phrase, barMoneyText(most->total)), question};
    return {tr("%1: from %2 to %3.").arg(phrase, barMoneyText(least->total), barMoneyText(most->total)),
            joinedSentences({question, endsText(*least, *most)})};
}

/// What is said of one scenario among several names it.
QString aboutCurrent(const QString& text, const Session& session) {
    const Document& document = documentOf(session);
    if (text.isEmpty() || document.scenarios.size() == 1)
        return text;
    return tr("“%1”: %2").arg(distinctNamesOf(document)[static_cast<qsizetype>(currentIndex(session))], text);
}

Sentence sentenceOfScenarios(const Session& session, const Results& results) {
    Sentence sentence = comparisonOf(session, results);
    const QString ofCurrent = joinedSentences({rangeSentence(session, results), stillLeversSentence(session, results)});
    sentence.subtitle = joinedSentences({sentence.subtitle, aboutCurrent(ofCurrent, session)});
    return sentence;
}

} // namespace

QString joinedSentences(QStringList sentences) {
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString viewPhraseOf(View view) {
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

Sentence sentenceOf(const Session& session, const Results& results) {
    switch (session.look.mode) {
    case ChartMode::Views:
        return sentenceOfViews(session, results);
    case ChartMode::Scenarios:
        return sentenceOfScenarios(session, results);
    case ChartMode::Bridge:
        return bridgeSentenceOf(session, bridgeWayOf(session, results));
    case ChartMode::Sweep: {
        const ChartData chart = chartDataOf(session, results);
        return {chart.title, chart.subtitle};
    }
    }
    return {};
}

} // namespace costberg
