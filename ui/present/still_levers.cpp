#include "ui/present/lever_effects.h"

#include "ui/present/component.h"
#include "ui/present/labels.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Sentence", text); }

QString nameOf(Lever lever, const Choices& choices) {
    return inputOf(lever, choices) ? labelOf(lever) : shortLabelOf(Input::KeptTokens);
}

bool isInMultiple(Lever lever, const Choices& choices) {
    return lever == Lever::SyntheticCompute && choices.syntheticMethod != SyntheticMethod::Api &&
           choices.experimentsSyntheticData == ExperimentsSyntheticData::Included;
}

QString capexReason(View view) {
    switch (view) {
    case View::Headline:
        return tr("the paper prices hours, not hardware");
    case View::Market:
        return tr("at market prices every hour is rented");
    case View::Amortized:
        return tr("the hours used count, however large the fleet is");
    case View::Cash:
    case View::Fleet:
        return tr("a GPU costs nothing");
    }
    return {};
}

QString hoursReason(Lever lever, const Session& session) {
    const Scenario& scenario = currentScenario(session);
    const Choices& choices = scenario.choices;
    const bool isViews = session.look.mode == ChartMode::Views;
    const View view = session.look.view;
    if (!isViews && view == View::Fleet)
        return tr("the fleet costs the same whatever runs on it");
    if (!isViews && view == View::Headline && lever == Lever::SyntheticCompute) {
        if (choices.headlineScope == HeadlineScope::Training)
            return tr("the paper leaves synthetic data out");
        if (choices.syntheticMethod == SyntheticMethod::Api)
            return tr("the paper counts GPU-hours alone");
    }
    if (isInMultiple(lever, choices))
        return tr("the R&D multiple already contains it");
    if (!isViews && view == View::Cash && scenario.at(Input::OwnedShare).value > 0)
        return scenario.at(Input::Gpus).value > 0 ? tr("the fleet is paid whatever runs on it")
                                                  : tr("no fleet is entered");
    return choices.syntheticMethod == SyntheticMethod::Api && lever == Lever::SyntheticCompute
               ? tr("the tokens cost nothing")
               : tr("a GPU-hour costs nothing");
}

QString reasonOf(Lever lever, const Session& session) {
    if (session.look.measure == Measure::Share)
        return tr("the shares stay as they are");
    if (lever == Lever::HardwareCapex)
        return capexReason(session.look.view);
    return hoursReason(lever, session);
}

/// Levers that do not move for the same reason share a sentence.
struct Stillness {
    QString reason;
    QStringList levers;
};

QStringList stillSentences(const Session& session, const std::vector<Lever>& levers) {
    std::vector<Stillness> all;
    for (const Lever lever : levers) {
        const QString reason = reasonOf(lever, session);
        auto found = std::ranges::find(all, reason, &Stillness::reason);
        if (found == all.end())
            found = all.insert(all.end(), {reason, {}});
        found->levers << nameOf(lever, currentScenario(session).choices);
    }
    QStringList sentences;
    for (const Stillness& stillness : all)
        sentences << tr("Moving %1 changes nothing here: %2.").arg(stillness.levers.join(tr(" or ")), stillness.reason);
    return sentences;
}

/// The most that a lever is about in a view: what its sentence names when it is too thin to see.
double amountOf(Lever lever, const Evaluation& evaluation) {
    if (lever == Lever::HardwareCapex)
        return evaluation.figures.hardwareCapex;
    const Component component = lever == Lever::FinalRun ? Component::FinalRun : Component::SyntheticData;
    double most = 0;
    for (const Breakdown<double>& breakdown : evaluation.views) {
        double amount = 0;
        for (const Entry<double>& entry : breakdown)
            if (componentOf(entry.activity) == component)
                amount += entry.amount;
        most = std::max(most, amount);
    }
    return most;
}

bool isDisabled(Lever lever, const Assumptions<double>& assumptions) {
    return inputOf(lever, assumptions.choices) && !limitsOf(lever, assumptions);
}

} // namespace

QString stillLeversSentence(const Session& session, const Results& results) {
    const Assumptions<double> assumptions = assumptionsOf(currentScenario(session));
    const Evaluation& evaluation = results.scenarios[currentIndex(session)];
    const auto effects = leverEffects(session, results);
    std::vector<Lever> still;
    QStringList thin;
    for (std::size_t i = 0; i < allLevers.size(); ++i) {
        const Lever lever = allLevers[i];
        if (isDisabled(lever, assumptions))
            continue;
        if (effects[i] == LeverEffect::None)
            still.push_back(lever);
        else if (const double amount = amountOf(lever, evaluation); effects[i] == LeverEffect::TooThin && amount > 0)
            thin << tr("%1 comes to %2, too little to see here.")
                        .arg(nameOf(lever, assumptions.choices), moneyText(amount));
    }
    return (stillSentences(session, still) + thin).join(QLatin1Char(' '));
}

} // namespace costberg
