#pragma once

#include "core/session/actions.h"
#include "ui/present/input_rows.h"

#include <QString>

#include <vector>

namespace costberg {

/// Which value of a slider makes the view that is looked at cost what is wanted?
struct GoalQuestion {
    SliderTarget vary = Input::RentalPrice;
    QString wanted; ///< an amount as it is typed; empty: the present total

    bool operator==(const GoalQuestion&) const = default;
};

/// A value that can be taken over.
struct GoalOption {
    SliderTarget target = Input::RentalPrice;
    double value = 0;
    QString text;   ///< "$2.50"
    QString change; ///< against the present value: "+25.0%"; "as it is" where it is that
    QString exact;  ///< every digit: "$2.4993"
    bool isPresent = false;

    bool operator==(const GoalOption&) const = default;
};

/// Where renting and owning cost the same.
struct GoalBreakEven {
    QString label;                   ///< "Rental price"
    std::vector<GoalOption> options; ///< every such value, smallest first
    QString none;                    ///< where there is no such value: "nowhere from 0.1 to 30 years"

    bool operator==(const GoalBreakEven&) const = default;
};

enum class GoalAnswer {
    Reached,
    OutOfReach,
    NoEffect,
    Unreadable ///< the question cannot be read
};

struct GoalSeekData {
    GoalQuestion question;
    View view = View::Cash;
    QString varyLabel;   ///< "Rental price"
    QString presentText; ///< what it is now: "$2.00"
    QString totalText;   ///< exact, of the present total: what is wanted where nothing was typed
    QString reading;     ///< of what was typed: "= $5,600,000"
    GoalAnswer kind = GoalAnswer::Reached;
    QString answer;                  ///< in a sentence
    std::vector<GoalOption> options; ///< all that reach it, or the one that comes nearest
    std::vector<GoalBreakEven> breakEvens;

    bool operator==(const GoalSeekData&) const = default;
};
GoalSeekData goalSeekDataOf(const Session& session, const GoalQuestion& question);

/// What can be varied to move a view: the levers that something sets, and all inputs, those that the chosen methods do
/// not use at the end.
struct GoalTarget {
    SliderTarget target = Input::RentalPrice;
    QString label;
    QString detail; ///< "$2.00", and whether it changes nothing in the view
};
std::vector<GoalTarget> goalTargetsOf(const Session& session, View view);

} // namespace costberg
