#include "ui/docks/tabular_font.h"

#include "ui/theme/theme.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

TEST(TabularFont, GivesEachDigitTheSameWidth) {
    const TabularFont font(fontOf(13));
    const qreal width = font.widthOf("0000");
    for (const char* digits : {"1111", "7777", "4071", "9999"})
        EXPECT_DOUBLE_EQ(font.widthOf(digits), width) << digits;
}

TEST(TabularFont, MeasuresTextsThatItsFontHasNoGlyphsFor) {
    const TabularFont font(fontOf(13));
    EXPECT_GT(font.widthOf(QStringLiteral("5億6,000万円")), font.widthOf(QStringLiteral("56,000")));
    EXPECT_EQ(font.widthOf({}), 0);
}

} // namespace
} // namespace costberg
