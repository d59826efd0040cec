#include "core/problems.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace costberg {
namespace {

constexpr std::array<std::string_view, 7> problemIds{
    "owned_hours_without_fleet", "fleet_without_owned_hours",   "exceeds_fleet",
    "outlives_hardware",         "multiple_includes_synthetic", "sparse_peak",
    "unknown_licenses"};

/// Dense FP16 peaks of the accelerators that also advertise twice as much for sparse matrices, in FLOP/s. Compared with
/// resources/reference/gpu_specs.csv by a test.
constexpr std::array<double, 9> densePeaks{1.48e14,  3.12e14,   7.56e14, 9.89e14, 9.894e14,
                                           9.895e14, 1.3074e15, 2.25e15, 2.5e15};

/// Data sheets round each figure on its own: 756 dense, 1,513 sparse TFLOP/s.
constexpr double dataSheetRounding = 1e-3;

constexpr double companyLevelMultiple = 4;

/// At market prices or on the project's own hardware.
bool costsSyntheticData(const Project<double>& project) {
    const auto isCost = [](const Entry<double>& entry) {
        return entry.activity == Activity::SyntheticData && entry.amount > 0;
    };
    return std::ranges::any_of(breakdownOf(marketCosts(project)), isCost) ||
           std::ranges::any_of(breakdownOf(amortizedCosts(project)), isCost);
}

void findFleetProblems(const Project<double>& project, std::vector<Problem>& problems) {
    using enum Input;
    const Assumptions<double>& a = project.assumptions;
    const double owned = ownedHours(project);
    const double capacity = fleetCapacity(a);
    if (owned > 0 && a[Gpus] == 0)
        problems.push_back({ProblemCode::OwnedHoursWithoutFleet, Severity::Warning, Gpus, {}});
    if (owned == 0 && a[Gpus] > 0)
        problems.push_back({ProblemCode::FleetWithoutOwnedHours, Severity::Warning, OwnedShare, {}});
    if (a[Gpus] > 0 && owned > capacity)
        problems.push_back(
            {ProblemCode::ExceedsFleet, Severity::Warning, Gpus, owned / (busyHoursPerYear(a) * a[DurationYears])});
    if (a[DurationYears] > a[UsefulLifeYears])
        problems.push_back({ProblemCode::OutlivesHardware, Severity::Warning, UsefulLifeYears, {}});
}

} // namespace

std::string_view idOf(ProblemCode code) { return problemIds[static_cast<std::size_t>(code)]; }

std::optional<double> densePeakOfSparse(double peakFlops) {
    const auto error = [peakFlops](double dense) { return std::abs(peakFlops / (2 * dense) - 1); };
    const double nearest = *std::ranges::min_element(densePeaks, {}, error);
    return error(nearest) < dataSheetRounding ? std::optional(nearest) : std::nullopt;
}

std::vector<Problem> problemsIn(const Project<double>& project) {
    using enum Input;
    const Assumptions<double>& a = project.assumptions;
    std::vector<Problem> problems;
    findFleetProblems(project, problems);
    if (a[ComputeMultiple] > companyLevelMultiple &&
        a.choices.experimentsSyntheticData == ExperimentsSyntheticData::Separate && costsSyntheticData(project))
        problems.push_back({ProblemCode::MultipleIncludesSynthetic, Severity::Warning, ComputeMultiple, {}});
    if (a.choices.trainingMethod == TrainingMethod::Flop)
        if (const auto dense = densePeakOfSparse(a[PeakFlops]))
            problems.push_back({ProblemCode::SparsePeak, Severity::Warning, PeakFlops, dense});
    if (a[Licenses] == 0)
        problems.push_back({ProblemCode::UnknownLicenses, Severity::Note, Licenses, {}});
    return problems;
}

} // namespace costberg
