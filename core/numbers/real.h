#pragma once

#include <algorithm>
#include <cmath>

namespace costberg {

// What the formulas ask of a number type besides + - * /, here for double. Every number type brings the same functions.

inline double atLeast(double value, double floor) { return std::max(value, floor); }
inline double atMost(double value, double ceiling) { return std::min(value, ceiling); }
inline double larger(double one, double other) { return std::max(one, other); }

/// `ifBelow` where `value` is less than `threshold`, else `otherwise`. Both are computed: each must be defined for
/// every value, though the one that is not taken may be infinite or NaN.
inline double whereBelow(double value, double threshold, double ifBelow, double otherwise) {
    return value < threshold ? ifBelow : otherwise;
}

/// dividend / divisor, or 0 where the divisor is 0: nothing to divide among nobody.
inline double shareOf(double dividend, double divisor) { return divisor == 0 ? 0.0 : dividend / divisor; }

/// 10 to the power of `exponent`.
inline double powerOfTen(double exponent) { return std::exp(exponent * std::log(10.0)); }

/// (1 + rate)^-years: what a dollar in that many years is worth today. 1/year, year.
inline double discountFactor(double rate, double years) { return std::exp(-years * std::log1p(rate)); }

/// 1 - (1 + rate)^-years, without cancellation at small rates.
inline double discountLost(double rate, double years) { return -std::expm1(-years * std::log1p(rate)); }

/// Adds a term. A number type that can do it without a copy brings its own.
template <class Number> void addTo(Number& sum, const Number& term) { sum = sum + term; }

} // namespace costberg
