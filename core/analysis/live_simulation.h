#pragma once

#include "core/analysis/simulation.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace costberg {

/// The five totals of one scenario under its ranges, kept between two moves of a slider: a move draws its own input's
/// column anew and leaves the others, on two cores where there are two. The result depends on the scenario and the
/// number of samples alone, whatever was asked before.
class LiveSimulation {
public:
    explicit LiveSimulation(std::uint64_t seed = 1) : m_seed(seed) {}

    /// Brings the totals of `views` up to date with the scenario, rounding `samples` up to whole blocks of 256.
    void update(const Scenario& scenario, std::size_t samples, std::span<const View> views = allViews);

    std::size_t samples() const { return m_samples; }
    /// Whether any input that counts has a range; without one every sample is the point estimate.
    bool isUncertain() const { return !m_columns.empty(); }
    /// Of the views last asked for.
    const QuantileSketch& operator[](View view) const { return m_sketches[static_cast<std::size_t>(view)]; }
    /// Sample by sample, for what compares two scenarios under the same draws. USD.
    std::span<const double> totalsOf(View view) const { return m_totals[static_cast<std::size_t>(view)]; }

private:
    /// The draws of one uncertain input, of which the first `filled` are made.
    struct Column {
        Input input;
        InputState state;
        SobolDimension dimension;
        Distribution distribution;
        std::vector<double> values;
        std::size_t filled = 0;
    };

    using Sketches = std::array<QuantileSketch, viewCount>;
    /// Blocks [from, to).
    struct Blocks {
        std::size_t from = 0;
        std::size_t to = 0;
    };

    void matchColumns(const Scenario& scenario);
    void makeRoom(std::span<const View> views);
    Sketches computed(const Scenario& scenario, std::span<const View> views, Blocks blocks);
    void fill(Column& column, Blocks blocks) const;
    Sketches evaluated(const Scenario& scenario, std::span<const View> views, Blocks blocks);

    std::uint64_t m_seed;
    std::size_t m_samples = 0;
    std::vector<Column> m_columns;
    Sketches m_sketches;
    std::array<std::vector<double>, viewCount> m_totals;
};

/// The part of the draws in which the first total is larger; ties count half. Both of the same length and draws.
double probabilityThatFirstIsLarger(std::span<const double> first, std::span<const double> second);

/// Calls `use` with the view's matrix of each block of samples, for what is asked of components.
void forEachSampledBreakdown(const Scenario& scenario, View view, std::size_t samples, std::uint64_t seed,
                             const std::function<void(const Breakdown<Batch>&)>& use);

} // namespace costberg
