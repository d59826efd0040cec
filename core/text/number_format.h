#pragma once

#include <string>
#include <string_view>

namespace costberg {

// Numbers for people, locale-neutral: "." is the decimal mark, "," groups thousands. ui/present adapts them to a
// locale.

/// Three significant digits and a suffix: "2.93M", "11.7M", "60,000", "0.375", "1.2T".
std::string shortNumber(double value);
/// "$1.89bn", "$52.7M", "$10.2k", "$2.04", "-$3.40".
std::string shortMoney(double usd);
/// The same with another number of significant digits from $1,000 on: with two, "$1.9bn", "$53M", "$10k".
std::string shortMoney(double usd, int digits);
/// With its sign: "+$56.1M", "-$3.40"; "$0" has none.
std::string signedShortMoney(double usd);
/// To the cent: "$1,894,267,412.35".
std::string moneyInCents(double usd);
/// All digits, grouped: "1,600,000,000", "27,142.666666666668". Reads back as the same double.
std::string groupedNumber(double value);
/// Without a fraction, all digits, with a dollar sign where the unit is USD: "$5,576,000", "2,788,000".
std::string wholeNumber(double value, std::string_view unit);
/// Rounded, with the unit as InputSpec and FigureSpec name units: "$2.04 per GPU-h", "82.3%", "4 years".
std::string shortQuantity(double value, std::string_view unit);
/// A written number with its unit behind it: "$2.04 per GPU-h", "10% per year", "150 people", "1.6x".
std::string withUnit(std::string number, std::string_view unit, double value);
/// For an exact field, in the notation of the unit: "$2", "85%", "2,788,000". readNumber of it is the same double, and
/// formatting that again is the same text.
std::string exactFieldText(double value, std::string_view unit);

} // namespace costberg
