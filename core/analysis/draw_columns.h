#pragma once

#include "core/analysis/distribution.h"
#include "core/analysis/sobol.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace costberg {

/// The draws of one uncertain input: sample by sample, of which the first `filled` are made. Blocks may be filled by
/// two threads, each its own.
struct DrawColumn {
    Input input;
    InputState state;
    SobolDimension dimension;
    Distribution distribution;
    std::vector<double> values;
    std::size_t filled = 0;

    /// Makes blocks [from, to) of 256 draws that are not made yet. `values` must have room for them.
    void fill(std::size_t from, std::size_t to);
};

/// The columns of several simulations under one seed. Scenarios that say the same of an input share its column; a
/// column lives as long as a simulation holds it.
class DrawColumns {
public:
    explicit DrawColumns(std::uint64_t seed = usualSeed) : m_seed(seed) {}

    std::shared_ptr<DrawColumn> of(Input input, const InputState& state);
    std::size_t aliveCount() const;

private:
    std::uint64_t m_seed;
    std::vector<std::weak_ptr<DrawColumn>> m_columns;
};

/// Whether two states of an input draw the same values; sources and unknown keys do not matter.
bool drawAlike(const InputState& one, const InputState& other);

} // namespace costberg
