#include "core/facts.h"

#include "core/file/csv_table.h"
#include "core/hardware_quotes.h"
#include "core/model/ownership.h"
#include "core/published_number.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace costberg {
namespace {

struct ShortName {
    std::string_view hardware;
    std::string_view name;
};

/// What people call them; two never have the same name.
constexpr std::array<ShortName, 19> shortNames{{{"NVIDIA B300", "B300"},
                                                {"NVIDIA H200 SXM", "H200"},
                                                {"NVIDIA GB200 NVL2", "GB200"},
                                                {"NVIDIA B200", "B200"},
                                                {"AMD Instinct MI300X", "MI300X"},
                                                {"Google TPU v5p", "TPU v5p"},
                                                {"NVIDIA HGX H20", "H20"},
                                                {"NVIDIA GH200", "GH200"},
                                                {"NVIDIA H800 SXM5", "H800"},
                                                {"NVIDIA H100 PCIe", "H100 PCIe"},
                                                {"NVIDIA H100 SXM5 80GB", "H100"},
                                                {"Google TPU v4", "TPU v4"},
                                                {"NVIDIA A100 SXM4 80 GB", "A100"},
                                                {"NVIDIA A100 SXM4 40 GB", "A100 40 GB"},
                                                {"Huawei Ascend 910", "Ascend 910"},
                                                {"Huawei Ascend 910 (320 TFLOPS)", "Ascend 910 (320 TFLOPS)"},
                                                {"NVIDIA Tesla V100 SXM2 32 GB", "V100 32 GB"},
                                                {"NVIDIA V100", "V100"},
                                                {"NVIDIA GB300", "GB300"}}};

std::string shortNameOf(std::string_view hardware) {
    const auto found = std::ranges::find(shortNames, hardware, &ShortName::hardware);
    return std::string(found == shortNames.end() ? hardware : found->name);
}

std::optional<Quote> quoteOf(std::string_view hardware, std::string_view cell, double unit, std::string_view what) {
    const std::optional<double> value = numberIn(cell);
    if (!value)
        return std::nullopt;
    std::string source = "Epoch AI hardware data; ";
    return Quote{*value / unit, source.append(hardware).append(", ").append(what)};
}

/// The latest quote; null where there is none. Of several on one day, that of an accelerator alone comes before that of
/// a server, which had to be divided; of two alike, the later row of the table.
const HardwareQuote* latestOf(const std::vector<HardwareQuote>& quotes, std::string_view hardware) {
    const HardwareQuote* latest = nullptr;
    const auto rank = [](const HardwareQuote& quote) { return std::tuple(quote.date, !quote.containsServer()); };
    for (const HardwareQuote& quote : quotes)
        if (quote.hardware == hardware && (latest == nullptr || rank(quote) >= rank(*latest)))
            latest = &quote;
    return latest;
}

struct DatedAccelerator {
    std::string date; ///< of release
    Accelerator accelerator;
};

DatedAccelerator readAccelerator(const CsvTable& table, std::size_t row, const std::vector<HardwareQuote>& quotes) {
    constexpr double wattsPerKilowatt = 1000;
    Accelerator accelerator;
    const std::string_view hardware = table.cell(row, "hardware");
    accelerator.name = hardware;
    accelerator.shortName = shortNameOf(hardware);
    accelerator.peakFlops =
        quoteOf(hardware, table.cell(row, "dense_tensor_fp16_bf16_flop_s"), 1, "dense FP16 or BF16");
    accelerator.power = quoteOf(hardware, table.cell(row, "tdp_w"), wattsPerKilowatt, "thermal design power");
    if (const HardwareQuote* latest = latestOf(quotes, hardware)) {
        accelerator.price = Quote{latest->price, sourceOf(*latest)};
        accelerator.priceContainsServer = latest->containsServer();
    }
    return {std::string(table.cell(row, "release_date")), std::move(accelerator)};
}

std::vector<Accelerator> readAccelerators() {
    const CsvTable table = factTable("gpu_specs.csv");
    const std::vector<HardwareQuote> quotes = hardwareQuotes();
    std::vector<DatedAccelerator> dated;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        dated.push_back(readAccelerator(table, row, quotes));
    std::ranges::stable_sort(dated, std::ranges::greater{}, &DatedAccelerator::date);
    std::vector<Accelerator> accelerators;
    for (DatedAccelerator& one : dated)
        if (one.accelerator.peakFlops || one.accelerator.power || one.accelerator.price)
            accelerators.push_back(std::move(one.accelerator));
    return accelerators;
}

/// What the scenario knows of the input beside value, range and source stays.
void set(AcceleratorSetting& setting, const Scenario& scenario, Input input, double value, std::string source) {
    if (specOf(input).limits.contains(value))
        setting.inputs.push_back({input, {value, {}, {}, std::move(source), scenario.at(input).unknownKeys}});
}

/// The purchase by parts, whatever method the scenario has chosen.
double capexByParts(const Scenario& scenario, double price, PriceScope scope) {
    Assumptions<double> assumptions = assumptionsOf(scenario);
    assumptions.choices.hardwareMethod = HardwareMethod::Parts;
    assumptions.choices.priceScope = scope;
    assumptions[Input::AcceleratorPrice] = price;
    return totalOf(purchaseOf(assumptions));
}

std::string capexSource(const Accelerator& accelerator, const Scenario& scenario) {
    const auto factor = [&](Input input) { return plainNumber(scenario.at(input).value); };
    std::string source = "Computed from the accelerator's price; ";
    source += accelerator.shortName + ", " + plainNumber(accelerator.price->value) + " USD ";
    source += accelerator.priceContainsServer ? "with its server" : "x server factor " + factor(Input::ServerFactor);
    source += ", network " + factor(Input::NetworkShare) + " of the total, storage " + factor(Input::StorageShare);
    return source + " on top. The price: " + accelerator.price->source;
}

} // namespace

std::span<const Accelerator> allAccelerators() {
    static const std::vector<Accelerator> accelerators = readAccelerators();
    return accelerators;
}

AcceleratorSetting settingOf(const Accelerator& accelerator, const Scenario& scenario) {
    AcceleratorSetting setting;
    if (accelerator.peakFlops)
        set(setting, scenario, Input::PeakFlops, accelerator.peakFlops->value, accelerator.peakFlops->source);
    if (accelerator.power)
        set(setting, scenario, Input::AcceleratorPower, accelerator.power->value, accelerator.power->source);
    if (!accelerator.price)
        return setting;
    const PriceScope scope = accelerator.priceContainsServer ? PriceScope::Server : PriceScope::Accelerator;
    set(setting, scenario, Input::AcceleratorPrice, accelerator.price->value, accelerator.price->source);
    set(setting, scenario, Input::CapexPerGpu, capexByParts(scenario, accelerator.price->value, scope),
        capexSource(accelerator, scenario));
    setting.choices.push_back({Choice::PriceScope, static_cast<std::size_t>(scope)});
    return setting;
}

} // namespace costberg
