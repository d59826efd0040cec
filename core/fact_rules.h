#pragma once

#include "core/inputs.h"

#include <span>
#include <string_view>

namespace costberg {

/// From the table's unit to that of the input: multiplied and then divided, so that 700 W are 0.7 kW to the last digit.
struct UnitChange {
    double times = 1;
    double over = 1;
};

/// Where the published values of an input stand: in the rows of a table whose `key` cell is `match`, or begins with it
/// where that ends in "*".
struct FactRule {
    Input input;
    std::string_view table; ///< "staff.csv"
    std::string_view key;   ///< column
    std::string_view match;
    std::string_view value; ///< column
    UnitChange unit;
    std::string_view divisor; ///< column, where the table has the sum of many; empty: 1
    /// Parts with {column} in it, or {column,} for what stands before the first comma, colon or semicolon there; parts
    /// between ", " that come out empty are left out.
    std::string_view label;
    std::string_view source; ///< made the same way
};

std::span<const FactRule> factRules();

} // namespace costberg
