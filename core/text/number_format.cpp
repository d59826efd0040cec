#include "core/text/number_format.h"

#include "core/text/number_text.h"
#include "core/text/unit_words.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <utility>

namespace costberg {
namespace {

/// The decimal digits of a positive number: 0.digits x 10^point.
struct Decimal {
    std::string digits;
    int point = 0;
};

Decimal decimalOf(std::string_view scientific) {
    const auto e = scientific.find('e');
    Decimal decimal;
    for (const char c : scientific.substr(0, e))
        if (c != '.')
            decimal.digits += c;
    const char* begin = scientific.data() + e + 1;
    std::from_chars(*begin == '+' ? begin + 1 : begin, scientific.data() + scientific.size(), decimal.point);
    ++decimal.point;
    return decimal;
}

/// The fewest digits that read back as the same double.
Decimal shortestDecimal(double positive) {
    std::array<char, 32> text;
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), positive, std::chars_format::scientific);
    Decimal decimal = decimalOf({text.data(), end});
    while (decimal.digits.size() > 1 && decimal.digits.back() == '0')
        decimal.digits.pop_back();
    return decimal;
}

/// Rounded to a number of significant digits.
Decimal roundedDecimal(double positive, int digits) {
    std::array<char, 64> text;
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), positive, std::chars_format::scientific, digits - 1);
    return decimalOf({text.data(), end});
}

std::string grouped(std::string_view digits) {
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += ',';
        text += digits[i];
    }
    return text;
}

/// Positional notation with grouped thousands.
std::string positional(const Decimal& decimal) {
    const auto size = static_cast<int>(decimal.digits.size());
    if (decimal.point <= 0)
        return "0." + std::string(static_cast<std::size_t>(-decimal.point), '0') + decimal.digits;
    if (decimal.point >= size)
        return grouped(decimal.digits + std::string(static_cast<std::size_t>(decimal.point - size), '0'));
    const auto point = static_cast<std::size_t>(decimal.point);
    return grouped(decimal.digits.substr(0, point)) + "." + decimal.digits.substr(point);
}

struct Suffix {
    int exponent;
    std::string_view word;
};
constexpr std::array<Suffix, 3> largeSuffixes{{{12, "T"}, {9, "bn"}, {6, "M"}}};

/// Positional notation before a suffix: "2.93M".
std::string scaled(Decimal decimal, const Suffix& suffix) {
    decimal.point -= suffix.exponent;
    return positional(decimal) + std::string(suffix.word);
}

void dropTrailingZeros(Decimal& decimal) {
    while (decimal.digits.size() > 1 && decimal.digits.back() == '0')
        decimal.digits.pop_back();
}

constexpr int shortDigits = 3;

std::string signOf(double value) { return std::signbit(value) && value != 0 ? "-" : ""; }

std::string withDecimals(double positive, int decimals) {
    std::array<char, 32> text;
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), positive, std::chars_format::fixed, decimals);
    return {text.data(), end};
}

/// Below 1000: cents, and more digits for small prices: "$184", "$2.00", "$0.048".
std::string dollars(double positive) {
    Decimal decimal = roundedDecimal(positive, shortDigits);
    if (decimal.point >= shortDigits)
        return positional(decimal);
    if (decimal.point >= 1)
        return withDecimals(positive, 2);
    dropTrailingZeros(decimal);
    const auto inCents = static_cast<std::size_t>(std::max(1, decimal.point + 2));
    decimal.digits.resize(std::max(decimal.digits.size(), inCents), '0');
    return positional(decimal);
}

/// Where positional notation has more zeros than a reader can count.
bool needsExponent(const Decimal& decimal) { return decimal.point > 18 || decimal.point < -6; }

/// "1.23e+25"
std::string scientific(Decimal decimal) {
    const int exponent = decimal.point - 1;
    decimal.point = 1;
    return positional(decimal) + (exponent < 0 ? "e" : "e+") + std::to_string(exponent);
}

std::string unsignedGrouped(double positive) {
    const Decimal decimal = shortestDecimal(positive);
    return needsExponent(decimal) ? plainNumber(positive) : positional(decimal);
}

/// "14.8T" rather than "14,800,000,000,000", where that keeps every digit.
std::string unsignedField(double positive) {
    constexpr int longestWritten = 9;
    constexpr std::size_t mostScaledDigits = 4;
    const Decimal decimal = shortestDecimal(positive);
    if (decimal.point > longestWritten && decimal.point <= 18 && decimal.digits.size() <= mostScaledDigits)
        for (const Suffix& suffix : largeSuffixes)
            if (decimal.point > suffix.exponent)
                return scaled(decimal, suffix);
    return unsignedGrouped(positive);
}

std::string unsignedPercent(double positive) {
    Decimal decimal = shortestDecimal(positive);
    decimal.point += 2;
    if (!needsExponent(decimal))
        return positional(decimal) + "%";
    return plainNumber(positive);
}

} // namespace

std::string shortNumber(double value) {
    assert(std::isfinite(value));
    if (value == 0)
        return "0";
    Decimal decimal = roundedDecimal(std::abs(value), shortDigits);
    if (decimal.point > shortDigits && decimal.point <= 6)
        return signOf(value) + grouped(withDecimals(std::abs(value), 0));
    dropTrailingZeros(decimal);
    if (needsExponent(decimal))
        return signOf(value) + scientific(decimal);
    for (const Suffix& suffix : largeSuffixes)
        if (decimal.point > suffix.exponent)
            return signOf(value) + scaled(decimal, suffix);
    return signOf(value) + positional(decimal);
}

std::string shortMoney(double usd) { return shortMoney(usd, shortDigits); }

std::string shortMoney(double usd, int digits) {
    assert(std::isfinite(usd));
    if (usd == 0)
        return "$0";
    const Decimal decimal = roundedDecimal(std::abs(usd), digits);
    const std::string sign = signOf(usd) + "$";
    if (needsExponent(decimal))
        return sign + scientific(decimal);
    for (const Suffix& suffix : {Suffix{12, "T"}, Suffix{9, "bn"}, Suffix{6, "M"}, Suffix{3, "k"}})
        if (decimal.point > suffix.exponent)
            return sign + scaled(decimal, suffix);
    return sign + dollars(std::abs(usd));
}

std::string signedShortMoney(double usd) {
    const std::string text = shortMoney(usd);
    return usd > 0 ? "+" + text : text;
}

std::string moneyInCents(double usd) {
    assert(std::isfinite(usd));
    constexpr double largestWithCents = 1e15; // a double holds no cents beyond
    if (std::abs(usd) >= largestWithCents)
        return signOf(usd) + "$" + unsignedGrouped(std::abs(usd));
    const std::string text = withDecimals(std::abs(usd), 2);
    const auto point = text.find('.');
    return signOf(usd) + "$" + grouped(std::string_view(text).substr(0, point)) + text.substr(point);
}

std::string groupedNumber(double value) {
    assert(std::isfinite(value));
    if (value == 0)
        return std::signbit(value) ? "-0" : "0";
    return signOf(value) + unsignedGrouped(std::abs(value));
}

std::string wholeNumber(double value, std::string_view unit) {
    const std::string digits = groupedNumber(std::round(value));
    return unit == "USD" ? "$" + digits : digits;
}

std::string shortQuantity(double value, std::string_view unit) {
    switch (notationOf(unit)) {
    case Notation::Money:
        return withUnit(shortMoney(value), unit, value);
    case Notation::Percent:
        return withUnit(shortNumber(value * 100) + "%", unit, value);
    case Notation::Plain:
        return withUnit(shortNumber(value), unit, value);
    }
    return {};
}

std::string withUnit(std::string number, std::string_view unit, double value) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> plurals{
        {{"year", "years"}, {"GPU", "GPUs"}, {"person", "people"}, {"item", "items"}}};
    if (unit == "USD" || unit == "fraction")
        return number;
    if (unit == "x")
        return number + "x";
    if (unit == "1/year")
        return number + " per year";
    if (unit.starts_with("USD/")) {
        std::string per(unit.substr(4)); // "person/year": per person and year
        if (const auto slash = per.find('/'); slash != std::string::npos)
            per.replace(slash, 1, " and ");
        return number + " per " + per;
    }
    const auto found = std::ranges::find(plurals, unit, &std::pair<std::string_view, std::string_view>::first);
    return number + " " + std::string(found == plurals.end() || value == 1 ? unit : found->second);
}

std::string exactFieldText(double value, std::string_view unit) {
    assert(std::isfinite(value));
    const std::string sign = std::signbit(value) ? "-" : "";
    const double positive = std::abs(value);
    switch (notationOf(unit)) {
    case Notation::Money:
        return sign + "$" + (positive == 0 ? "0" : unsignedField(positive));
    case Notation::Percent:
        return sign + (positive == 0 ? "0%" : unsignedPercent(positive));
    case Notation::Plain:
        return sign + (positive == 0 ? "0" : unsignedField(positive));
    }
    return {};
}

} // namespace costberg
