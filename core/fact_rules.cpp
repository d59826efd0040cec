#include "core/fact_rules.h"

#include <array>

namespace costberg {
namespace {

using enum Input;

constexpr std::string_view any = "*";

constexpr std::string_view hours = "gpu_hours_published.csv";
constexpr std::string_view hoursLabel = "{model}, {stage}, {date}";
constexpr std::string_view facility = "facility_and_energy.csv";
constexpr std::string_view facilityLabel = "{quantity}, {when_or_who}";
constexpr std::string_view staff = "staff.csv";
constexpr std::string_view fleet = "semianalysis_deepseek_fleet.csv";
constexpr std::string_view fleetLabel = "SemiAnalysis on DeepSeek, {gpu}";
constexpr std::string_view fleetSource = "SemiAnalysis, 2025-01-31; DeepSeek Debates, {gpu}";
constexpr std::string_view synthetic = "synthetic_data.csv";
constexpr std::string_view specifications = "gpu_specs.csv";
constexpr std::string_view ownership = "tco_per_gpu_hour.csv";
constexpr std::string_view multiples = "rnd_multiplier.csv";

constexpr UnitChange same{};
constexpr UnitChange months{1, 12};
constexpr UnitChange watts{1, 1000};
constexpr UnitChange millions{1e6, 1};
constexpr UnitChange millionsInFourYears{1e6, 4};

// One line a rule: input, table, rows, value, unit, what it is called and who says so.
// clang-format off
constexpr auto rules = std::to_array<FactRule>({
    {PretrainingGpuHours, hours, "stage", "pre-training", "gpu_hours", same, "", hoursLabel, "{source}"},
    {PretrainingGpuHours, hours, "stage", "main pre-training", "gpu_hours", same, "", hoursLabel, "{source}"},
    {PretrainingGpuHours, hours, "stage", "final training*", "gpu_hours", same, "", hoursLabel, "{source}"},
    {PretrainingGpuHours, hours, "stage", "training run", "gpu_hours", same, "", hoursLabel, "{source}"},
    {MidtrainingGpuHours, hours, "stage", "context extension", "gpu_hours", same, "", hoursLabel, "{source}"},
    {PosttrainingGpuHours, hours, "stage", "post-training", "gpu_hours", same, "", hoursLabel, "{source}"},
    {PosttrainingGpuHours, hours, "stage", "RL*", "gpu_hours", same, "", hoursLabel, "{source}"},
    {PosttrainingGpuHours, hours, "stage", "training", "gpu_hours", same, "", hoursLabel, "{source}"},
    {EvaluationGpuHours, hours, "stage", "evaluation", "gpu_hours", same, "", hoursLabel, "{source}"},

    {PeakFlops, specifications, "hardware", any, "dense_tensor_fp16_bf16_flop_s", same, "", "{hardware}", "Epoch AI hardware data; {hardware}, dense FP16 or BF16"},
    {AcceleratorPower, specifications, "hardware", any, "tdp_w", watts, "", "{hardware}", "Epoch AI hardware data; {hardware}, thermal design power"},
    {Mfu, facility, "quantity", "MFU*", "value", same, "", "{quantity}", "{source}; {when_or_who}"},
    {Goodput, facility, "quantity", "effective training time*", "value", same, "", "{quantity}", "{source}; {when_or_who}"},

    {ComputeMultiple, multiples, "scope", "model*", "multiplier", same, "", "{who}, {scope,}", "{source}; {scope}"},
    {ComputeMultiple, multiples, "scope", "lower bound, one paper", "multiplier", same, "", "{who}, {scope,}", "{source}; {scope}"},
    {ComputeMultiple, multiples, "scope", "fleet*", "multiplier", same, "", "{who}, {scope,}", "{source}; {scope}"},
    {ComputeMultiple, multiples, "scope", "energy*", "multiplier", same, "", "{who}, {scope,}", "{source}; {scope}"},
    {ComputeMultiple, multiples, "scope", "pre- and mid*", "multiplier", same, "", "{who}, {scope,}", "{source}; {scope}"},
    {ComputeMultiple, multiples, "scope", "company*", "multiplier", same, "", "{who}, {scope,}", "{source}; {scope}"},
    {ComputeMultiple, multiples, "who", "Lambert on V3", "multiplier", same, "", "{who}, pre-training", "{source}; {scope}"},

    {SyntheticGpuHours, synthetic, "dataset", any, "gpu_hours", same, "", "{dataset}, {generator}", "{source}"},
    {KeptTokens, synthetic, "dataset", any, "tokens", same, "", "{dataset}, {generator}", "{source}"},
    {AcceptedShare, synthetic, "dataset", any, "accepted_fraction", same, "", "{dataset}, {generator,}", "{source}"},
    {OutputRate, synthetic, "dataset", "DeepSeek serving, decode", "tok_s_per_gpu", same, "", "{dataset}, {generator,}", "{source}"},
    {OutputRate, synthetic, "dataset", "throughput", "tok_s_per_gpu", same, "", "{generator,}", "{source}"},
    {OutputRate, synthetic, "dataset", "one ablation set", "tok_s_per_gpu", same, "", "{generator}", "{source}"},
    {OutputRate, synthetic, "dataset", "FinePhrase", "tok_s_per_gpu", same, "", "{dataset}, {generator,}", "{source}"},
    {OutputRate, synthetic, "dataset", "Cosmopedia*", "tok_s_per_gpu", same, "", "{dataset}, {generator,}", "{source}; an upper bound, derived"},
    {OutputRate, synthetic, "dataset", "NVARC*", "tok_s_per_gpu", same, "", "{dataset}, {generator,}", "{source}"},
    {PromptRate, synthetic, "dataset", "DeepSeek serving, prefill", "tok_s_per_gpu", same, "", "{dataset}", "{source}; {note}"},

    {RentalPrice, "rental_prices_spot.csv", "gpu", any, "usd_per_gpu_hour", same, "", "{vendor}, {gpu}, {date}", "{source}; {kind}"},
    {RentalPrice, ownership, "note", "", "rental_3y_usd_h", same, "", "3-year contract, {gpu}", "SemiAnalysis, InferenceX; {source}"},
    {RentalPrice, ownership, "note", "SemiAnalysis thread*", "rental_3y_usd_h", same, "", "3-year contract, {gpu}", "SemiAnalysis, InferenceX; {source}"},

    {Gpus, fleet, "gpu", any, "quantity", same, "", fleetLabel, fleetSource},
    {CapexPerGpu, fleet, "gpu", any, "server_capex_musd", millions, "quantity", fleetLabel, "SemiAnalysis, 2025-01-31; DeepSeek Debates, {gpu}, purchase / quantity"},
    {AcceleratorPrice, fleet, "gpu", any, "asp_usd", same, "", fleetLabel, fleetSource},
    {ServerFactor, facility, "quantity", "server cost / GPU cost*", "value", same, "", facilityLabel, "{source}"},
    {NetworkShare, facility, "quantity", "interconnect share*", "value", same, "", facilityLabel, "{source}"},
    {UsefulLifeYears, "depreciation_schedules.csv", "company", any, "useful_life_years", same, "", "{company}, {since}", "{source}; {note}"},
    {PriceDecline, facility, "quantity", "hardware price-performance", "value", same, "", facilityLabel, "{source}"},

    {CostPerGpuYear, fleet, "gpu", any, "cost_to_operate_musd_4y", millionsInFourYears, "quantity", fleetLabel, "SemiAnalysis, 2025-01-31; DeepSeek Debates, {gpu}, cost of 4 years / 4 / quantity"},
    {ServerPowerFactor, facility, "quantity", "server/chip power*", "value", same, "", facilityLabel, "{source}"},
    {BusyPowerShare, facility, "quantity", "average power*", "value", same, "", facilityLabel, "{source}"},
    {Pue, facility, "quantity", "PUE*", "value", same, "", facilityLabel, "{source}"},
    {ElectricityPrice, facility, "quantity", "US industrial electricity", "value", same, "", facilityLabel, "{source}"},
    {ColocationPrice, facility, "quantity", "colocation*", "value", same, "", facilityLabel, "{source}"},

    {Headcount, staff, "unit", "people", "best", same, "", "{item}", "{source}"},
    {TimeShare, staff, "item", "FTE share*", "low", same, "", "{item}, low", "{source}"},
    {TimeShare, staff, "item", "FTE share*", "best", same, "", "{item}", "{source}"},
    {TimeShare, staff, "item", "FTE share*", "high", same, "", "{item}, high", "{source}"},
    {BaseSalary, staff, "item", "base salary", "low", same, "", "Base salary, low", "{source}"},
    {BaseSalary, staff, "item", "base salary", "best", same, "", "Base salary, best estimate", "{source}"},
    {BaseSalary, staff, "item", "base salary", "high", same, "", "Base salary, high", "{source}"},
    {BurdenFactor, staff, "item", "overhead on salary", "low", same, "", "Employer cost, low", "{source}"},
    {BurdenFactor, staff, "item", "overhead on salary", "best", same, "", "Employer cost, best estimate", "{source}"},
    {BurdenFactor, staff, "item", "overhead on salary", "high", same, "", "Employer cost, high", "{source}"},
    {Equity, staff, "item", "equity", "low", same, "", "Equity, low", "{source}"},
    {Equity, staff, "item", "equity", "best", same, "", "Equity, best estimate", "{source}"},
    {Equity, staff, "item", "equity", "high", same, "", "Equity, high", "{source}"},
    {DurationYears, staff, "item", "GPT-4 project duration", "low", months, "", "GPT-4, low", "{source}"},
    {DurationYears, staff, "item", "GPT-4 project duration", "best", months, "", "GPT-4, best estimate", "{source}"},
    {DurationYears, staff, "item", "GPT-4 project duration", "high", months, "", "GPT-4, high", "{source}"},
});
// clang-format on

} // namespace

std::span<const FactRule> factRules() { return rules; }

} // namespace costberg
