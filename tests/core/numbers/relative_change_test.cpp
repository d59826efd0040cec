#include "core/numbers/relative_change.h"

#include <gtest/gtest.h>

#include <limits>

namespace costberg {
namespace {

TEST(RelativeChange, IsAPartOfTheBaseline) {
    EXPECT_EQ(relativeChange(3, 2), 0.5);
    EXPECT_EQ(relativeChange(0, 2), -1);
    EXPECT_EQ(relativeChange(2, 2), 0);
}

TEST(RelativeChange, IsNoneAgainstNothing) {
    EXPECT_FALSE(relativeChange(5, 0));
    EXPECT_FALSE(relativeChange(0, 0));
}

TEST(RelativeChange, IsNoneWhereItsPercentageWouldBeBeyondAllNumbers) {
    constexpr double largest = std::numeric_limits<double>::max();
    EXPECT_FALSE(relativeChange(1, 1e-320));
    EXPECT_FALSE(relativeChange(largest / 10, 1));
    EXPECT_TRUE(relativeChange(largest / 1000, 1));
}

} // namespace
} // namespace costberg
