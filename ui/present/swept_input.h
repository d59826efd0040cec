#pragma once

#include "ui/present/sweep_data.h"

namespace costberg {

/// The input of the current scenario with its axis, but for the values. With Held, the axis of `previous` is kept where
/// that is the same input and still holds the value.
SweptInput sweptInput(Input input, const Session& session, AxisFit fit = AxisFit::Free,
                      const SweptInput* previous = nullptr);

/// So that lines pass through the present amounts exactly.
void includePresent(SweptInput& swept);

/// Every input that the chosen methods use.
std::vector<SweepChoice> sweepChoicesOf(const Scenario& scenario);

} // namespace costberg
