#include "core/analysis/sobol.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <vector>

namespace costberg {
namespace {

std::vector<double> pointsOf(const SobolDimension& dimension, std::uint64_t blocks, std::uint64_t first = 0) {
    std::vector<double> points(blocks * SobolDimension::blockSize);
    for (std::uint64_t block = 0; block < blocks; ++block)
        dimension.fill(first + block, points.data() + block * SobolDimension::blockSize);
    return points;
}

TEST(Sobol, PutsOnePointInEachOfAsManyIntervalsAsPoints) {
    constexpr std::size_t blocks = 16;
    for (const std::size_t dimension : {0U, 1U, 17U, 52U}) {
        const auto points = pointsOf(SobolDimension(dimension, 7), blocks);
        std::vector<int> inInterval(points.size(), 0);
        for (const double point : points)
            ++inInterval[static_cast<std::size_t>(point * static_cast<double>(points.size()))];
        EXPECT_TRUE(std::ranges::all_of(inInterval, [](int count) { return count == 1; })) << "dimension " << dimension;
    }
}

TEST(Sobol, FillsElementaryBoxesOfItsFirstTwoDimensionsEvenly) {
    constexpr std::size_t side = 64;
    const auto x = pointsOf(SobolDimension(0, 3), side * side / SobolDimension::blockSize);
    const auto y = pointsOf(SobolDimension(1, 3), side * side / SobolDimension::blockSize);
    std::array<int, side * side> inBox{};
    for (std::size_t i = 0; i < x.size(); ++i)
        ++inBox[static_cast<std::size_t>(x[i] * side) * side + static_cast<std::size_t>(y[i] * side)];
    EXPECT_TRUE(std::ranges::all_of(inBox, [](int count) { return count == 1; }));
}

TEST(Sobol, DependsOnSeedAndDimensionAndNothingElse) {
    EXPECT_EQ(pointsOf(SobolDimension(4, 1), 2), pointsOf(SobolDimension(4, 1), 2));
    EXPECT_NE(pointsOf(SobolDimension(4, 1), 1), pointsOf(SobolDimension(4, 2), 1));
    EXPECT_NE(pointsOf(SobolDimension(4, 1), 1), pointsOf(SobolDimension(5, 1), 1));
    const auto both = pointsOf(SobolDimension(4, 1), 8);
    const auto later = pointsOf(SobolDimension(4, 1), 4, 4);
    EXPECT_TRUE(std::equal(later.begin(), later.end(), both.begin() + 4 * SobolDimension::blockSize));
}

TEST(Sobol, StaysInsideTheOpenUnitInterval) {
    const auto late = pointsOf(SobolDimension(2, 9), 64, 16'000'000);
    EXPECT_GT(*std::ranges::min_element(late), 0.0);
    EXPECT_LT(*std::ranges::max_element(late), 1.0);
}

} // namespace
} // namespace costberg
