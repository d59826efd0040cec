#pragma once

#include <string>
#include <vector>

namespace costberg {

/// A dated price of an accelerator, from resources/reference/hardware_purchase_prices.csv.
struct HardwareQuote {
    std::string date; ///< "2025-03-04"
    std::string hardware;
    double price = 0; ///< USD per accelerator
    double gpus = 1;  ///< in the quote; above 1 it is that of a server, divided
    std::string source;

    bool containsServer() const { return gpus > 1; }
};

/// Those that name their source, of accelerators that train models: no graphics cards, no whole systems.
std::vector<HardwareQuote> hardwareQuotes();

/// "Epoch AI hardware prices; 2025-03-04, HTTP address, a server of 8 divided, so it contains its share of the server"
std::string sourceOf(const HardwareQuote& quote);

} // namespace costberg
