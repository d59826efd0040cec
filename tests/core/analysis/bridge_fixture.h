#pragma once

#include "core/analysis/bridge.h"
#include "core/model/evaluation.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace costberg {

inline double totalIn(View view, const Assumptions<double>& assumptions) {
    return evaluateTotals(assumptions)[static_cast<std::size_t>(view)];
}

inline double sumOf(const Bridge& bridge) {
    return std::accumulate(bridge.inputs.begin(), bridge.inputs.end(), bridge.choices,
                           [](double sum, const InputContribution& part) { return sum + part.amount; });
}

inline double amountOf(const Bridge& bridge, Input input) {
    const auto found = std::ranges::find(bridge.inputs, input, &InputContribution::input);
    return found == bridge.inputs.end() ? 0 : found->amount;
}

inline Scenario with(Scenario scenario, const std::map<Input, double>& values) {
    for (const auto& [input, value] : values)
        scenario.at(input).value = value;
    return scenario;
}

inline double largestOnTheWay(const Bridge& bridge) {
    double largest = std::max({bridge.from, bridge.to, std::abs(bridge.choices)});
    for (const InputContribution& part : bridge.inputs)
        largest = std::max(largest, std::abs(part.amount));
    return largest;
}

} // namespace costberg
