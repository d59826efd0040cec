#pragma once

#include "core/model/figure_names.h"
#include "core/numbers/traced.h"
#include "core/scenario.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace costberg {

/// What stands in a formula as it is written: "×", "(", "max(".
struct Symbol {
    std::string_view text;

    bool operator==(const Symbol&) const = default;
};

/// A position in Explanation::operands.
struct Operand {
    std::size_t index = 0;

    bool operator==(const Operand&) const = default;
};

/// A formula is its pieces in order; a double is a number that the formula itself says.
using FormulaPiece = std::variant<Symbol, double, Operand>;

/// How a quantity is computed: a line of a tree that goes down to the inputs.
struct Explanation {
    QuantityName name;
    double value = 0;
    std::string unit; ///< "USD/GPU-h"; empty for a plain number
    /// Empty for inputs and constants, and for what is shown above. It may be a single operand: the same by another
    /// name.
    std::vector<FormulaPiece> formula;
    /// What the formula combines, each once, in its order; then what has no effect at its present value and is left out
    /// of the formula.
    std::vector<Explanation> operands;
    std::optional<Input> input;  ///< where it is one
    std::string source;          ///< who says so, of an input; empty where nobody does
    bool isJudgment = false;     ///< the value, or what the source says of it, is our own judgment
    bool isShownAbove = false;   ///< explained where it occurs first; here it has no formula and no operands
    bool changesNothing = false; ///< a factor of 1 or a term of 0, left out of the formula in which it occurs

    bool operator==(const Explanation&) const = default;
};

/// Of one cell of a view, of an activity's or a resource's sum, or of the total. Nothing where the view has no such
/// cell.
std::optional<Explanation> explanationOf(const Scenario& scenario, View view, std::optional<Activity> activity = {},
                                         std::optional<Resource> resource = {});

/// Cells of a view: those of these activities and these resources. None named are all.
struct ViewPart {
    std::vector<Activity> activities;
    std::vector<Resource> resources;

    bool operator==(const ViewPart&) const = default;
};

/// Of all cells of a part together, by activities where it has several. Nothing where the view has no such cell.
std::optional<Explanation> explanationOf(const Scenario& scenario, View view, const ViewPart& part);

/// Of a figure beside the totals. Nothing where the scenario has no such figure.
std::optional<Explanation> explanationOf(const Scenario& scenario, Figure figure);

/// Of the GPU-hours of one of the six compute activities, or of all together. Nothing for another activity.
std::optional<Explanation> explanationOfHours(const Scenario& scenario, std::optional<Activity> activity = {});

} // namespace costberg
