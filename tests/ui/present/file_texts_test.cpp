#include "ui/present/file_texts.h"

#include "core/presets.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

Document claimAlone() { return {{}, {*presetWithId("deepseek-v3-claim")}, {}}; }

TEST(OpenedPictureText, NamesTheFirstTotalThatDiffersAndHowManyDo) {
    const std::string id = "deepseek-v3-claim";
    const TotalMismatch paper{id, View::Headline, 8805000, 5576000};
    EXPECT_EQ(openedPictureText("a.png", claimAlone(), {paper}),
              "Opened from the picture a.png. It states $8.80M as Paper of “DeepSeek-V3: the $5.6M claim”, and the "
              "model gives $5.58M.");
    EXPECT_TRUE(openedPictureText("a.png", claimAlone(), {{"stranger", View::Cash, 5.0, {}}, paper})
                    .endsWith("gives $5.58M. In all, 2 totals differ."));
}

TEST(OpenedPictureText, HasDigitsEnoughToShowTheDifference) {
    const TotalMismatch close{"deepseek-v3-claim", View::Headline, 5576000.25, 5576000};
    const QString text = openedPictureText("a.png", claimAlone(), {close});
    EXPECT_TRUE(text.contains("$5,576,000.25")) << text.toStdString();
    EXPECT_TRUE(text.contains("$5,576,000.00")) << text.toStdString();
}

TEST(OpenedPictureText, SaysSoWhereTheTotalsAreOfOtherScenarios) {
    EXPECT_EQ(openedPictureText("a.png", claimAlone(), {{"stranger", View::Cash, 5.0, {}}}),
              "Opened from the picture a.png. The totals that it states are not those of the scenarios in it.");
}

} // namespace
} // namespace costberg
