#pragma once

#include "core/scenario.h"

#include <vector>

namespace costberg {

/// How a view's total answers to a small change of one input, by the derivative there.
struct Elasticity {
    Input input = Input::RentalPrice;
    double ofTenPercent = 0;    ///< USD more for 10 % more of the input, as if the slope held on
    double relative = 0;        ///< percent of the total for one percent of the input; 0 where the total is 0
    bool isBeyondLimit = false; ///< 10 % more is more than the input can be
};

/// One for each input that the chosen methods use, largest first without regard to sign; those of 0 last.
std::vector<Elasticity> elasticitiesOf(const Scenario& scenario, View view);

} // namespace costberg
