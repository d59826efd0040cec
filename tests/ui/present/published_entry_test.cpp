#include "ui/present/published_entry.h"

#include "core/file/scenario_file.h"
#include "tests/ui/present/sessions.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace costberg {
namespace {

using testing::HasSubstr;
using testing::Not;

const Evaluation& claim() {
    static const Evaluation evaluation = evaluationOf(*presetWithId("deepseek-v3-claim"));
    return evaluation;
}

PublishedReading reading(const QString& value, const QString& tolerance = {}) {
    return readingOf({PublishedView::Headline, "total", value, tolerance, " DeepSeek-V3 report "}, claim());
}

TEST(PublishedEntry, ReadsTheValueAsFieldsDo) {
    const PublishedReading read = reading("$5.576M", "5");
    ASSERT_TRUE(read.figure);
    const PublishedFigure expected{PublishedView::Headline, "total", 5576000, 0.05, "DeepSeek-V3 report", {}};
    EXPECT_EQ(*read.figure, expected);
    EXPECT_EQ(read.value, "= $5,576,000");
    EXPECT_EQ(read.tolerance, "= 5%: from $5.30M to $5.85M");
    EXPECT_EQ(read.comparison, "Ours is $5.58M (×1): reproduced.");
}

TEST(PublishedEntry, TakesABareToleranceAsPercent) {
    EXPECT_EQ(reading("1M", "2.5").figure->tolerance, reading("1M", "2.5%").figure->tolerance);
    EXPECT_EQ(reading("1M", "2.5").figure->tolerance, 0.025);
    EXPECT_DOUBLE_EQ(reading("1M", "1/20").figure->tolerance, 0.0005);
    EXPECT_THAT(reading("1M", "x").tolerance.toStdString(), Not(HasSubstr("x%"))) << "nobody typed the sign";
    EXPECT_EQ(reading("1M", " ").figure->tolerance, 0);
    EXPECT_EQ(reading("1M").tolerance, "No tolerance: reproduced where only rounding differs");
}

TEST(PublishedEntry, RefusesWithTheReason) {
    const std::pair<QString, const char*> values[]{
        {"abc", "xpected a number"}, {"-5", "not below 0"}, {"5 GPU-h", "GPU-h"}, {"1,23", "1,23"}, {"nan", "nan"},
        {"1e400", "1e400"}};
    for (const auto& [value, reason] : values) {
        const PublishedReading read = reading(value, "5");
        EXPECT_FALSE(read.figure) << value.toStdString();
        EXPECT_TRUE(read.isValueRefused);
        EXPECT_FALSE(read.isToleranceRefused);
        EXPECT_THAT(read.value.toStdString(), HasSubstr(reason));
    }
    for (const QString tolerance : {"x", "-1", "$5"}) {
        const PublishedReading read = reading("5M", tolerance);
        EXPECT_FALSE(read.figure) << tolerance.toStdString();
        EXPECT_TRUE(read.isToleranceRefused);
        EXPECT_FALSE(read.tolerance.isEmpty());
    }
}

TEST(PublishedEntry, SaysNothingOfAValueThatIsNotThereYet) {
    const PublishedReading read = reading("  ", "5");
    EXPECT_FALSE(read.figure);
    EXPECT_FALSE(read.isValueRefused);
    EXPECT_EQ(read.value, "");
}

TEST(PublishedEntry, TakesNoFigureOfWhichNobodyKnowsWhoPublishedIt) {
    const PublishedReading read = readingOf({PublishedView::Headline, "total", "$5.576M", "", "  "}, claim());
    EXPECT_FALSE(read.figure);
    EXPECT_THAT(read.source.toStdString(), HasSubstr("who says so"));
    EXPECT_FALSE(read.comparison.isEmpty()) << "it can be compared all the same";
    EXPECT_EQ(reading("$5.576M").source, "");
    EXPECT_EQ(readingOf({}, claim()).source, "") << "before anything is typed";
}

TEST(PublishedEntry, SaysWhereOursIsAnother) {
    EXPECT_EQ(reading("$11.152M", "5").comparison, "Ours is $5.58M (×0.5): not reproduced.");
}

TEST(PublishedEntry, ReadsGpuHours) {
    const PublishedReading read =
        readingOf({PublishedView::GpuHours, "pretraining", "2.664M GPU-h", "", "Table 1"}, claim());
    ASSERT_TRUE(read.figure);
    EXPECT_EQ(read.value, "= 2,664,000 GPU-h");
    EXPECT_THAT(read.comparison.toStdString(), HasSubstr("reproduced"));
    const PublishedReading money = readingOf({PublishedView::GpuHours, "pretraining", "$2M", "", ""}, claim());
    EXPECT_TRUE(money.isValueRefused);
}

TEST(PublishedEntry, BeginsWithTheVeryFigureThatIsToBeChanged) {
    std::vector<PublishedFigure> figures{{PublishedView::Cash, "total", 1.0 / 3, 1.0 / 7, "A<b>& Ltd.", {}}};
    for (const Scenario& preset : allPresets())
        figures.insert(figures.end(), preset.published.begin(), preset.published.end());
    for (PublishedFigure figure : figures) {
        figure.unknownKeys = {};
        const PublishedReading read = readingOf(draftOf(figure), claim());
        ASSERT_TRUE(read.figure) << figure.source;
        EXPECT_EQ(*read.figure, figure) << figure.source;
    }
}

/// As it comes back from a file; nothing where the file is refused.
std::optional<PublishedFigure> loadedAgain(const PublishedFigure& figure) {
    Document document{"", {*presetWithId("deepseek-v3-claim")}, {}};
    document.scenarios[0].published = {figure};
    const Result<Document> loaded = parseDocument(textOf(document));
    return loaded ? std::optional(loaded->scenarios[0].published.at(0)) : std::nullopt;
}

TEST(PublishedEntry, OffersWhatOccursInEachViewAndNothingElse) {
    const auto idsIn = [](PublishedView view) {
        std::vector<std::string> ids;
        for (const PublishedViewOption& option : publishedOptionsOf(claim()))
            if (option.view == view)
                for (const PublishedQuantity& quantity : option.quantities)
                    ids.push_back(quantity.id);
        return ids;
    };
    using testing::ElementsAre;
    EXPECT_THAT(idsIn(PublishedView::Headline),
                ElementsAre("total", "pretraining", "midtraining", "posttraining", "rent"));
    EXPECT_THAT(idsIn(PublishedView::Fleet), ElementsAre("total"));
    EXPECT_THAT(idsIn(PublishedView::GpuHours), ElementsAre("total", "pretraining", "midtraining", "posttraining",
                                                            "experiments", "synthetic_data", "evaluation"));
}

TEST(PublishedEntry, OffersWhatOccursInEachViewAndCanBeSaved) {
    const std::vector<PublishedViewOption> options = publishedOptionsOf(claim());
    ASSERT_EQ(options.size(), viewCount + 1);
    for (const PublishedViewOption& option : options) {
        EXPECT_EQ(option.quantities.front().id, "total");
        EXPECT_GT(option.quantities.size(), option.view == PublishedView::Fleet ? 0U : 1U)
            << option.label.toStdString();
        std::vector<std::string> ids;
        for (const PublishedQuantity& quantity : option.quantities) {
            ids.push_back(quantity.id);
            const PublishedReading read = readingOf({option.view, quantity.id, "1M", "5", "Somebody"}, claim());
            ASSERT_TRUE(read.figure) << quantity.id;
            EXPECT_EQ(loadedAgain(*read.figure), read.figure) << quantity.id;
        }
        std::ranges::sort(ids);
        EXPECT_TRUE(std::ranges::adjacent_find(ids) == ids.end());
    }
}

} // namespace
} // namespace costberg
