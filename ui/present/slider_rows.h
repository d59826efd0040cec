#pragma once

#include "ui/present/input_rows.h"

namespace costberg {

// One row of the input panel at a time; input_rows.h arranges them.

/// Everything that the rows of one panel have in common.
struct RowContext {
    const Session& session;
    const Scenario& scenario; ///< the current one
    const Scenario* preset;   ///< null where it has none
    Assumptions<double> assumptions;
    const std::vector<Problem>& problems;
};

SliderRow inputRowOf(Input input, const RowContext& context);
/// A lever that nothing solves gives way to what is set instead: the tokens that are bought.
SliderRow leverRowOf(Lever lever, const RowContext& context);
ChoiceRow choiceRowOf(Choice choice, const RowContext& context);

/// Who says so, of the value that the scenario has: its own source, or what is known of the default.
QString sourceTextOf(Input input, const Scenario& scenario);

} // namespace costberg
