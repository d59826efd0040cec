#include "core/analysis/live_simulation.h"

#include "core/usage.h"

#include <algorithm>
#include <thread>

namespace costberg {
namespace {

bool countsIn(const Scenario& scenario, Input input) {
    return isUncertain(scenario.at(input)) && isUsed(input, scenario.choices);
}

std::size_t blocksOf(std::size_t samples) { return (samples + Batch::size - 1) / Batch::size; }

} // namespace

bool LiveSimulation::isUpToDate(const Scenario& scenario, std::size_t samples, std::span<const View> views) const {
    return m_basis.samples == samples && m_basis.choices == scenario.choices &&
           std::ranges::equal(m_basis.views, views) && std::ranges::equal(m_basis.inputs, scenario.inputs, drawAlike);
}

void LiveSimulation::update(const Scenario& scenario, std::size_t samples, std::span<const View> views) {
    samples = blocksOf(samples) * Batch::size;
    if (isUpToDate(scenario, samples, views))
        return;
    m_basis = {scenario.choices, scenario.inputs, samples, {views.begin(), views.end()}};
    matchColumns(scenario);
    makeRoom(views);
    const std::size_t end = samples / Batch::size;
    const std::size_t middle = std::thread::hardware_concurrency() > 1 && end > 8 ? end / 2 : end;
    Sketches second;
    {
        const auto computeSecond = [&] { second = computed(scenario, views, {middle, end}); };
        const std::jthread other = middle < end ? std::jthread(computeSecond) : std::jthread();
        m_sketches = computed(scenario, views, {0, middle});
    }
    for (std::size_t view = 0; view < viewCount; ++view)
        m_sketches[view].add(second[view]);
    for (const auto& column : m_columns)
        column->filled = std::max(column->filled, samples);
}

void LiveSimulation::matchColumns(const Scenario& scenario) {
    // The old columns are held until the new ones are, so that what stays is found.
    std::vector<std::shared_ptr<DrawColumn>> columns;
    for (const Input input : allInputs())
        if (countsIn(scenario, input))
            columns.push_back(m_allColumns->of(input, scenario.at(input)));
    m_columns = std::move(columns);
}

void LiveSimulation::makeRoom(std::span<const View> views) {
    for (const auto& column : m_columns)
        if (column->values.size() < m_basis.samples)
            column->values.resize(m_basis.samples);
    for (const View view : views)
        m_totals[static_cast<std::size_t>(view)].resize(m_basis.samples);
}

LiveSimulation::Sketches LiveSimulation::computed(const Scenario& scenario, std::span<const View> views,
                                                  Blocks blocks) {
    for (const auto& column : m_columns)
        column->fill(blocks.from, blocks.to);
    return evaluated(scenario, views, blocks);
}

/// What was drawn for one block of samples.
void LiveSimulation::readBlock(std::size_t block, Assumptions<Batch>& assumptions) const {
    for (const auto& column : m_columns)
        std::copy_n(column->values.data() + block * Batch::size, Batch::size,
                    assumptions[column->input].samples().data());
}

LiveSimulation::Sketches LiveSimulation::evaluated(const Scenario& scenario, std::span<const View> views,
                                                   Blocks blocks) {
    Sketches sketches;
    Assumptions<Batch> assumptions = certainAssumptionsOf(scenario);
    for (std::size_t block = blocks.from; block < blocks.to; ++block) {
        readBlock(block, assumptions);
        std::array<Batch, viewCount> totals;
        if (views.size() == 1)
            totals[static_cast<std::size_t>(views[0])] = evaluateTotal(views[0], assumptions);
        else
            totals = evaluateTotals(assumptions);
        for (const View view : views) {
            const Batch& total = totals[static_cast<std::size_t>(view)];
            sketches[static_cast<std::size_t>(view)].add(total);
            total.copyTo(m_totals[static_cast<std::size_t>(view)].data() + block * Batch::size);
        }
    }
    return sketches;
}

DrawComparison drawComparisonOf(std::span<const double> first, std::span<const double> second) {
    const std::size_t count = std::min(first.size(), second.size());
    std::size_t larger = 0;
    std::size_t equal = 0;
    for (std::size_t i = 0; i < count; ++i) {
        larger += first[i] > second[i] ? 1 : 0;
        equal += first[i] == second[i] ? 1 : 0;
    }
    const auto draws = static_cast<double>(std::max<std::size_t>(1, count));
    return {static_cast<double>(larger) / draws, static_cast<double>(equal) / draws};
}

void LiveSimulation::forEachBreakdown(View view, std::size_t samples,
                                      const std::function<void(const Breakdown<Batch>&)>& use) const {
    Scenario scenario;
    scenario.choices = m_basis.choices;
    scenario.inputs = m_basis.inputs;
    Assumptions<Batch> assumptions = certainAssumptionsOf(scenario);
    const std::size_t blocks = blocksOf(std::min(samples, m_basis.samples));
    for (std::size_t block = 0; block < blocks; ++block) {
        readBlock(block, assumptions);
        use(costberg::evaluate(view, assumptions));
    }
}

} // namespace costberg
