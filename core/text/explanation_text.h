#pragma once

#include "core/analysis/explanation.h"

#include <string>
#include <string_view>

namespace costberg {

/// "Pre-training, rent", "Rent per hour", "Depreciation per busy hour, hardware", "Total, cash".
std::string titleOf(const QuantityName& name);

/// A number as a formula shows it, with its unit: "$5.33M", "2,664,000 GPU-h", "$2.00/GPU-h", "0.375".
std::string quantityInFormula(double value, std::string_view unit);

/// "2,664,000 GPU-h × $2.00/GPU-h"; empty where there is no formula, or only the same quantity by another name.
std::string formulaInNumbers(const Explanation& explanation);
/// "Pre-training × Rent per hour"; empty where there is no formula.
std::string formulaInWords(const Explanation& explanation);
/// "2664000 * 2": every digit, no units, and + - * / ^ max( , ) min( , ) as programs write them: whoever computes it
/// gets the value. Empty where there is no formula.
std::string formulaInDigits(const Explanation& explanation);

/// "Pre-training, rent: $5.33M = 2,664,000 GPU-h × $2.00/GPU-h"
std::string lineOf(const Explanation& explanation);

} // namespace costberg
