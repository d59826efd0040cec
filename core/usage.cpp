#include "core/usage.h"

namespace costberg {

bool isUsed(Input input, const Choices& choices) {
    using enum Input;
    switch (input) {
    case PretrainingGpuHours:
        return choices.trainingMethod == TrainingMethod::GpuHours;
    case ActiveParameters:
    case Tokens:
    case PeakFlops:
    case Mfu:
    case Goodput:
        return choices.trainingMethod == TrainingMethod::Flop;
    case SyntheticGpuHours:
        return choices.syntheticMethod == SyntheticMethod::GpuHours;
    case KeptTokens:
    case AcceptedShare:
        return choices.syntheticMethod != SyntheticMethod::GpuHours;
    case OutputRate:
    case PromptTokens:
    case PromptRate:
    case Efficiency:
        return choices.syntheticMethod == SyntheticMethod::Tokens;
    case ApiPrice:
        return choices.syntheticMethod == SyntheticMethod::Api;
    case CapexPerGpu:
        return choices.hardwareMethod == HardwareMethod::PerGpu;
    case AcceleratorPrice:
    case ServerFactor:
    case NetworkShare:
    case StorageShare:
        return choices.hardwareMethod == HardwareMethod::Parts;
    case PriceDecline:
    case AgeYears:
        return choices.depreciation == Depreciation::Declining;
    case CostPerGpuYear:
        return choices.runningMethod == RunningMethod::Direct;
    case AcceleratorPower:
    case ServerPowerFactor:
    case BusyPowerShare:
    case IdlePowerShare:
    case Pue:
    case ElectricityPrice:
    case ColocationPrice:
    case MaintenanceShare:
        return choices.runningMethod == RunningMethod::Parts;
    // The cost of capital is read by every method: the owned hour "with cost of capital" stands beside each.
    case CostOfCapital:
    case MidtrainingGpuHours:
    case PosttrainingGpuHours:
    case EvaluationGpuHours:
    case ComputeMultiple:
    case RentalPrice:
    case ExtrasShare:
    case OwnedShare:
    case Gpus:
    case UsefulLifeYears:
    case ResidualShare:
    case Utilization:
    case Headcount:
    case TimeShare:
    case BaseSalary:
    case BurdenFactor:
    case Equity:
    case OverheadShare:
    case Licenses:
    case Annotations:
    case AnnotationPrice:
    case DurationYears:
    case OtherCosts:
        return true;
    }
    return true;
}

} // namespace costberg
