#include "core/analysis/bridge.h"
#include "core/analysis/explanation.h"
#include "core/analysis/goal_seek.h"
#include "core/analysis/sweep.h"
#include "core/presets.h"

#include <benchmark/benchmark.h>

namespace costberg {
namespace {

/// The cell with the longest way down to its inputs; the goal is 1 ms.
void ExplainDeepest(benchmark::State& state) {
    Scenario scenario = *presetWithId(openingPresetId);
    scenario.choices = {TrainingMethod::Flop,    ExperimentsSyntheticData::Included,
                        SyntheticMethod::Tokens, HeadlineScope::Training,
                        HardwareMethod::Parts,   PriceScope::Accelerator,
                        Depreciation::Annuity,   RunningMethod::Parts};
    scenario.at(Input::KeptTokens).value = 1e12;
    for (auto turn : state)
        benchmark::DoNotOptimize(explanationOf(scenario, View::Cash, Activity::Experiments, Resource::Maintenance));
}
BENCHMARK(ExplainDeepest)->Unit(benchmark::kMicrosecond);

/// The total with all that is below it.
void ExplainTotal(benchmark::State& state) {
    const Scenario& scenario = *presetWithId(openingPresetId);
    for (auto turn : state)
        benchmark::DoNotOptimize(explanationOf(scenario, View::Cash));
}
BENCHMARK(ExplainTotal)->Unit(benchmark::kMicrosecond);

/// Twenty inputs, each moved to a third of its track, among them those that divide; the goal is 2 ms.
Scenario changedInTwenty(Scenario scenario) {
    constexpr std::array inputs{
        Input::PretrainingGpuHours, Input::PosttrainingGpuHours, Input::ComputeMultiple, Input::SyntheticGpuHours,
        Input::RentalPrice,         Input::ExtrasShare,          Input::OwnedShare,      Input::Gpus,
        Input::CapexPerGpu,         Input::UsefulLifeYears,      Input::ResidualShare,   Input::CostOfCapital,
        Input::Utilization,         Input::CostPerGpuYear,       Input::Headcount,       Input::TimeShare,
        Input::BaseSalary,          Input::BurdenFactor,         Input::OtherCosts,      Input::DurationYears};
    static_assert(inputs.size() == 20);
    for (const Input input : inputs) {
        const Interval track = specOf(input).track;
        scenario.at(input).value = track.from + (track.to - track.from) / 3;
    }
    return scenario;
}

void Bridge20(benchmark::State& state) {
    const Scenario& from = *presetWithId(openingPresetId);
    const Scenario to = changedInTwenty(from);
    const View view = static_cast<View>(state.range(0));
    for (auto turn : state)
        benchmark::DoNotOptimize(bridgeBetween(from, to, view));
    state.SetLabel(std::string(idOf(view)));
}
BENCHMARK(Bridge20)->DenseRange(0, viewCount - 1)->Unit(benchmark::kMicrosecond);

/// The same with changed choices: the integrals under both settings.
void Bridge20WithChoices(benchmark::State& state) {
    const Scenario& from = *presetWithId(openingPresetId);
    Scenario to = changedInTwenty(from);
    to.choices.depreciation = Depreciation::Annuity;
    for (auto turn : state)
        benchmark::DoNotOptimize(bridgeBetween(from, to, View::Amortized));
}
BENCHMARK(Bridge20WithChoices)->Unit(benchmark::kMicrosecond);

/// What each movement of a dragged bar asks; the goal is well below 1 ms.
void GoalSeekOneInput(benchmark::State& state) {
    const Scenario& scenario = *presetWithId(openingPresetId);
    const View view = static_cast<View>(state.range(0));
    double target = 1e6;
    for (auto turn : state)
        benchmark::DoNotOptimize(goalSeek(scenario, view, Input::RentalPrice, target += 1e3));
    state.SetLabel(std::string(idOf(view)));
}
BENCHMARK(GoalSeekOneInput)->DenseRange(0, viewCount - 1)->Unit(benchmark::kMicrosecond);

void RentOrOwnBreakEvens(benchmark::State& state) {
    const Scenario& scenario = *presetWithId(openingPresetId);
    for (auto turn : state)
        benchmark::DoNotOptimize(rentOrOwnBreakEvens(scenario, Input::RentalPrice));
}
BENCHMARK(RentOrOwnBreakEvens)->Unit(benchmark::kMicrosecond);

/// The totals of a map of 60 by 60 points.
void Map60(benchmark::State& state) {
    const Scenario& scenario = *presetWithId(openingPresetId);
    const View view = static_cast<View>(state.range(0));
    const SweepAxis rent{Input::RentalPrice, 0.5, 20, 60, Scale::Log};
    const SweepAxis share{Input::OwnedShare, 0, 1, 60, Scale::Linear};
    for (auto turn : state)
        benchmark::DoNotOptimize(mapOf(scenario, view, rent, share));
    state.SetLabel(std::string(idOf(view)));
}
BENCHMARK(Map60)->DenseRange(0, viewCount - 1)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace costberg
