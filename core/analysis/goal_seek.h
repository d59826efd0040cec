#pragma once

#include "core/scenario.h"

#include <span>
#include <vector>

namespace costberg {

/// What one input must be so that a view's total is what is wanted, the other inputs as they are.
struct GoalSeek {
    /// Every value that reaches it, smallest first; where a whole stretch does, its two ends.
    std::vector<double> solutions;
    /// The value within the limits that comes nearest, and the total there, whether or not it is reached.
    double nearestValue = 0;
    double nearestTotal = 0; ///< USD
    /// The totals that the input's limits allow, USD: exactly, also where the greatest is between them.
    Interval reach;
    bool changesTotal = true; ///< false: this input does not change the total

    bool isReached() const { return !solutions.empty(); }
    /// Of the solutions, the one nearest to a value. Only where isReached().
    double solutionNearest(double value) const;
};

/// Searches the input's whole range. `target` is in USD.
GoalSeek goalSeek(const Scenario& scenario, View view, Input input, double target);

/// The values of `input` at which an hour on owned hardware turns from dearer than a rented one to cheaper, or back,
/// among `points`, which are in order and as fine as the turns. The same however much of the work runs on either.
std::vector<double> rentOrOwnBreakEvens(const Scenario& scenario, Input input, std::span<const double> points);
/// The same over the input's whole range.
std::vector<double> rentOrOwnBreakEvens(const Scenario& scenario, Input input);

/// Whether both hours cost the same whatever the input is, to a billionth: then it has no turns, and is no matter.
bool rentAndOwnAreEven(const Scenario& scenario, Input input);

/// Values that divide an input's range as its scale does, the limits and the given value among them, smallest first.
std::vector<double> pointsAlong(const InputSpec& spec, std::size_t count, double value);

} // namespace costberg
