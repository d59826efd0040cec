#include "core/usage.h"

#include <algorithm>
#include <array>

namespace costberg {
namespace {

using enum Input;

// Inputs that one method alone reads. The cost of capital is in none: the owned hour "with cost of capital" stands
// beside every method of depreciation.
constexpr std::array ofFlop{ActiveParameters, Tokens, PeakFlops, Mfu, Goodput};
constexpr std::array ofTokens{OutputRate, PromptTokens, PromptRate, Efficiency};
constexpr std::array ofTokensAndApi{KeptTokens, AcceptedShare};
constexpr std::array ofHardwareParts{AcceleratorPrice, ServerFactor, NetworkShare, StorageShare};
constexpr std::array ofDecline{PriceDecline, AgeYears};
constexpr std::array ofRunningParts{AcceleratorPower, ServerPowerFactor, BusyPowerShare,  IdlePowerShare, Pue,
                                    ElectricityPrice, ColocationPrice,   MaintenanceShare};

} // namespace

bool isUsed(Input input, const Choices& choices) {
    const auto isAmong = [input](const auto& inputs) { return std::ranges::find(inputs, input) != inputs.end(); };
    if (input == PretrainingGpuHours)
        return choices.trainingMethod == TrainingMethod::GpuHours;
    if (isAmong(ofFlop))
        return choices.trainingMethod == TrainingMethod::Flop;
    if (input == SyntheticGpuHours)
        return choices.syntheticMethod == SyntheticMethod::GpuHours;
    if (isAmong(ofTokensAndApi))
        return choices.syntheticMethod != SyntheticMethod::GpuHours;
    if (isAmong(ofTokens))
        return choices.syntheticMethod == SyntheticMethod::Tokens;
    if (input == ApiPrice)
        return choices.syntheticMethod == SyntheticMethod::Api;
    if (input == CapexPerGpu)
        return choices.hardwareMethod == HardwareMethod::PerGpu;
    if (isAmong(ofHardwareParts))
        return choices.hardwareMethod == HardwareMethod::Parts;
    if (isAmong(ofDecline))
        return choices.depreciation == Depreciation::Declining;
    if (input == CostPerGpuYear)
        return choices.runningMethod == RunningMethod::Direct;
    return !isAmong(ofRunningParts) || choices.runningMethod == RunningMethod::Parts;
}

} // namespace costberg
