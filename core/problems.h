#pragma once

#include "core/inputs.h"
#include "core/model/figures.h"
#include "core/scenario.h"

#include <optional>
#include <string_view>
#include <vector>

namespace costberg {

/// What a reader must know of a scenario beside its numbers. The model answers all the same.
enum class ProblemCode {
    OwnedHoursWithoutFleet,
    FleetWithoutOwnedHours,
    ExceedsFleet,
    OutlivesHardware,
    MultipleIncludesSynthetic,
    SparsePeak,
    UnknownLicenses
};

enum class Severity { Note, Warning };

struct Problem {
    ProblemCode code;
    Severity severity = Severity::Warning;
    Input concerns;               ///< the input beside which it is shown
    std::optional<double> wanted; ///< what would do: GPUs (ExceedsFleet), dense FLOP/s (SparsePeak)

    bool operator==(const Problem&) const = default;
};

/// "exceeds_fleet"
std::string_view idOf(ProblemCode code);

std::vector<Problem> problemsIn(const Project<double>& project);

/// The dense peak in FLOP/s of the accelerator whose sparse FP16 peak this is; nothing where it is no such figure.
std::optional<double> densePeakOfSparse(double peakFlops);

} // namespace costberg
