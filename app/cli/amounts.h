#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace costberg::cli {

// Numbers in tables, which are for people. What json and csv write has all digits.

/// "$5.33M", or "-" for nothing.
std::string amountText(double usd);
/// With its sign: "+$56.1M".
std::string differenceText(double usd);
/// "+1,006%"; "-" where there is none.
std::string changeText(const std::optional<double>& percent);
/// A number with its unit as InputSpec and FigureSpec name units: "$2.04 per GPU-h", "82.3%", "4 years".
std::string quantityText(double value, std::string_view unit);
/// Without a fraction, all digits: "$5,576,000", "2,788,000".
std::string wholeText(double value, std::string_view unit);

} // namespace costberg::cli
