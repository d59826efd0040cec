#include "ui/controls/wrapping_label.h"

#include "ui/theme/theme.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

int heightOf(const QString& text, int width, int pixels) {
    WrappingLabel fresh;
    fresh.setFont(fontOf(pixels));
    fresh.setText(text);
    return fresh.heightForWidth(width);
}

TEST(WrappingLabel, KnowsItsHeightAfterEveryChange) {
    const QString text = QStringLiteral("In 62% of the draws this costs more than what was pinned of it.");
    WrappingLabel label;
    label.setFont(fontOf(12));
    label.setText(text);
    EXPECT_EQ(label.heightForWidth(120), heightOf(text, 120, 12));
    EXPECT_GT(label.heightForWidth(120), label.heightForWidth(400));
    EXPECT_EQ(label.heightForWidth(120), heightOf(text, 120, 12)) << "asked again";
    label.setText(text + text);
    EXPECT_EQ(label.heightForWidth(120), heightOf(text + text, 120, 12));
    label.setFont(fontOf(20));
    EXPECT_EQ(label.heightForWidth(120), heightOf(text + text, 120, 20));
}

} // namespace
} // namespace costberg
