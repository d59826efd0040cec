#include "core/analysis/live_simulation.h"
#include "core/analysis/simulation.h"
#include "tests/bench/peer_scenarios.h"

#include <benchmark/benchmark.h>

namespace costberg {
namespace {

/// What `costberg-cli simulate` does, on one core. The goals: headline with 3 uncertain inputs 20 million samples a
/// second, amortized with 20 of them 3 million, and 10 million with AVX2.
void SimulateThroughput(benchmark::State& state, std::string_view name, View view) {
    const Scenario scenario = peerScenario(name);
    const SimulationSettings settings{1'000'000, 1, {}};
    for (auto turn : state)
        benchmark::DoNotOptimize(simulated(scenario, settings, {&view, 1}));
    state.counters["samples_per_second"] =
        benchmark::Counter(static_cast<double>(settings.samples), benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK_CAPTURE(SimulateThroughput, headline, "headline", View::Headline)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(SimulateThroughput, amortized, "amortized", View::Amortized)->Unit(benchmark::kMillisecond);

/// A million samples of 20 uncertain inputs, five views, drawn anew on all cores; the goal is 250 ms on two.
void MillionSamplesAtRest(benchmark::State& state) {
    const Scenario scenario = peerScenario("amortized");
    for (auto turn : state) {
        LiveSimulation simulation;
        simulation.update(scenario, 1'000'000);
        benchmark::DoNotOptimize(simulation[View::Cash]);
    }
}
BENCHMARK(MillionSamplesAtRest)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace costberg
