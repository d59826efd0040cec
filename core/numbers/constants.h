#pragma once

#include <string_view>

namespace costberg {

/// A number of the model that nobody sets, with its unit: what a formula multiplies by besides its inputs.
struct Constant {
    double value;
    std::string_view unit;
    std::string_view name;

    constexpr operator double() const { return value; }
};

/// 365.25 days.
inline constexpr Constant hoursPerYear{8766, "h/year", "hours in a year"};
inline constexpr Constant monthsPerYear{12, "month/year", "months in a year"};
inline constexpr Constant secondsPerHour{3600, "s/h", "seconds in an hour"};
inline constexpr Constant tokensPerMillion{1e6, "token/Mtoken", "tokens in a million"};
inline constexpr Constant kilowattHoursPerMegawattHour{1000, "kWh/MWh", "kilowatt-hours in a megawatt-hour"};
/// (The nearest double.) What turns orders of magnitude into natural logarithms.
inline constexpr Constant logOfTen{2.302585092994046, "1/OOM", "natural logarithm of 10"};
/// Where hours do not count, or are none.
inline constexpr Constant noHours{0, "GPU-h", "no hours"};
/// Two for the forward pass, four for the backward pass (Kaplan et al. 2020, arXiv 2001.08361, section 2.1).
inline constexpr Constant flopPerParameterAndToken{6, "FLOP/(parameter token)", "FLOP per parameter and token"};

} // namespace costberg
