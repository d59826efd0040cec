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

TEST(WidestText, GrowsForWiderTextsAlone) {
    const TabularFont font(fontOf(12));
    WidestText widest;
    EXPECT_TRUE(widest.growFor("baseline", font));
    EXPECT_TRUE(widest.growFor("+33,339%", font));
    EXPECT_DOUBLE_EQ(widest.width(), font.widthOf("+33,339%"));
    EXPECT_FALSE(widest.growFor("+12,345%", font));
    EXPECT_FALSE(widest.growFor("+1%", font));
    EXPECT_DOUBLE_EQ(widest.width(), font.widthOf("+33,339%"));
}

} // namespace
} // namespace costberg
