#include "ui/present/bar_goal.h"

#include "core/analysis/goal_seek.h"
#include "core/analysis/sweep.h"
#include "ui/present/labels.h"
#include "ui/present/slider_target.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("BarGoal", text); }

constexpr int totalDigits = 3;
/// A slider that moves the total by less than this part of it is no use for moving a bar.
constexpr double largeEffect = 0.5;
/// What a total is at least taken for, as a part of how far it goes.
constexpr double leastPart = 1e-3;
const std::array<SliderTarget, 6> usualTargets{Input::RentalPrice, Input::Gpus,      Input::ComputeMultiple,
                                               Lever::FinalRun,    Input::Headcount, Input::OtherCosts};

/// How far the total goes along the slider's usual track, as a part of what it is now.
double effectOf(const SliderTarget& target, const Scenario& scenario, View view) {
    const auto input = inputOf(target, scenario.choices);
    if (!input)
        return 0;
    const InputSpec& spec = specOf(*input);
    const std::array values{spec.track.from, spec.track.to, scenario.at(*input).value};
    const auto totals = curveOf(assumptionsOf(scenario), view, *input, values);
    const auto [least, most] = std::ranges::minmax(totals);
    return most > least ? (most - least) / std::max(totals.back(), (most - least) * leastPart) : 0;
}

/// The current scenario as it was before the gesture under way, if any.
const Scenario& scenarioBefore(const Session& session) {
    const Scenario& current = currentScenario(session);
    const Scenario* before = scenarioWithId(session.history.beforeGesture(), current.id);
    return before != nullptr ? *before : current;
}

/// The solution for one goal; nothing where the slider moves nothing.
struct BarSolution {
    SliderTarget target;
    double quantity = 0;
    double total = 0; ///< there
    bool isReached = false;
};

/// A total that somebody would ask for.
double roundTotal(double dollars) { return QByteArray::number(dollars, 'g', totalDigits).toDouble(); }

std::optional<BarSolution> solutionOf(const BarGoal& goal, const Session& session, const BarTargets& chosen) {
    const auto view = adjustableViewOf(session, goal.bar);
    if (!view)
        return std::nullopt;
    const Scenario& scenario = currentScenario(session);
    const SliderTarget target = barTargetOf(session, *view, chosen);
    const auto input = inputOf(target, scenario.choices);
    if (!input)
        return std::nullopt;
    const GoalSeek found = goalSeek(scenario, *view, *input, roundTotal(goal.wanted));
    if (!found.changesTotal)
        return std::nullopt;
    return BarSolution{target, quantityAt(target, *input, found.nearestValue, assumptionsOf(scenario)),
                       found.nearestTotal, found.isReached()};
}

/// What is happening to the slider while the bar is moved.
QString sayingOf(const BarGoal& goal, const Session& session, const BarTargets& chosen) {
    const auto view = adjustableViewOf(session, goal.bar);
    const SliderTarget target = barTargetOf(session, *view, chosen);
    const auto solution = solutionOf(goal, session, chosen);
    if (!solution)
        return tr("%1 does not change this total.").arg(nameOf(target));
    const std::string_view unit = unitOf(target);
    if (!solution->isReached)
        return tr("Out of reach: the nearest is %1 at %2.")
            .arg(moneyText(solution->total), quantityText(solution->quantity, unit));
    const double from = quantityOf(target, assumptionsOf(scenarioBefore(session)));
    return QStringLiteral("%1 %2").arg(shortNameOf(target), fromToText(from, solution->quantity, unit));
}

} // namespace

std::optional<View> adjustableViewOf(const Session& session, const QString& bar) {
    const std::string id = bar.toStdString();
    if (session.look.measure != Measure::Absolute)
        return std::nullopt;
    switch (session.look.mode) {
    case ChartMode::Views:
        return viewWithId(id);
    case ChartMode::Scenarios:
        return id == currentScenario(session).id ? std::optional(session.look.view) : std::nullopt;
    case ChartMode::Bridge:
    case ChartMode::Sweep:
        return std::nullopt;
    }
    return std::nullopt;
}

SliderTarget barTargetOf(const Session& session, View view, const BarTargets& chosen) {
    if (const auto& target = chosen[static_cast<std::size_t>(view)])
        return *target;
    SliderTarget best = usualTargets.front();
    double bestEffect = 0;
    const Scenario& scenario = scenarioBefore(session);
    for (const SliderTarget& target : usualTargets) {
        const double effect = std::min(effectOf(target, scenario, view), largeEffect);
        if (effect > bestEffect) {
            best = target;
            bestEffect = effect;
        }
    }
    return best;
}

std::optional<Action> actionFor(const BarGoal& goal, const Session& session, const BarTargets& chosen) {
    const auto solution = solutionOf(goal, session, chosen);
    if (!solution)
        return std::nullopt;
    return settingOf(solution->target, solution->quantity);
}

void addHandles(ChartData& chart, const Session& session, const BarTargets& chosen,
                const std::optional<BarGoal>& goal) {
    for (Bar& bar : chart.bars) {
        const auto view = adjustableViewOf(session, bar.id);
        if (!view)
            continue;
        const SliderTarget target = barTargetOf(session, *view, chosen);
        bar.handle = BarHandle{tr("by %1").arg(inSentence(shortNameOf(target))), {}};
        if (goal && goal->bar == bar.id)
            bar.handle->saying = sayingOf(*goal, session, chosen);
    }
}

} // namespace costberg
