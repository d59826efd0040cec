#include "ui/present/goal_seek_data.h"

#include "core/analysis/goal_seek.h"
#include "core/analysis/sweep.h"
#include "core/model/evaluation.h"
#include "core/text/messages.h"
#include "core/text/number_reader.h"
#include "core/usage.h"
#include "ui/present/labels.h"
#include "ui/present/number_marks.h"
#include "ui/present/slider_target.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("GoalSeek", text); }

constexpr std::array breakEvenInputs{Input::RentalPrice, Input::Utilization, Input::UsefulLifeYears};

QString changeOf(double value, double present, std::string_view unit) {
    if (value == present)
        return tr("as it is");
    const bool isShare = unit == "fraction";
    if (present == 0 || isShare)
        return fromToText(present, value, unit);
    return changeText(value, present);
}

GoalOption optionOf(const SliderTarget& target, double value, const Assumptions<double>& assumptions) {
    const std::string_view unit = unitOf(target);
    const double present = quantityOf(target, assumptions);
    return {target,          value, quantityText(value, unit), changeOf(value, present, unit), exactText(value, unit),
            value == present};
}

QString reachedSentence(const QString& label, View view, const QString& wanted, std::size_t solutions) {
    if (solutions == 1)
        return tr("%1 makes %2 cost %3 at this value:").arg(label, viewLabelOf(view), wanted);
    return tr("%1 makes %2 cost %3 at each of these values:").arg(label, viewLabelOf(view), wanted);
}

QString unreachedSentence(const QString& label, const GoalSeek& found, double wanted, const QString& nearest) {
    const double gap = found.nearestTotal - wanted;
    const QString distance = gap < 0 ? tr("%1 short").arg(moneyText(-gap)) : tr("%1 too much").arg(moneyText(gap));
    return tr("Out of reach: %1 makes it %2 to %3. The nearest is %4 at %5, %6.")
        .arg(label, moneyText(found.reach.from), moneyText(found.reach.to), moneyText(found.nearestTotal), nearest,
             distance);
}

/// Why nothing sets the lever, as what follows "because"; empty where something does.
QString obstacleTo(const SliderTarget& target, const Assumptions<double>& assumptions) {
    const auto* lever = std::get_if<Lever>(&target);
    if (lever == nullptr || limitsOf(*lever, assumptions))
        return {};
    const auto input = inputOf(*lever, assumptions.choices);
    if (!input)
        return tr("synthetic data is bought as tokens");
    if (*input == Input::Gpus)
        return tr("a GPU costs nothing");
    return tr("%1, by which it is set, does not change it").arg(labelOf(*input));
}

/// Answers one question about the current scenario.
class GoalAnswerer {
public:
    GoalAnswerer(const Session& session, GoalSeekData& data)
        : m_scenario(currentScenario(session)), m_assumptions(assumptionsOf(m_scenario)), m_data(data) {}

    void answer(double wanted) {
        const SliderTarget& vary = m_data.question.vary;
        const QString obstacle = obstacleTo(vary, m_assumptions);
        if (!obstacle.isEmpty())
            return refuse(tr("%1 cannot be set here, because %2.").arg(m_data.varyLabel, obstacle));
        const auto input = inputOf(vary, m_scenario.choices);
        const GoalSeek found = goalSeek(m_scenario, m_data.view, *input, wanted);
        const auto option = [&](double value) {
            return optionOf(vary, quantityAt(vary, *input, value, m_assumptions), m_assumptions);
        };
        if (!found.changesTotal) {
            m_data.kind = GoalAnswer::NoEffect;
            m_data.answer =
                tr("%1 does not change the total, which is %2.").arg(m_data.varyLabel, moneyText(found.nearestTotal));
        } else if (found.isReached()) {
            m_data.kind = GoalAnswer::Reached;
            for (const double solution : found.solutions)
                m_data.options.push_back(option(solution));
            m_data.answer = reachedSentence(m_data.varyLabel, m_data.view, moneyText(wanted), found.solutions.size());
        } else {
            m_data.kind = GoalAnswer::OutOfReach;
            m_data.options.push_back(option(found.nearestValue));
            m_data.answer = unreachedSentence(m_data.varyLabel, found, wanted, m_data.options.front().text);
        }
    }

    void refuse(const QString& reason) {
        m_data.kind = GoalAnswer::Unreadable;
        m_data.answer = reason;
    }

    void addBreakEvens() {
        for (const Input input : breakEvenInputs) {
            GoalBreakEven breakEven{shortLabelOf(input), {}, {}};
            for (const double value : rentOrOwnBreakEvens(m_scenario, input))
                breakEven.options.push_back(optionOf(input, value, m_assumptions));
            const InputSpec& spec = specOf(input);
            if (breakEven.options.empty())
                breakEven.none =
                    (rentAndOwnAreEven(m_scenario, input) ? tr("everywhere from %1 to %2")
                                                          : tr("nowhere from %1 to %2"))
                        .arg(quantityText(spec.limits.from, spec.unit), quantityText(spec.limits.to, spec.unit));
            m_data.breakEvens.push_back(std::move(breakEven));
        }
    }

private:
    const Scenario& m_scenario;
    Assumptions<double> m_assumptions;
    GoalSeekData& m_data;
};

/// Whether the total differs anywhere on a coarse grid of the input's range.
bool changesTotal(const Scenario& scenario, View view, Input input) {
    const auto totals =
        curveOf(assumptionsOf(scenario), view, input, pointsAlong(specOf(input), 9, scenario.at(input).value));
    const auto [least, most] = std::ranges::minmax(totals);
    return most - least > 1e-12 * most;
}

GoalTarget targetRow(const SliderTarget& target, const Scenario& scenario, View view) {
    const auto input = inputOf(target, scenario.choices);
    const QString present = quantityText(quantityOf(target, assumptionsOf(scenario)), unitOf(target));
    const bool changes = input && changesTotal(scenario, view, *input);
    return {target, nameOf(target),
            changes ? present : tr("%1, changes nothing in %2").arg(present, viewLabelOf(view))};
}

} // namespace

GoalSeekData goalSeekDataOf(const Session& session, const GoalQuestion& question) {
    GoalSeekData data;
    data.question = question;
    data.view = session.look.view;
    data.varyLabel = nameOf(question.vary);
    const Scenario& scenario = currentScenario(session);
    const Assumptions<double> assumptions = assumptionsOf(scenario);
    const double total = evaluateTotal(data.view, assumptions);
    data.presentText = quantityText(quantityOf(question.vary, assumptions), unitOf(question.vary));
    data.totalText = exactMoneyText(total);
    GoalAnswerer answerer(session, data);
    answerer.addBreakEvens();
    if (question.wanted.trimmed().isEmpty()) {
        answerer.answer(total);
        return data;
    }
    const auto wanted = readNumber(toCore(question.wanted), "USD");
    if (!wanted) {
        answerer.refuse(fromCore(messageOf(wanted.refusal())));
        return data;
    }
    data.reading = QStringLiteral("= ") + exactText(*wanted, "USD");
    answerer.answer(*wanted);
    return data;
}

std::vector<GoalTarget> goalTargetsOf(const Session& session, View view) {
    const Scenario& scenario = currentScenario(session);
    const Choices& choices = scenario.choices;
    std::vector<GoalTarget> targets;
    for (const Lever lever : allLevers)
        if (limitsOf(lever, assumptionsOf(scenario)))
            targets.push_back(targetRow(lever, scenario, view));
    for (const bool used : {true, false})
        for (const Input input : allInputs())
            if (isUsed(input, choices) == used)
                targets.push_back(targetRow(input, scenario, view));
    return targets;
}

} // namespace costberg
