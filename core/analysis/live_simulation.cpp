#include "core/analysis/live_simulation.h"

#include "core/usage.h"

#include <algorithm>
#include <thread>

namespace costberg {
namespace {

bool countsIn(const Scenario& scenario, Input input) {
    return isUncertain(scenario.at(input)) && isUsed(input, scenario.choices);
}

/// Those of other views may be there too.
std::array<Batch, viewCount> totalsIn(std::span<const View> views, const Assumptions<Batch>& assumptions) {
    if (views.size() > 1)
        return evaluateTotals(assumptions);
    std::array<Batch, viewCount> totals;
    totals[static_cast<std::size_t>(views[0])] = evaluateTotal(views[0], assumptions);
    return totals;
}

std::size_t blocksOf(std::size_t samples) { return (samples + Batch::size - 1) / Batch::size; }

} // namespace

bool LiveSimulation::isOf(const Scenario& scenario, std::span<const View> views) const {
    return m_basis.scenario.choices == scenario.choices && std::ranges::equal(m_basis.views, views) &&
           std::ranges::equal(m_basis.scenario.inputs, scenario.inputs, drawAlike);
}

void LiveSimulation::update(const Scenario& scenario, std::size_t samples, std::span<const View> views) {
    begin(scenario, views);
    limitTo(samples);
    extend(samples);
}

/// Quantiles cannot be taken back: what has more samples begins anew.
void LiveSimulation::limitTo(std::size_t samples) {
    if (m_samples > blocksOf(samples) * Batch::size)
        forget();
}

void LiveSimulation::begin(const Scenario& scenario, std::span<const View> views) {
    if (isOf(scenario, views))
        return;
    m_basis.scenario.choices = scenario.choices;
    m_basis.scenario.inputs = scenario.inputs;
    m_basis.views.assign(views.begin(), views.end());
    matchColumns(scenario);
    forget();
}

void LiveSimulation::forget() {
    m_samples = 0;
    for (QuantileSketch& sketch : m_sketches)
        sketch.clear();
}

/// On two cores where there are two, and enough to share.
void LiveSimulation::extend(std::size_t samples) {
    const std::size_t from = m_samples / Batch::size;
    const std::size_t end = blocksOf(samples);
    if (end <= from)
        return;
    makeRoom(end * Batch::size);
    const std::size_t middle =
        std::thread::hardware_concurrency() > 1 && end - from > 8 ? from + (end - from) / 2 : end;
    {
        const auto computeSecond = [&] { compute({middle, end}, m_second); };
        const std::jthread other = middle < end ? std::jthread(computeSecond) : std::jthread();
        compute({from, middle}, m_sketches);
    }
    for (std::size_t view = 0; view < viewCount; ++view) {
        m_sketches[view].add(m_second[view]);
        m_second[view].clear();
    }
    m_samples = end * Batch::size;
    for (const auto& column : m_columns)
        column->filled = std::max(column->filled, m_samples);
}

void LiveSimulation::matchColumns(const Scenario& scenario) {
    // The old columns are held until the new ones are, so that what stays is found.
    std::vector<std::shared_ptr<DrawColumn>> columns;
    for (const Input input : allInputs())
        if (countsIn(scenario, input))
            columns.push_back(m_allColumns->of(input, scenario.at(input)));
    m_columns = std::move(columns);
}

void LiveSimulation::makeRoom(std::size_t samples) {
    for (const auto& column : m_columns)
        if (column->values.size() < samples)
            column->values.resize(samples);
    for (const View view : m_basis.views)
        m_totals[static_cast<std::size_t>(view)].resize(samples);
}

void LiveSimulation::compute(Blocks blocks, Sketches& sketches) {
    for (const auto& column : m_columns)
        column->fill(blocks.from, blocks.to);
    evaluate(blocks, sketches);
}

/// What was drawn for one block of samples.
void LiveSimulation::readBlock(std::size_t block, Assumptions<Batch>& assumptions) const {
    for (const auto& column : m_columns)
        std::copy_n(column->values.data() + block * Batch::size, Batch::size,
                    assumptions[column->input].samples().data());
}

void LiveSimulation::evaluate(Blocks blocks, Sketches& sketches) {
    Assumptions<Batch> assumptions = certainAssumptionsOf(m_basis.scenario);
    for (std::size_t block = blocks.from; block < blocks.to; ++block) {
        readBlock(block, assumptions);
        const std::array<Batch, viewCount> totals = totalsIn(m_basis.views, assumptions);
        for (const View view : m_basis.views) {
            const Batch& total = totals[static_cast<std::size_t>(view)];
            sketches[static_cast<std::size_t>(view)].add(total);
            total.copyTo(m_totals[static_cast<std::size_t>(view)].data() + block * Batch::size);
        }
    }
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
    Assumptions<Batch> assumptions = certainAssumptionsOf(m_basis.scenario);
    const std::size_t blocks = blocksOf(std::min(samples, m_samples));
    for (std::size_t block = 0; block < blocks; ++block) {
        readBlock(block, assumptions);
        use(costberg::evaluate(view, assumptions));
    }
}

} // namespace costberg
