#include "core/analysis/bridge.h"

#include "core/analysis/gradient.h"
#include "core/analysis/path_integral.h"
#include "core/model/evaluation.h"
#include "core/usage.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace costberg {
namespace {

/// The part of the larger total that the integration may leave over; the residue that is promised is ten times that.
constexpr double precision = 1e-10;

double totalIn(View view, const Assumptions<double>& assumptions) {
    return totalOf(evaluate<double>(view, assumptions));
}

/// The straight path between two scenarios' inputs, under one setting of the choices.
class Path {
public:
    Path(View view, const Choices& choices, const Assumptions<double>& from, const Assumptions<double>& to,
         std::span<const Input> moving)
        : m_view(view), m_from(from), m_to(to), m_moving(moving) {
        m_fixed.choices = choices;
        std::ranges::copy(from.values, m_fixed.values.begin());
    }

    PathSample at(PathPosition position) const {
        PathSample sample;
        for (std::size_t first = 0; first == 0 || first < m_moving.size(); first += Gradient::capacity) {
            const std::size_t count = std::min(Gradient::capacity, m_moving.size() - first);
            const Gradient total = totalOf(m_view, assumptionsAt(position, first, count));
            sample.value = total.value();
            sample.branches = total.branches();
            const auto slopes = total.derivatives().begin();
            sample.slopes.insert(sample.slopes.end(), slopes, slopes + static_cast<std::ptrdiff_t>(count));
        }
        return sample;
    }

private:
    /// All inputs moved, and those from `first` on with their movement.
    Assumptions<Gradient> assumptionsAt(PathPosition position, std::size_t first, std::size_t count) const {
        Assumptions<Gradient> assumptions = m_fixed;
        for (std::size_t i = 0; i < m_moving.size(); ++i) {
            const Input input = m_moving[i];
            const double value = m_from[input] * position.left + m_to[input] * position.done;
            assumptions[input] = i < first || i >= first + count
                                     ? Gradient(value)
                                     : Gradient::along(i - first, value, m_to[input] - m_from[input]);
        }
        return assumptions;
    }

    View m_view;
    const Assumptions<double>& m_from;
    const Assumptions<double>& m_to;
    std::span<const Input> m_moving;
    Assumptions<Gradient> m_fixed;
};

/// Adds to each contribution what its input's movement causes under one setting of the choices, times `weight`.
void addContributions(Bridge& bridge, View view, const Choices& choices, double weight, const Assumptions<double>& from,
                      const Assumptions<double>& to) {
    std::vector<Input> moving;
    for (const InputContribution& contribution : bridge.inputs)
        if (isUsed(contribution.input, choices))
            moving.push_back(contribution.input);
    const Path path(view, choices, from, to, moving);
    const double larger = std::max(bridge.from, bridge.to);
    const Components integrals =
        integralAlongPath([&path](PathPosition position) { return path.at(position); }, larger * precision);
    auto integral = integrals.begin();
    for (InputContribution& contribution : bridge.inputs)
        if (isUsed(contribution.input, choices))
            contribution.amount += weight * *integral++;
}

double choicesContribution(View view, const Assumptions<double>& from, const Assumptions<double>& to) {
    Assumptions<double> fromChanged = from;
    fromChanged.choices = to.choices;
    Assumptions<double> toUnchanged = to;
    toUnchanged.choices = from.choices;
    const double atFirst = totalIn(view, fromChanged) - totalIn(view, from);
    const double atSecond = totalIn(view, to) - totalIn(view, toUnchanged);
    return (atFirst + atSecond) / 2;
}

/// An input that cancels out of the total leaves the last digits of its integral, which are no contribution.
void clearRounding(Bridge& bridge) {
    constexpr double relativeRounding = 1e-13;
    const double rounding = relativeRounding * std::max(std::abs(bridge.from), std::abs(bridge.to));
    for (InputContribution& contribution : bridge.inputs)
        if (std::abs(contribution.amount) < rounding)
            contribution.amount = 0;
}

Bridge bridgeForward(const Scenario& a, const Scenario& b, View view) {
    const Assumptions<double> from = assumptionsOf(a);
    const Assumptions<double> to = assumptionsOf(b);
    const Difference difference = differenceBetween(a, b);
    Bridge bridge{totalIn(view, from), totalIn(view, to), {}, difference.choices, 0, 0};
    for (const Input input : difference.inputs)
        bridge.inputs.push_back({input, from[input], to[input], 0});
    if (difference.choices.empty()) {
        addContributions(bridge, view, from.choices, 1, from, to);
    } else {
        addContributions(bridge, view, from.choices, 0.5, from, to);
        addContributions(bridge, view, to.choices, 0.5, from, to);
        bridge.choices = choicesContribution(view, from, to);
    }
    clearRounding(bridge);
    double explained = bridge.choices;
    for (const InputContribution& contribution : bridge.inputs)
        explained += contribution.amount;
    bridge.residue = (bridge.to - bridge.from) - explained;
    return bridge;
}

Bridge reversed(Bridge bridge) {
    std::swap(bridge.from, bridge.to);
    for (InputContribution& contribution : bridge.inputs) {
        std::swap(contribution.from, contribution.to);
        contribution.amount = 0 - contribution.amount;
    }
    bridge.choices = 0 - bridge.choices;
    bridge.residue = 0 - bridge.residue;
    return bridge;
}

/// Some order of scenarios by what counts in them: so that the way back is computed as the way there.
bool comesBefore(const Scenario& one, const Scenario& other) {
    const auto valueOf = [](const InputState& input) { return input.value; };
    const auto isEqual = std::ranges::equal(one.inputs, other.inputs, {}, valueOf, valueOf);
    if (!isEqual)
        return std::ranges::lexicographical_compare(one.inputs, other.inputs, {}, valueOf, valueOf);
    const auto positionIn = [](const Choices& choices) {
        return [&choices](Choice choice) { return valueIndexOf(choices, choice); };
    };
    const auto all = allChoices();
    return std::ranges::lexicographical_compare(all, all, {}, positionIn(one.choices), positionIn(other.choices));
}

} // namespace

Bridge bridgeBetween(const Scenario& from, const Scenario& to, View view) {
    if (comesBefore(to, from))
        return reversed(bridgeForward(to, from, view));
    return bridgeForward(from, to, view);
}

ViewBridge bridgeBetweenViews(const Scenario& scenario, View from, View to) {
    const Assumptions<double> assumptions = assumptionsOf(scenario);
    const Breakdown<double> first = evaluate<double>(from, assumptions);
    const Breakdown<double> second = evaluate<double>(to, assumptions);
    ViewBridge bridge{totalOf(first), totalOf(second), {}};
    for (const Activity activity : allActivities()) {
        const ActivityContribution contribution{activity, amountOf(first, activity), amountOf(second, activity)};
        if (contribution.from != 0 || contribution.to != 0)
            bridge.activities.push_back(contribution);
    }
    return bridge;
}

} // namespace costberg
