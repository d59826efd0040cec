#include "core/analysis/published_ranges.h"

#include "core/usage.h"

#include <algorithm>

namespace costberg {
namespace {

bool holds(const PublishedRange& range, double value) { return range.low <= value && value <= range.high; }

bool isOfOneOf(std::span<const RangeKind> kinds, const std::optional<PublishedRange>& range) {
    return range && std::ranges::count(kinds, range->kind) > 0;
}

} // namespace

std::string_view idOf(RangeKind kind) {
    switch (kind) {
    case RangeKind::Uncertainty:
        return "uncertainty";
    case RangeKind::Spread:
        return "spread";
    case RangeKind::Judgment:
        return "judgment";
    }
    return {};
}

bool adoptPublishedRange(Input input, InputState& state) {
    const auto& range = specOf(input).range;
    if (!range || !holds(*range, state.value))
        return false;
    state.low = range->low;
    state.high = range->high;
    return true;
}

Scenario withPublishedRanges(Scenario scenario, std::span<const RangeKind> kinds) {
    for (const Input input : allInputs())
        if (isOfOneOf(kinds, specOf(input).range))
            adoptPublishedRange(input, scenario.at(input));
    return scenario;
}

std::vector<Input> inputsBeyondPublishedRanges(const Scenario& scenario, std::span<const RangeKind> kinds) {
    std::vector<Input> inputs;
    for (const Input input : allInputs())
        if (const auto& range = specOf(input).range;
            isOfOneOf(kinds, range) && isUsed(input, scenario.choices) && !holds(*range, scenario.at(input).value))
            inputs.push_back(input);
    return inputs;
}

} // namespace costberg
