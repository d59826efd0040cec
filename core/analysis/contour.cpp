#include "core/analysis/contour.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <utility>

namespace costberg {
namespace {

constexpr double outside = -std::numeric_limits<double>::infinity();
constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// The grid with a margin of one value outside of every region, so that each outline closes.
class PaddedGrid {
public:
    PaddedGrid(std::span<const double> values, std::size_t columns)
        : m_values(values), m_columns(columns), m_rows(values.size() / columns) {}

    std::size_t columns() const { return m_columns + 2; }
    std::size_t rows() const { return m_rows + 2; }
    /// An edge leads from a node to the next one in its row, or in its column.
    std::size_t edgeCount() const { return 2 * rows() * columns(); }
    std::size_t edgeInRow(std::size_t row, std::size_t column) const { return 2 * (row * columns() + column); }
    std::size_t edgeInColumn(std::size_t row, std::size_t column) const { return edgeInRow(row, column) + 1; }

    double at(std::size_t row, std::size_t column) const {
        if (row == 0 || column == 0 || row > m_rows || column > m_columns)
            return outside;
        return m_values[(row - 1) * m_columns + column - 1];
    }
    bool isMargin(std::size_t row, std::size_t column) const {
        return row == 0 || column == 0 || row == m_rows || column == m_columns;
    }

    /// Where the level lies on the edge, whose one end is inside and whose other is not.
    GridPoint crossing(std::size_t edge, double level) const {
        const std::size_t row = edge / 2 / columns();
        const std::size_t column = edge / 2 % columns();
        const bool isInRow = edge % 2 == 0;
        const double from = at(row, column);
        const double to = isInRow ? at(row, column + 1) : at(row + 1, column);
        const double part = partInside(from, to, level);
        return {static_cast<double>(column) - 1 + (isInRow ? part : 0),
                static_cast<double>(row) - 1 + (isInRow ? 0 : part)};
    }

private:
    /// Beside the margin the outline runs through the nodes.
    static double partInside(double from, double to, double level) {
        if (from == outside)
            return 1;
        return to == outside ? 0 : (level - from) / (to - from);
    }

    std::span<const double> m_values;
    std::size_t m_columns;
    std::size_t m_rows;
};

/// From edge to edge around the regions, each square with its inside on the same hand.
class Outlines {
public:
    Outlines(const PaddedGrid& grid, double level)
        : m_grid(grid), m_level(level), m_next(grid.edgeCount(), none), m_isMargin(grid.edgeCount(), 0) {
        for (std::size_t row = 0; row + 1 < grid.rows(); ++row)
            for (std::size_t column = 0; column + 1 < grid.columns(); ++column)
                addSquare(row, column);
    }

    Contour traced() {
        Contour contour;
        for (std::size_t edge = 0; edge < m_next.size(); ++edge)
            if (m_next[edge] != none)
                trace(edge, contour);
        return contour;
    }

private:
    /// An outline enters a square where, going round it, the first corner of the inside comes, and leaves it behind the
    /// last. Two corners across from each other are two such parts.
    void addSquare(std::size_t row, std::size_t column) {
        const std::array corners{m_grid.at(row, column), m_grid.at(row, column + 1), m_grid.at(row + 1, column + 1),
                                 m_grid.at(row + 1, column)};
        const std::array edges{m_grid.edgeInRow(row, column), m_grid.edgeInColumn(row, column + 1),
                               m_grid.edgeInRow(row + 1, column), m_grid.edgeInColumn(row, column)};
        std::array<std::size_t, 2> entries{none, none};
        std::array<std::size_t, 2> exits{none, none};
        std::size_t parts = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            if (corners[i] < m_level || corners[(i + 3) % 4] >= m_level)
                continue;
            std::size_t last = i;
            while (corners[(last + 1) % 4] >= m_level)
                ++last;
            entries[parts] = edges[(i + 3) % 4];
            exits[parts++] = edges[last % 4];
        }
        if (parts == 2 && corners[0] + corners[1] + corners[2] + corners[3] >= 4 * m_level)
            std::swap(exits[0], exits[1]);
        for (std::size_t part = 0; part < parts; ++part) {
            m_next[entries[part]] = exits[part];
            m_isMargin[entries[part]] = m_grid.isMargin(row, column) ? 1 : 0;
        }
    }

    void trace(std::size_t first, Contour& contour) {
        GridLine points;
        std::vector<char> isMargin; // of the way from each point to the next
        for (std::size_t edge = first; m_next[edge] != none;) {
            points.push_back(m_grid.crossing(edge, m_level));
            isMargin.push_back(m_isMargin[edge]);
            edge = std::exchange(m_next[edge], none);
        }
        addLines(points, isMargin, contour);
        contour.rings.push_back(withoutStraight(points));
    }

    static void addLines(const GridLine& points, const std::vector<char>& isMargin, Contour& contour) {
        const std::size_t count = points.size();
        const auto margin = std::ranges::find(isMargin, 1);
        const auto start = static_cast<std::size_t>(margin == isMargin.end() ? 0 : margin - isMargin.begin());
        GridLine line;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t at = (start + i) % count;
            if (isMargin[at] == 0 && line.empty())
                line.push_back(points[at]);
            if (isMargin[at] == 0 && points[(at + 1) % count] != line.back())
                line.push_back(points[(at + 1) % count]);
            if (isMargin[at] != 0 || i + 1 == count) {
                if (line.size() > 1)
                    contour.lines.push_back(std::move(line));
                line.clear();
            }
        }
    }

    /// The ring without the points between two others of the same row or column.
    static GridLine withoutStraight(const GridLine& points) {
        GridLine kept;
        const auto isBetween = [](const GridPoint& a, const GridPoint& b, const GridPoint& c) {
            return (a.row == b.row && b.row == c.row) || (a.column == b.column && b.column == c.column);
        };
        for (std::size_t i = 0; i < points.size(); ++i) {
            const GridPoint& next = points[(i + 1) % points.size()];
            if (kept.empty() || !isBetween(kept.back(), points[i], next))
                kept.push_back(points[i]);
        }
        if (kept.size() > 2 && isBetween(kept.back(), kept[0], kept[1]))
            kept.erase(kept.begin());
        return kept;
    }

    const PaddedGrid& m_grid;
    double m_level;
    std::vector<std::size_t> m_next; ///< by the edge at which an outline enters a square, that at which it leaves
    std::vector<char> m_isMargin;    ///< likewise, whether the square is in the margin
};

} // namespace

Contour contourOf(std::span<const double> values, std::size_t columns, double level) {
    assert(columns > 0 && values.size() % columns == 0);
    const PaddedGrid grid(values, columns);
    return Outlines(grid, level).traced();
}

} // namespace costberg
