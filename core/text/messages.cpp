#include "core/text/messages.h"

#include "core/text/number_format.h"

#include <cmath>

namespace costberg {
namespace {

/// Rounded up, so that as many really do.
std::string gpuCount(double gpus) {
    constexpr double roundingError = 1e-9;
    const double whole = std::ceil(gpus * (1 - roundingError));
    return groupedNumber(whole) + (whole == 1 ? " GPU" : " GPUs");
}

std::string exceedsFleet(const Problem& problem) {
    return "The project's owned GPU-hours are more than its fleet can give in that time: " +
           gpuCount(problem.wanted.value_or(0)) + " would be enough.";
}

std::string sparsePeak(const Problem& problem) {
    return "This peak throughput is a data sheet's figure for sparse matrices, twice what training reaches: the dense "
           "peak is " +
           groupedNumber(problem.wanted.value_or(0) / 1e12) + " TFLOP/s.";
}

} // namespace

std::string messageOf(const Refusal& refusal) {
    const std::string place = refusal.where.empty() ? "Expected " : refusal.where + ": expected ";
    return place + refusal.expected + ", found " + refusal.found;
}

std::string messageOf(const Problem& problem) {
    switch (problem.code) {
    case ProblemCode::OwnedHoursWithoutFleet:
        return "GPU-hours run on owned hardware, but no owned GPUs are entered: Cash and Fleet hold no hardware.";
    case ProblemCode::FleetWithoutOwnedHours:
        return "GPUs are owned, but none of the project's GPU-hours run on them: Cash counts the fleet's use as other "
               "work.";
    case ProblemCode::ExceedsFleet:
        return exceedsFleet(problem);
    case ProblemCode::OutlivesHardware:
        return "The project lasts longer than the useful life of its hardware: Cash holds one purchase of it, no "
               "replacement.";
    case ProblemCode::MultipleIncludesSynthetic:
        return "An R&D multiple above 4 is usually that of a whole company and already contains synthetic data, which "
               "is counted beside it here.";
    case ProblemCode::SparsePeak:
        return sparsePeak(problem);
    case ProblemCode::UnknownLicenses:
        return "Licenses for training data are 0: unknown, not free.";
    }
    return {};
}

} // namespace costberg
