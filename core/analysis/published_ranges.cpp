#include "core/analysis/published_ranges.h"

#include <algorithm>

namespace costberg {

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
    if (!range || state.value < range->low || state.value > range->high)
        return false;
    state.low = range->low;
    state.high = range->high;
    return true;
}

Scenario withPublishedRanges(Scenario scenario, std::span<const RangeKind> kinds) {
    for (const Input input : allInputs())
        if (const auto& range = specOf(input).range; range && std::ranges::count(kinds, range->kind) > 0)
            adoptPublishedRange(input, scenario.at(input));
    return scenario;
}

} // namespace costberg
