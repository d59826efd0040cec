#include "app/cli/amounts.h"

#include "core/text/number_format.h"

namespace costberg::cli {

std::string amountText(double usd) { return usd == 0 ? "-" : shortMoney(usd); }

std::string differenceText(double usd) { return usd == 0 ? "-" : signedShortMoney(usd); }

std::string changeText(const std::optional<double>& percent) {
    if (!percent)
        return "-";
    const std::string text = shortNumber(*percent) + "%";
    return *percent > 0 ? "+" + text : text;
}

std::string exactQuantity(double value, std::string_view unit) {
    return withUnit(exactFieldText(value, unit), unit, value);
}

std::string quantityBeside(double value, double other, std::string_view unit) {
    const std::string text = shortQuantity(value, unit);
    return value != other && text == shortQuantity(other, unit) ? exactQuantity(value, unit) : text;
}

} // namespace costberg::cli
