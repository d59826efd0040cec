#include "core/analysis/contour.h"

#include <gtest/gtest.h>

#include <cmath>

namespace costberg {
namespace {

/// The values of a function on the nodes of a grid.
template <class Value> std::vector<double> gridOf(std::size_t columns, std::size_t rows, Value value) {
    std::vector<double> values;
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t column = 0; column < columns; ++column)
            values.push_back(value(static_cast<double>(column), static_cast<double>(row)));
    return values;
}

/// Whether the place lies within an odd number of rings.
bool isInside(const Contour& contour, GridPoint place) {
    bool inside = false;
    for (const GridLine& ring : contour.rings)
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const GridPoint& a = ring[i];
            const GridPoint& b = ring[(i + 1) % ring.size()];
            if ((a.row > place.row) != (b.row > place.row) &&
                place.column < a.column + (b.column - a.column) * (place.row - a.row) / (b.row - a.row))
                inside = !inside;
        }
    return inside;
}

double areaOf(const GridLine& ring) {
    double twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const GridPoint& next = ring[(i + 1) % ring.size()];
        twice += ring[i].column * next.row - next.column * ring[i].row;
    }
    return std::abs(twice) / 2;
}

double hill(double column, double row) { return 100 - std::hypot(column - 20, row - 15); }

TEST(Contour, OfAHillIsARoundLineThatEndsWhereItBegins) {
    const auto values = gridOf(41, 31, hill);
    const Contour contour = contourOf(values, 41, 90);
    ASSERT_EQ(contour.rings.size(), 1U);
    ASSERT_EQ(contour.lines.size(), 1U);
    EXPECT_EQ(contour.lines[0].front(), contour.lines[0].back());
    for (const GridPoint& point : contour.lines[0])
        EXPECT_NEAR(hill(point.column, point.row), 90, 0.03);
    EXPECT_NEAR(areaOf(contour.rings[0]), M_PI * 100, 3);
}

TEST(Contour, FollowsTheBorderOfTheGridButDrawsNoLineThere) {
    const auto slope = gridOf(5, 4, [](double column, double) { return column; });
    const Contour contour = contourOf(slope, 5, 1.5);
    ASSERT_EQ(contour.rings.size(), 1U);
    EXPECT_NEAR(areaOf(contour.rings[0]), 2.5 * 3, 1e-12);
    EXPECT_EQ(contour.rings[0].size(), 4U) << "four corners";
    ASSERT_EQ(contour.lines.size(), 1U);
    ASSERT_EQ(contour.lines[0].size(), 4U);
    for (const GridPoint& point : contour.lines[0])
        EXPECT_EQ(point.column, 1.5);
}

TEST(Contour, OfAHoleHasTwoRings) {
    const auto bowl = gridOf(41, 31, [](double column, double row) { return -hill(column, row); });
    const Contour contour = contourOf(bowl, 41, -90);
    EXPECT_EQ(contour.rings.size(), 2U);
    EXPECT_FALSE(isInside(contour, {20.1, 15.1}));
    EXPECT_TRUE(isInside(contour, {2.1, 2.1}));
    EXPECT_EQ(contour.lines.size(), 1U);
}

TEST(Contour, IsAllOfTheGridOrNothingWhereTheLevelIsOnNoneOfItsSquares) {
    const auto values = gridOf(4, 3, [](double column, double row) { return column + row; });
    const Contour all = contourOf(values, 4, -1);
    ASSERT_EQ(all.rings.size(), 1U);
    EXPECT_NEAR(areaOf(all.rings[0]), 6, 1e-12);
    EXPECT_TRUE(all.lines.empty());
    EXPECT_EQ(contourOf(values, 4, 6), Contour());
}

TEST(Contour, JoinsOppositeCornersByTheMeanOfAll) {
    const std::vector<double> apart{1, -1.5, -1.5, 1};
    EXPECT_EQ(contourOf(apart, 2, 0).rings.size(), 2U);
    EXPECT_FALSE(isInside(contourOf(apart, 2, 0), {0.501, 0.502}));
    const std::vector<double> joined{1.5, -1, -1, 1.5};
    EXPECT_TRUE(isInside(contourOf(joined, 2, 0), {0.501, 0.502}));
}

/// What is inside and what is not is told apart at every node, for surfaces with many hills, holes and saddles.
TEST(Contour, HoldsExactlyTheNodesThatReachTheLevel) {
    for (int turn = 0; turn < 20; ++turn) {
        const auto values = gridOf(37, 29, [&](double column, double row) {
            return std::sin(column * (0.3 + 0.05 * turn)) * std::cos(row * 0.7 + turn) + 0.01 * column;
        });
        const Contour contour = contourOf(values, 37, 0.05);
        for (std::size_t row = 1; row < 28; ++row)
            for (std::size_t column = 1; column < 36; ++column) {
                const double value = values[row * 37 + column];
                if (std::abs(value - 0.05) > 1e-6) {
                    const GridPoint place{static_cast<double>(column) + 1e-9, static_cast<double>(row) + 1e-9};
                    ASSERT_EQ(isInside(contour, place), value > 0.05) << turn << ": " << column << ", " << row;
                }
            }
    }
}

TEST(Contour, KeepsToTheGridWhereAllValuesAreTheLevel) {
    const std::vector<double> flat(12, 0.0);
    const Contour contour = contourOf(flat, 4, 0);
    ASSERT_EQ(contour.rings.size(), 1U);
    EXPECT_NEAR(areaOf(contour.rings[0]), 6, 1e-12);
}

} // namespace
} // namespace costberg
