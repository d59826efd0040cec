#include "core/analysis/live_simulation.h"

#include "core/usage.h"

#include <algorithm>
#include <cassert>
#include <thread>

namespace costberg {
namespace {

bool countsIn(const Scenario& scenario, Input input) {
    return isUncertain(scenario.at(input)) && isUsed(input, scenario.choices);
}

/// Whether two states draw the same values; sources and unknown keys do not matter.
bool drawAlike(const InputState& one, const InputState& other) {
    return one.value == other.value && one.low == other.low && one.high == other.high;
}

std::size_t blocksOf(std::size_t samples) { return (samples + Batch::size - 1) / Batch::size; }

} // namespace

void LiveSimulation::update(const Scenario& scenario, std::size_t samples, std::span<const View> views) {
    m_samples = blocksOf(samples) * Batch::size;
    matchColumns(scenario);
    makeRoom(views);
    const std::size_t end = m_samples / Batch::size;
    const std::size_t middle = std::thread::hardware_concurrency() > 1 && end > 8 ? end / 2 : end;
    Sketches second;
    {
        const auto computeSecond = [&] { second = computed(scenario, views, {middle, end}); };
        const std::jthread other = middle < end ? std::jthread(computeSecond) : std::jthread();
        m_sketches = computed(scenario, views, {0, middle});
    }
    for (std::size_t view = 0; view < viewCount; ++view)
        m_sketches[view].add(second[view]);
    for (Column& column : m_columns)
        column.filled = m_samples;
}

void LiveSimulation::makeRoom(std::span<const View> views) {
    for (Column& column : m_columns) {
        column.filled = std::min(column.filled, m_samples);
        column.values.resize(m_samples);
    }
    for (const View view : views)
        m_totals[static_cast<std::size_t>(view)].resize(m_samples);
}

LiveSimulation::Sketches LiveSimulation::computed(const Scenario& scenario, std::span<const View> views,
                                                  Blocks blocks) {
    for (Column& column : m_columns)
        fill(column, blocks);
    return evaluated(scenario, views, blocks);
}

void LiveSimulation::matchColumns(const Scenario& scenario) {
    std::erase_if(m_columns, [&](const Column& column) {
        return !countsIn(scenario, column.input) || !drawAlike(column.state, scenario.at(column.input));
    });
    for (const Input input : allInputs()) {
        const auto isOf = [input](const Column& column) { return column.input == input; };
        if (countsIn(scenario, input) && std::ranges::none_of(m_columns, isOf))
            m_columns.push_back({input,
                                 scenario.at(input),
                                 SobolDimension(static_cast<std::size_t>(input), m_seed),
                                 Distribution(specOf(input), scenario.at(input)),
                                 {},
                                 0});
    }
}

void LiveSimulation::fill(Column& column, Blocks blocks) const {
    for (std::size_t block = std::max(blocks.from, column.filled / Batch::size); block < blocks.to; ++block)
        column.distribution.at(standardNormals(column.dimension, block))
            .copyTo(column.values.data() + block * Batch::size);
}

LiveSimulation::Sketches LiveSimulation::evaluated(const Scenario& scenario, std::span<const View> views,
                                                   Blocks blocks) {
    Sketches sketches;
    Assumptions<Batch> assumptions = certainAssumptionsOf(scenario);
    for (std::size_t block = blocks.from; block < blocks.to; ++block) {
        const std::size_t first = block * Batch::size;
        for (const Column& column : m_columns)
            std::copy_n(column.values.data() + first, Batch::size, assumptions[column.input].samples().data());
        std::array<Batch, viewCount> totals;
        if (views.size() == 1)
            totals[static_cast<std::size_t>(views[0])] = evaluateTotal(views[0], assumptions);
        else
            totals = evaluateTotals(assumptions);
        for (const View view : views) {
            const Batch& total = totals[static_cast<std::size_t>(view)];
            sketches[static_cast<std::size_t>(view)].add(total);
            total.copyTo(m_totals[static_cast<std::size_t>(view)].data() + first);
        }
    }
    return sketches;
}

double probabilityThatFirstIsLarger(std::span<const double> first, std::span<const double> second) {
    assert(first.size() == second.size());
    if (first.empty())
        return 0.5;
    double larger = 0;
    for (std::size_t i = 0; i < first.size(); ++i)
        larger += first[i] > second[i] ? 1 : first[i] == second[i] ? 0.5 : 0;
    return larger / static_cast<double>(first.size());
}

void forEachSampledBreakdown(const Scenario& scenario, View view, std::size_t samples, std::uint64_t seed,
                             const std::function<void(const Breakdown<Batch>&)>& use) {
    const Draws draws(scenario, seed);
    Assumptions<Batch> assumptions = certainAssumptionsOf(scenario);
    for (std::size_t block = 0; block < blocksOf(samples); ++block) {
        draws.draw(block, assumptions);
        use(costberg::evaluate(view, assumptions));
    }
}

} // namespace costberg
