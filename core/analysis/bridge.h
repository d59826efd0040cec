#pragma once

#include "core/scenario.h"

#include <vector>

namespace costberg {

/// How much of the gap one changed input causes.
struct InputContribution {
    Input input = Input::RentalPrice;
    double from = 0; ///< in the input's unit
    double to = 0;
    double amount = 0; ///< USD; 0 where no formula reads the input

    bool operator==(const InputContribution&) const = default;
};

/// The way from one scenario's total to another's: from + the contributions + choices + residue = to, in USD.
struct Bridge {
    double from = 0;
    double to = 0;
    std::vector<InputContribution> inputs; ///< those that differ, in the order of the inputs
    std::vector<Choice> changedChoices;
    double choices = 0; ///< what the changed choices cause together
    /// What the integration left over: at most 1e-9 of the larger total, or the rounding of a contribution where those
    /// are some million times the totals.
    double residue = 0;

    bool operator==(const Bridge&) const = default;
};

/// Attributes the gap between two scenarios in one view to what differs between them, after Aumann and Shapley (Values
/// of Non-Atomic Games, 1974): while all changed inputs move together along a straight path, each causes the integral
/// of the total's derivative along its own movement. Of changed choices, half the change counts at the first scenario's
/// inputs and half at the second's, and the inputs' share is the mean of both settings. So no order is preferred: the
/// way back has the same contributions with the opposite sign.
Bridge bridgeBetween(const Scenario& from, const Scenario& to, View view);

/// What one activity costs in two views of one scenario.
struct ActivityContribution {
    Activity activity = Activity::Pretraining;
    double from = 0; ///< USD
    double to = 0;

    double amount() const { return to - from; }
    bool operator==(const ActivityContribution&) const = default;
};

/// The way from one view's total to another's: what the second adds and drops, activity by activity.
struct ViewBridge {
    double from = 0;
    double to = 0;
    std::vector<ActivityContribution> activities; ///< those that cost something in either, in their order

    bool operator==(const ViewBridge&) const = default;
};

ViewBridge bridgeBetweenViews(const Scenario& scenario, View from, View to);

} // namespace costberg
