#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace costberg::cli {

// Numbers in tables, which are for people. What json and csv write has all digits.

/// "$5.33M"; "-" for nothing.
std::string amountText(double usd);
/// With its sign: "+$56.1M"; "-" for none.
std::string differenceText(double usd);
/// "+1,006%"; "-" where there is none.
std::string changeText(const std::optional<double>& percent);

// Values of inputs with their unit.

/// With all digits: "$2.0086 per GPU-h", "67.35%", "2,460.5 GPUs".
std::string exactQuantity(double value, std::string_view unit);
/// Rounded, but with all digits where else it would be the same text as the other value that stands beside it.
std::string quantityBeside(double value, double other, std::string_view unit);

} // namespace costberg::cli
