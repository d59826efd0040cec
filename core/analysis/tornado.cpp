#include "core/analysis/tornado.h"

#include "core/analysis/distribution.h"
#include "core/model/evaluation.h"
#include "core/usage.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

constexpr double sideWithoutRange = 0.1;
/// Smaller differences of totals are rounding.
constexpr double noEffect = 1e-13;
/// The factors of a product have one swing, each with a rounding of its own.
constexpr double sameSwing = 1e-9;

TornadoBar barOf(Input input, const InputState& state) {
    const Interval limits = specOf(input).limits;
    TornadoBar bar;
    bar.input = input;
    bar.hasRange = isUncertain(state);
    const double low = bar.hasRange ? state.low.value_or(state.value) : state.value * (1 - sideWithoutRange);
    const double high = bar.hasRange ? state.high.value_or(state.value) : state.value * (1 + sideWithoutRange);
    bar.lowIsLimit = !bar.hasRange && low < limits.from;
    bar.highIsLimit = !bar.hasRange && high > limits.to;
    const double from = std::max(low, limits.from);
    const double to = std::min(high, limits.to);
    bar.values = {from, (from + state.value) / 2, state.value, (state.value + to) / 2, to};
    return bar;
}

void judge(TornadoBar& bar) {
    const auto [least, most] = std::ranges::minmax(bar.totals);
    if (most - least <= noEffect * most)
        return;
    bar.swing = most - least;
    bar.isMonotone = std::ranges::is_sorted(bar.totals) || std::ranges::is_sorted(bar.totals, std::greater<>());
}

/// Swings that differ by rounding alone go by the table, so that they keep their places while something else moves.
void orderBySwing(std::vector<TornadoBar>& bars) {
    std::ranges::stable_sort(bars, std::greater<>(), &TornadoBar::swing);
    for (auto first = bars.begin(); first != bars.end();) {
        const double least = first->swing * (1 - sameSwing);
        const auto last = std::find_if(first, bars.end(), [least](const TornadoBar& bar) { return bar.swing < least; });
        std::sort(first, last, [](const TornadoBar& one, const TornadoBar& other) { return one.input < other.input; });
        first = last;
    }
}

} // namespace

std::vector<TornadoBar> tornadoOf(const Scenario& scenario, View view) {
    std::vector<TornadoBar> bars;
    Assumptions<double> assumptions = assumptionsOf(scenario);
    for (const Input input : allInputs()) {
        if (!isUsed(input, scenario.choices))
            continue;
        TornadoBar bar = barOf(input, scenario.at(input));
        for (std::size_t i = 0; i < bar.values.size(); ++i) {
            assumptions[input] = bar.values[i];
            bar.totals[i] = evaluateTotal(view, assumptions);
        }
        assumptions[input] = scenario.at(input).value;
        judge(bar);
        bars.push_back(bar);
    }
    orderBySwing(bars);
    return bars;
}

} // namespace costberg
