#include "core/analysis/simulation.h"

#include "core/usage.h"

#include <algorithm>

namespace costberg {
namespace {

constexpr std::uint64_t blocksBetweenProgress = 64;

void addTotals(SimulationResult& result, const Assumptions<Batch>& assumptions, std::span<const View> views,
               std::size_t count) {
    if (views.size() == 1) {
        result.totals[static_cast<std::size_t>(views[0])].add(evaluateTotal(views[0], assumptions), count);
        return;
    }
    const std::array<Batch, viewCount> totals = evaluateTotals(assumptions);
    for (const View view : views)
        result.totals[static_cast<std::size_t>(view)].add(totals[static_cast<std::size_t>(view)], count);
}

} // namespace

Assumptions<Batch> certainAssumptionsOf(const Scenario& scenario) {
    Assumptions<Batch> assumptions;
    assumptions.choices = scenario.choices;
    for (const Input input : allInputs())
        assumptions[input] = scenario.at(input).value;
    return assumptions;
}

Draws::Draws(const Scenario& scenario, std::uint64_t seed) {
    for (const Input input : allInputs()) {
        const InputState& state = scenario.at(input);
        if (!isUncertain(state) || !isUsed(input, scenario.choices))
            continue;
        m_inputs.push_back(input);
        m_dimensions.emplace_back(static_cast<std::size_t>(input), seed);
        m_distributions.emplace_back(specOf(input), state);
    }
}

Batch standardNormals(const SobolDimension& dimension, std::uint64_t block) {
    return Batch::made([&](double* out) {
        dimension.fill(block, out);
        lanes::normalQuantile(out, out);
    });
}

void Draws::draw(std::uint64_t block, Assumptions<Batch>& assumptions) const {
    for (std::size_t i = 0; i < m_inputs.size(); ++i)
        assumptions[m_inputs[i]] = m_distributions[i].at(standardNormals(m_dimensions[i], block));
}

SampleRange samplesOf(const SimulationSettings& settings) {
    const std::uint64_t blocks = (settings.samples + Batch::size - 1) / Batch::size;
    const auto boundary = [&](std::uint64_t shard) {
        // Multiplied in parts, so that nothing overflows.
        const std::uint64_t whole = blocks / settings.shard.count * shard;
        const std::uint64_t rest = blocks % settings.shard.count * shard / settings.shard.count;
        return std::min((whole + rest) * Batch::size, settings.samples);
    };
    return {boundary(settings.shard.index - 1), boundary(settings.shard.index)};
}

SimulationResult simulated(const Scenario& scenario, const SimulationSettings& settings, std::span<const View> views,
                           const Progress& progress) {
    const Draws draws(scenario, settings.seed);
    Assumptions<Batch> assumptions = certainAssumptionsOf(scenario);
    const SampleRange range = samplesOf(settings);
    SimulationResult result;
    for (std::uint64_t from = range.from; from < range.to; from += Batch::size) {
        const std::uint64_t block = from / Batch::size;
        draws.draw(block, assumptions);
        const std::uint64_t count = std::min<std::uint64_t>(Batch::size, range.to - from);
        addTotals(result, assumptions, views, count);
        result.samples += count;
        if (progress && block % blocksBetweenProgress == 0 && !progress(result.samples))
            break;
    }
    return result;
}

void merge(SimulationResult& result, const SimulationResult& other) {
    result.samples += other.samples;
    for (std::size_t view = 0; view < viewCount; ++view)
        result.totals[view].add(other.totals[view]);
}

} // namespace costberg
