#include "core/hardware_quotes.h"

#include "core/file/csv_table.h"
#include "core/published_number.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace costberg {
namespace {

/// Parts of the names of what is no accelerator of our time that a project buys: graphics cards, wafers, old boards.
constexpr std::array<std::string_view, 7> others{"GeForce", "RTX", "Cerebras", "Groq", "Xeon", "Tesla C", "Tesla K"};

bool isAccelerator(std::string_view hardware) {
    return std::ranges::none_of(
        others, [hardware](std::string_view other) { return hardware.find(other) != std::string_view::npos; });
}

bool isSource(std::string_view text) { return !text.empty() && text != "No source" && text != "Unknown"; }

} // namespace

std::vector<HardwareQuote> hardwareQuotes() {
    const CsvTable table = factTable("hardware_purchase_prices.csv");
    std::vector<HardwareQuote> quotes;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const std::string_view hardware = table.cell(row, "hardware");
        const std::string_view source = table.cell(row, "price_source");
        const std::optional<double> price = numberIn(table.cell(row, "usd_per_chip"));
        if (price && isAccelerator(hardware) && isSource(source))
            quotes.push_back({std::string(table.cell(row, "price_date")), std::string(hardware), *price,
                              numberIn(table.cell(row, "gpus_in_quote")).value_or(1), std::string(source)});
    }
    return quotes;
}

std::string sourceOf(const HardwareQuote& quote) {
    std::string source = "Epoch AI hardware prices; " + quote.date + ", " + quote.source;
    if (quote.containsServer())
        source += ", a server of " + plainNumber(quote.gpus) + " divided, so it contains its share of the server";
    return source;
}

} // namespace costberg
