#include "ui/charts/line_cuts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace costberg::charts {
namespace {

const QLineF across(0, 5, 100, 5);

TEST(LineCuts, LeaveALineWholeThatMeetsNothing) {
    EXPECT_EQ(outside(across, {}), std::vector{across});
    EXPECT_EQ(outside(across, {QRectF(10, 6, 5, 5)}), std::vector{across});
}

TEST(LineCuts, CutALineAroundRectanglesInAnyOrder) {
    const auto parts = outside(across, {QRectF(60, 0, 10, 10), QRectF(20, 0, 10, 10), QRectF(25, 0, 10, 10)});
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_EQ(parts[0], QLineF(0, 5, 20, 5));
    EXPECT_EQ(parts[1], QLineF(35, 5, 60, 5));
    EXPECT_EQ(parts[2], QLineF(70, 5, 100, 5));
}

TEST(LineCuts, LeaveNothingOfALineWithinARectangle) {
    EXPECT_TRUE(outside(across, {QRectF(-1, 0, 200, 10)}).empty());
    EXPECT_TRUE(within(across, QRectF(0, 10, 100, 10)).isNull());
}

TEST(LineCuts, HatchOnlyWithinTheRectangleAndAroundTheException) {
    const QRectF rect(10, 20, 60, 90);
    const QRectF except(25, 50, 30, 15);
    const auto lines = hatching(rect, 8, except);
    ASSERT_GT(lines.size(), 15U);
    for (const QLineF& line : lines) {
        for (const QPointF end : {line.p1(), line.p2()})
            EXPECT_TRUE(rect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(end));
        EXPECT_FALSE(except.adjusted(1e-6, 1e-6, -1e-6, -1e-6).contains(line.center()));
    }
}

TEST(LineCuts, KeepTheHatchingStillWhileTheRectangleGrows) {
    const auto low = hatching({0, 50, 40, 50}, 8);
    const auto high = hatching({0, 43, 40, 57}, 8);
    const auto sumOf = [](const QLineF& line) { return line.x1() + line.y1(); };
    for (const QLineF& line : low)
        EXPECT_TRUE(std::ranges::any_of(
            high, [&](const QLineF& other) { return std::abs(sumOf(line) - sumOf(other)) < 1e-6; }));
}

} // namespace
} // namespace costberg::charts
