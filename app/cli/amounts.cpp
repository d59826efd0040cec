#include "app/cli/amounts.h"

#include "core/text/number_format.h"

#include <cmath>

namespace costberg::cli {

std::string amountText(double usd) { return usd == 0 ? "-" : shortMoney(usd); }

std::string differenceText(double usd) {
    if (usd == 0)
        return "-";
    const std::string text = shortMoney(usd);
    return usd > 0 ? "+" + text : text;
}

std::string changeText(const std::optional<double>& percent) {
    if (!percent)
        return "-";
    const std::string text = shortNumber(*percent) + "%";
    return *percent > 0 ? "+" + text : text;
}

std::string quantityText(double value, std::string_view unit) {
    if (unit == "USD")
        return shortMoney(value);
    if (unit.starts_with("USD/"))
        return shortMoney(value) + " per " + std::string(unit.substr(4));
    if (unit == "fraction")
        return shortNumber(value * 100) + "%";
    if (unit == "x")
        return shortNumber(value) + "x";
    if (unit == "year")
        return shortNumber(value) + (value == 1 ? " year" : " years");
    return shortNumber(value) + " " + std::string(unit);
}

std::string wholeText(double value, std::string_view unit) {
    const std::string digits = groupedNumber(std::round(value));
    return unit == "USD" ? "$" + digits : digits;
}

} // namespace costberg::cli
