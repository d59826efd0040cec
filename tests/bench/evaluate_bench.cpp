#include "core/model/evaluation.h"
#include "core/presets.h"

#include <benchmark/benchmark.h>

#include <vector>

namespace costberg {
namespace {

const Scenario& openingPreset() { return *presetWithId(openingPresetId); }

/// Every entry of all five views in double; the goal is 0.6 microseconds.
void EvaluateAllViews(benchmark::State& state) {
    const Assumptions<double> assumptions = assumptionsOf(openingPreset());
    for (auto turn : state)
        benchmark::DoNotOptimize(evaluateAllViews(assumptions));
}
BENCHMARK(EvaluateAllViews);

/// The totals of the five views in double.
void EvaluateTotals(benchmark::State& state) {
    const Assumptions<double> assumptions = assumptionsOf(openingPreset());
    for (auto turn : state)
        benchmark::DoNotOptimize(evaluateTotals(assumptions));
}
BENCHMARK(EvaluateTotals);

/// The opening preset as batches in which every input varies by up to a tenth.
std::vector<Assumptions<Batch>> variedBatches(std::size_t count) {
    const Assumptions<double> middle = assumptionsOf(openingPreset());
    std::vector<Assumptions<Batch>> batches(count);
    for (std::size_t batch = 0; batch < count; ++batch) {
        batches[batch].choices = middle.choices;
        for (std::size_t input = 0; input < inputCount; ++input)
            for (std::size_t sample = 0; sample < Batch::size; ++sample) {
                const auto position = static_cast<double>((batch * Batch::size + sample) * 7919 % 1000);
                batches[batch].values[input][sample] = middle.values[input] * (0.9 + position / 10000);
            }
    }
    return batches;
}

constexpr std::size_t sampleCount = 100'000;
constexpr std::size_t batchCount = (sampleCount + Batch::size - 1) / Batch::size;

/// Every entry of all five views of 100,000 samples.
void EvaluateBatch(benchmark::State& state) {
    const auto batches = variedBatches(batchCount);
    for (auto turn : state)
        for (const Assumptions<Batch>& batch : batches)
            benchmark::DoNotOptimize(evaluateAllViews(batch));
    state.counters["samples_per_second"] =
        benchmark::Counter(static_cast<double>(state.iterations() * sampleCount), benchmark::Counter::kIsRate);
}
BENCHMARK(EvaluateBatch)->Unit(benchmark::kMillisecond);

/// The five totals of 100,000 samples: what Monte Carlo asks for.
void EvaluateBatchTotals(benchmark::State& state) {
    const auto batches = variedBatches(batchCount);
    for (auto turn : state)
        for (const Assumptions<Batch>& batch : batches)
            benchmark::DoNotOptimize(evaluateTotals(batch));
    state.counters["samples_per_second"] =
        benchmark::Counter(static_cast<double>(state.iterations() * sampleCount), benchmark::Counter::kIsRate);
}
BENCHMARK(EvaluateBatchTotals)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace costberg
