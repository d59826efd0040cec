#include "ui/present/round_numbers.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

/// What differs by less is the same number, computed otherwise.
constexpr double roundingError = 1e-9;

} // namespace

double powerOfTenBelow(double value) { return std::pow(10.0, std::floor(std::log10(value) + roundingError)); }

double roundAbove(double value) {
    const double power = powerOfTenBelow(value);
    for (const double factor : {1.0, 2.0, 5.0})
        if (value <= factor * power * (1 + roundingError))
            return factor * power;
    return 10 * power;
}

double roundBelow(double value) {
    const double power = powerOfTenBelow(value);
    for (const double factor : {5.0, 2.0})
        if (value >= factor * power * (1 - roundingError))
            return factor * power;
    return power;
}

double roundedTo(int digits, double value) { return QByteArray::number(value, 'g', digits).toDouble(); }

std::vector<double> multiplesBetween(double from, double to, double step) {
    std::vector<double> multiples;
    for (double count = std::ceil(from / step - roundingError); count * step <= to + roundingError * step; ++count)
        multiples.push_back(roundedTo(12, count * step));
    return multiples;
}

std::vector<double> powersBetween(double from, double to, std::span<const double> factors, int decades) {
    std::vector<double> numbers;
    const int first = static_cast<int>(std::floor(std::log10(from)));
    const int last = static_cast<int>(std::floor(std::log10(to)));
    for (int decade = first; decade <= last; ++decade)
        for (const double factor : factors) {
            const double number = roundedTo(12, factor * std::pow(10.0, decade));
            if (decade % decades == 0 && number >= from * (1 - roundingError) && number <= to * (1 + roundingError))
                numbers.push_back(number);
        }
    return numbers;
}

bool isFlat(std::span<const double> amounts) {
    const auto [least, greatest] = std::ranges::minmax(amounts);
    return greatest - least <= roundingError * greatest;
}

} // namespace costberg
