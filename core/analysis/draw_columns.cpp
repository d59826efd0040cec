#include "core/analysis/draw_columns.h"

#include "core/analysis/simulation.h"

#include <algorithm>

namespace costberg {

bool drawAlike(const InputState& one, const InputState& other) {
    return one.value == other.value && one.low == other.low && one.high == other.high;
}

void DrawColumn::fill(std::size_t from, std::size_t to) {
    for (std::size_t block = std::max(from, filled / Batch::size); block < to; ++block)
        distribution.at(standardNormals(dimension, block)).copyTo(values.data() + block * Batch::size);
}

std::shared_ptr<DrawColumn> DrawColumns::of(Input input, const InputState& state) {
    std::erase_if(m_columns, [](const std::weak_ptr<DrawColumn>& column) { return column.expired(); });
    for (const std::weak_ptr<DrawColumn>& weak : m_columns)
        if (auto column = weak.lock(); column->input == input && drawAlike(column->state, state))
            return column;
    const SobolDimension dimension(static_cast<std::size_t>(input), m_seed);
    auto column =
        std::make_shared<DrawColumn>(DrawColumn{input, state, dimension, Distribution(specOf(input), state), {}, 0});
    m_columns.push_back(column);
    return column;
}

std::size_t DrawColumns::aliveCount() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(m_columns, [](const auto& column) { return !column.expired(); }));
}

} // namespace costberg
