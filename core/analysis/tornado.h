#pragma once

#include "core/scenario.h"

#include <array>
#include <vector>

namespace costberg {

/// What a view's total does when one input goes through its range, the others as they are.
struct TornadoBar {
    Input input = Input::RentalPrice;
    bool hasRange = false;          ///< false: 10 % to either side, within the limits
    bool lowIsLimit = false;        ///< 10 % less would be below the limits, where low ends therefore
    bool highIsLimit = false;       ///< the same above
    std::array<double, 5> values{}; ///< low, halfway, the value, halfway, high
    std::array<double, 5> totals{}; ///< USD
    double swing = 0;               ///< largest less smallest of these totals, USD
    bool isMonotone = true;         ///< otherwise the totals may lie still further apart between the points

    bool hasEffect() const { return swing > 0; }
    /// Not a value of 0 without a range: 10 % of it is nothing, which says nothing about its effect.
    bool isMoved() const { return values.front() != values.back(); }
};

/// One bar for each input that the chosen methods use, largest swing first, in the table's order where
/// swings are the same; so those without effect are last.
std::vector<TornadoBar> tornadoOf(const Scenario& scenario, View view);

} // namespace costberg
