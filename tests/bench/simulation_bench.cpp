#include "core/analysis/live_simulation.h"
#include "core/analysis/published_ranges.h"
#include "core/analysis/sobol_indices.h"
#include "core/analysis/tornado.h"
#include "core/presets.h"

#include <benchmark/benchmark.h>

#include <array>

namespace costberg {
namespace {

constexpr std::size_t samples = 100'000;

/// Every input that has a published range and is used has it.
Scenario uncertainScenario() {
    constexpr std::array kinds{RangeKind::Uncertainty, RangeKind::Spread, RangeKind::Judgment};
    return withPublishedRanges(*presetWithId(openingPresetId), kinds);
}

/// A slider moves: the column of its input is drawn anew, five totals follow.
void MonteCarloOneInput(benchmark::State& state) {
    Scenario scenario = uncertainScenario();
    LiveSimulation simulation;
    simulation.update(scenario, samples);
    int step = 0;
    for (auto turn : state) {
        scenario.at(Input::ComputeMultiple).value = 2 + 0.001 * (++step % 1000);
        simulation.update(scenario, samples);
        benchmark::DoNotOptimize(simulation[View::Cash]);
    }
}
BENCHMARK(MonteCarloOneInput)->Unit(benchmark::kMillisecond)->UseRealTime();

/// All columns are drawn anew, as when a file is opened; the goal is 40 ms.
void MonteCarloAllInputs(benchmark::State& state) {
    const Scenario scenario = uncertainScenario();
    for (auto turn : state) {
        LiveSimulation simulation;
        simulation.update(scenario, samples);
        benchmark::DoNotOptimize(simulation[View::Cash]);
    }
}
BENCHMARK(MonteCarloAllInputs)->Unit(benchmark::kMillisecond)->UseRealTime();

void Tornado(benchmark::State& state) {
    const Scenario scenario = uncertainScenario();
    for (auto turn : state)
        benchmark::DoNotOptimize(tornadoOf(scenario, View::Cash));
}
BENCHMARK(Tornado)->Unit(benchmark::kMicrosecond);

/// The goal is 300 ms.
void SobolIndicesOfAllInputs(benchmark::State& state) {
    const Scenario scenario = uncertainScenario();
    for (auto turn : state)
        benchmark::DoNotOptimize(sobolIndicesOf(scenario, View::Cash));
}
BENCHMARK(SobolIndicesOfAllInputs)->Name("SobolIndices")->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace costberg
