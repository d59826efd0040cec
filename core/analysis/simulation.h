#pragma once

#include "core/analysis/distribution.h"
#include "core/analysis/quantile_sketch.h"
#include "core/analysis/sobol.h"
#include "core/model/evaluation.h"

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace costberg {

/// Every input at its value, the same in all samples.
Assumptions<Batch> certainAssumptionsOf(const Scenario& scenario);

/// The draws of the uncertain inputs of a scenario. An input has the same dimension of the sequence whatever else is
/// uncertain, so that two scenarios, and one scenario before and after an edit, are compared under the same draws.
class Draws {
public:
    /// Inputs that the chosen methods do not use are left at their value: they change nothing.
    Draws(const Scenario& scenario, std::uint64_t seed);

    std::span<const Input> uncertainInputs() const { return m_inputs; }
    /// The assumptions of samples block x 256 and the 255 that follow: inputs without a range are uniform.
    void draw(std::uint64_t block, Assumptions<Batch>& assumptions) const;

private:
    std::vector<Input> m_inputs;
    std::vector<SobolDimension> m_dimensions;
    std::vector<Distribution> m_distributions;
};

/// Standard normal draws of one input, block by block: what a simulation keeps while only values and ranges change.
Batch standardNormals(const SobolDimension& dimension, std::uint64_t block);

/// A part of a simulation: shard `index` (from 1) of `count`. The shards' samples together are those of the whole.
struct Shard {
    std::uint64_t index = 1;
    std::uint64_t count = 1;
};

struct SimulationSettings {
    std::uint64_t samples = 100'000;
    std::uint64_t seed = usualSeed;
    Shard shard;
};

/// The samples [from, to) that a shard computes; every boundary but the last is a multiple of 256.
struct SampleRange {
    std::uint64_t from = 0;
    std::uint64_t to = 0;

    std::uint64_t count() const { return to - from; }
};
SampleRange samplesOf(const SimulationSettings& settings);

/// The five totals of a scenario under its ranges.
struct SimulationResult {
    std::uint64_t samples = 0; ///< of this shard
    std::array<QuantileSketch, viewCount> totals;

    const QuantileSketch& operator[](View view) const { return totals[static_cast<std::size_t>(view)]; }
};

/// Asked after each few thousand samples with how many are done; false stops the simulation there.
using Progress = std::function<bool(std::uint64_t done)>;

/// Monte Carlo in constant memory. The same settings give the same result.
SimulationResult simulated(const Scenario& scenario, const SimulationSettings& settings,
                           std::span<const View> views = allViews, const Progress& progress = {});

/// Adds a shard's result to another's.
void merge(SimulationResult& result, const SimulationResult& other);

} // namespace costberg
