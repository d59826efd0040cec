#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace costberg {

/// A place on a grid, in columns and rows from its first value.
struct GridPoint {
    double column = 0;
    double row = 0;

    bool operator==(const GridPoint&) const = default;
};
using GridLine = std::vector<GridPoint>;

/// Where the values of a grid, linear between them, are at least some level.
struct Contour {
    /// The outlines, along the grid's border too. What lies within an odd number of them belongs to the region. The
    /// last point of each is joined to its first.
    std::vector<GridLine> rings;
    /// The parts of the outlines where the value is the level. One that goes round ends where it begins.
    std::vector<GridLine> lines;

    bool operator==(const Contour&) const = default;
};

/// By marching squares. `values` are finite, row by row. Where a square could be joined either way, the mean of its
/// corners decides.
Contour contourOf(std::span<const double> values, std::size_t columns, double level);

} // namespace costberg
