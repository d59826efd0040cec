#pragma once

#include <optional>
#include <string>

namespace costberg::cli {

// Numbers in tables, which are for people. What json and csv write has all digits.

/// "$5.33M"; "-" for nothing.
std::string amountText(double usd);
/// With its sign: "+$56.1M"; "-" for none.
std::string differenceText(double usd);
/// "+1,006%"; "-" where there is none.
std::string changeText(const std::optional<double>& percent);

} // namespace costberg::cli
