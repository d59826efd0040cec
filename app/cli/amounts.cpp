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

} // namespace costberg::cli
