#include "core/published_number.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

TEST(NumberIn, ReadsOneNumberAndNothingElse) {
    EXPECT_EQ(numberIn("0.97"), 0.97);
    EXPECT_EQ(numberIn("$44489.88"), 44489.88);
    EXPECT_EQ(numberIn("486000000000.0"), 4.86e11);
    EXPECT_EQ(numberIn(".37"), 0.37);
    for (const char* text : {"", "-", "1.64 / 1.47", "about 5", "5 %", ">0.90", "0.38-0.43"})
        EXPECT_FALSE(numberIn(text)) << text;
}

TEST(PublishedNumbersIn, ReadsBothEndsOfARangeAndABound) {
    const auto range = publishedNumbersIn("0.38-0.43");
    ASSERT_EQ(range.size(), 2U);
    EXPECT_EQ(range[0].value, 0.38);
    EXPECT_EQ(range[0].bound, "at least");
    EXPECT_EQ(range[1].value, 0.43);
    EXPECT_EQ(range[1].bound, "at most");
    const auto bound = publishedNumbersIn(">0.90");
    ASSERT_EQ(bound.size(), 1U);
    EXPECT_EQ(bound[0].value, 0.9);
    EXPECT_EQ(bound[0].bound, "at least");
    EXPECT_EQ(publishedNumbersIn("1850").size(), 1U);
    EXPECT_TRUE(publishedNumbersIn("1.64 / 1.47 / 1.56").empty());
    EXPECT_TRUE(publishedNumbersIn("2-4x").empty());
    EXPECT_TRUE(publishedNumbersIn("").empty());
}

} // namespace
} // namespace costberg
