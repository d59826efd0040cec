#pragma once

#include "core/choices.h"
#include "core/inputs.h"
#include "core/scenario.h"

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace costberg {

// What others published, from resources/reference/*.csv, read at the first call and never changed.

/// A published value of an input, in the unit of its InputSpec.
struct PublishedValue {
    double value = 0;
    std::string label;               ///< "Lambda, H100 SXM, 2023-06"
    std::string source;              ///< who says so, as an input's source
    std::optional<PriceScope> scope; ///< of a purchase price: what it was the price of

    bool operator==(const PublishedValue&) const = default;
};
/// What is published of this input, smallest first; empty where nothing is. Every value is within the input's limits.
std::span<const PublishedValue> publishedValuesOf(Input input);

/// A published quote or specification, with who says so.
struct Quote {
    double value = 0;
    std::string source;
};

/// An accelerator of the reference tables. What nobody published is absent.
struct Accelerator {
    std::string name;                 ///< "NVIDIA H100 SXM5 80GB"
    std::string shortName;            ///< "H100"
    std::optional<Quote> peakFlops;   ///< dense FP16 or BF16, FLOP/s
    std::optional<Quote> power;       ///< TDP, kW
    std::optional<Quote> price;       ///< USD per accelerator, the latest quote
    bool priceContainsServer = false; ///< a DGX or HGX quote / 8
};
/// Newest first; those without a single figure are left out.
std::span<const Accelerator> allAccelerators();

/// What choosing an accelerator sets, all together, each with its source.
struct AcceleratorSetting {
    std::vector<std::pair<Input, InputState>> inputs;
    std::vector<std::pair<Choice, std::size_t>> choices;
};
/// Peak throughput, power and price with its scope; and the capex per GPU that the model makes of that price by parts.
AcceleratorSetting settingOf(const Accelerator& accelerator, const Scenario& scenario);

} // namespace costberg
