#pragma once

#include "core/analysis/draw_columns.h"
#include "core/analysis/simulation.h"

#include <array>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace costberg {

/// The five totals of one scenario under its ranges, kept between two moves of a slider: a move draws its own input's
/// column anew and leaves the others, on two cores where there are two. The result depends on the scenario and the
/// number of samples alone, whatever was asked before.
class LiveSimulation {
public:
    /// Several simulations with the same columns draw the same, and draw what they share once.
    explicit LiveSimulation(std::shared_ptr<DrawColumns> columns = std::make_shared<DrawColumns>())
        : m_allColumns(std::move(columns)) {}

    /// Brings the totals of `views` up to date with the scenario, rounding `samples` up to whole blocks of 256. Does
    /// nothing where they are.
    void update(const Scenario& scenario, std::size_t samples, std::span<const View> views = allViews);
    /// Forgets the samples, unless they are of this scenario in these views.
    void begin(const Scenario& scenario, std::span<const View> views = allViews);
    /// Adds samples until there are so many, rounded up to whole blocks of 256; what was begun is the scenario.
    void extend(std::size_t samples);
    /// Forgets the samples where there are more than so many, rounded up.
    void limitTo(std::size_t samples);

    std::size_t samples() const { return m_samples; }
    /// Whether any input that counts has a range; without one every sample is the point estimate.
    bool isUncertain() const { return !m_columns.empty(); }
    /// Of the views last asked for.
    const QuantileSketch& operator[](View view) const { return m_sketches[static_cast<std::size_t>(view)]; }
    /// Sample by sample, for what compares two scenarios under the same draws. USD.
    std::span<const double> totalsOf(View view) const { return m_totals[static_cast<std::size_t>(view)]; }

    /// Calls `use` with the view's matrix, block by block of the first `samples`, for what is asked of a total's parts.
    void forEachBreakdown(View view, std::size_t samples,
                          const std::function<void(const Breakdown<Batch>&)>& use) const;

private:
    using Sketches = std::array<QuantileSketch, viewCount>;
    /// Blocks [from, to).
    struct Blocks {
        std::size_t from = 0;
        std::size_t to = 0;
    };

    /// What the totals are computed from. Of the scenario, names do not matter.
    struct Basis {
        Scenario scenario;
        std::vector<View> views;
    };

    bool isOf(const Scenario& scenario, std::span<const View> views) const;
    void forget();
    void matchColumns(const Scenario& scenario);
    void makeRoom(std::size_t samples);
    void readBlock(std::size_t block, Assumptions<Batch>& assumptions) const;
    void compute(Blocks blocks, Sketches& sketches);
    void evaluate(Blocks blocks, Sketches& sketches);

    std::shared_ptr<DrawColumns> m_allColumns;
    std::vector<std::shared_ptr<DrawColumn>> m_columns;
    Basis m_basis;
    std::size_t m_samples = 0;
    Sketches m_sketches;
    Sketches m_second; ///< of the second core, while it computes; kept for its room
    std::array<std::vector<double>, viewCount> m_totals;
};

/// Two totals draw by draw, as parts of the draws that both have.
struct DrawComparison {
    double firstIsLarger = 0;
    double equal = 0;
};

/// Of the same draws from the first one on; neither part where they have none in common.
DrawComparison drawComparisonOf(std::span<const double> first, std::span<const double> second);

} // namespace costberg
