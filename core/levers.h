#pragma once

#include "core/model/assumptions.h"
#include "core/result.h"

#include <array>
#include <optional>
#include <string_view>

namespace costberg {

/// A quantity with a slider of its own, which one input brings about. It is not stored: setting it is setting its
/// input.
enum class Lever { FinalRun, HardwareCapex, SyntheticCompute };
inline constexpr std::array<Lever, 3> allLevers{Lever::FinalRun, Lever::HardwareCapex, Lever::SyntheticCompute};

struct LeverSpec {
    std::string_view id;    ///< "hardware.capex"
    std::string_view label; ///< English; ui/present translates it
    std::string_view unit;
    Interval track; ///< where the slider, which has a log scale with a stop at 0, starts
};

const LeverSpec& specOf(Lever lever);
std::optional<Lever> leverWithId(std::string_view id);

/// The input that brings the quantity about; nothing for synthetic compute where tokens are bought.
std::optional<Input> inputOf(Lever lever, const Choices& choices);

/// GPU-h, or USD for the capex.
double quantityOf(Lever lever, const Assumptions<double>& assumptions);

/// What the lever can reach within the limits of its input, the other inputs as they are. Nothing where it has no input
/// or its input changes nothing (a fleet of GPUs that cost 0).
std::optional<Interval> limitsOf(Lever lever, const Assumptions<double>& assumptions);

/// The value of inputOf(lever) that makes the quantity `wanted`. Refused outside limitsOf(lever), naming them.
Result<double> inputValueFor(Lever lever, double wanted, const Assumptions<double>& assumptions);

} // namespace costberg
