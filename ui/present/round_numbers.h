#pragma once

#include <span>
#include <vector>

namespace costberg {

// Numbers that are easy to read on an axis. All of these take positive numbers, where nothing else is said.

double powerOfTenBelow(double value);
/// The next of 1, 2 and 5 times a power of ten at or above the number.
double roundAbove(double value);
/// The same at or below it.
double roundBelow(double value);
/// Through decimal text, so that the value is the one that somebody would type.
double roundedTo(int digits, double value);

/// The multiples of the step from `from` to `to`, which may be negative.
std::vector<double> multiplesBetween(double from, double to, double step);
/// These factors (from 1 to below 10) times powers of ten, or times every second or third of them, from `from` to `to`.
std::vector<double> powersBetween(double from, double to, std::span<const double> factors, int decades = 1);

/// Whether the amounts, of which there is one at least, differ by no more than rounding.
bool isFlat(std::span<const double> amounts);

} // namespace costberg
