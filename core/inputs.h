#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace costberg {

/// Every number that the model reads, in the order of resources/reference/inputs.csv.
enum class Input {
    PretrainingGpuHours,
    MidtrainingGpuHours,
    PosttrainingGpuHours,
    EvaluationGpuHours,
    ActiveParameters,
    Tokens,
    PeakFlops,
    Mfu,
    Goodput,
    ComputeMultiple,
    SyntheticGpuHours,
    KeptTokens,
    AcceptedShare,
    OutputRate,
    PromptTokens,
    PromptRate,
    Efficiency,
    ApiPrice,
    RentalPrice,
    ExtrasShare,
    OwnedShare,
    Gpus,
    CapexPerGpu,
    AcceleratorPrice,
    ServerFactor,
    NetworkShare,
    StorageShare,
    UsefulLifeYears,
    ResidualShare,
    CostOfCapital,
    PriceDecline,
    AgeYears,
    Utilization,
    CostPerGpuYear,
    AcceleratorPower,
    ServerPowerFactor,
    BusyPowerShare,
    IdlePowerShare,
    Pue,
    ElectricityPrice,
    ColocationPrice,
    MaintenanceShare,
    Headcount,
    TimeShare,
    BaseSalary,
    BurdenFactor,
    Equity,
    OverheadShare,
    Licenses,
    Annotations,
    AnnotationPrice,
    DurationYears,
    OtherCosts,
};
inline constexpr std::size_t inputCount = 53;

/// How a slider's track is divided. A log track has a stop of its own at 0 where the limits allow 0.
enum class Scale { Linear, Log };

/// Both ends included.
struct Interval {
    double from = 0;
    double to = 0;

    bool contains(double value) const { return from <= value && value <= to; }
    bool operator==(const Interval&) const = default;
};

/// What a published 5 % to 95 % range says: doubt about one true value, difference between vendors, chips or
/// projects, or our own judgment.
enum class RangeKind { Uncertainty, Spread, Judgment };

struct PublishedRange {
    double low = 0;  ///< 5 % point
    double high = 0; ///< 95 % point
    RangeKind kind = RangeKind::Uncertainty;

    bool operator==(const PublishedRange&) const = default;
};

// A source that says JUDGMENT means that the value, or what it goes on to say, is our own judgment.

bool isMarkedJudgment(std::string_view source);
/// For people, who see the mark as such: what follows it, and "our judgment" where it stands within a sentence.
std::string sourceWithoutMark(std::string_view source);

/// What is known of an input before anybody sets it. Limits refuse; the track only is where the slider starts.
struct InputSpec {
    std::string_view id;    ///< "rental.price"
    std::string_view label; ///< English; ui/present translates it
    std::string_view unit;  ///< "USD/GPU-h"; a fraction has the unit "fraction"
    Scale scale = Scale::Linear;
    Interval limits;
    Interval track;
    double standard = 0; ///< the value where nothing else is said
    std::optional<PublishedRange> range;
    std::string_view source;

    /// True where the value is our own judgment, which the program says.
    bool isJudgment() const { return isMarkedJudgment(source); }
};

/// The table of all inputs, indexed by Input.
std::span<const InputSpec, inputCount> allInputSpecs();
const InputSpec& specOf(Input input);
std::array<Input, inputCount> allInputs();
std::optional<Input> inputWithId(std::string_view id);

} // namespace costberg
