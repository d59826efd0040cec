#include "ui/present/published_rows.h"

#include "core/presets.h"
#include "ui/present/breakdown_rows.h"
#include "ui/present/words.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

Scenario claim() { return *presetWithId("deepseek-v3-claim"); }

std::vector<PublishedFigureRow> rowsOf(const Scenario& scenario) {
    return publishedFigureRowsOf(scenario, evaluationOf(scenario));
}

TEST(PublishedFigures, AreNoneWhereNothingIsPublished) { EXPECT_TRUE(rowsOf(defaultScenario()).empty()); }

TEST(PublishedFigures, OfEveryPresetAreReproduced) {
    for (const Scenario& preset : allPresets())
        for (const PublishedFigureRow& row : rowsOf(preset)) {
            EXPECT_TRUE(row.isReproduced) << preset.id << ": " << row.label.toStdString();
            EXPECT_FALSE(row.source.isEmpty()) << preset.id;
        }
}

TEST(PublishedFigures, SayTheirsOursAndTheRatio) {
    Scenario scenario = claim();
    scenario.published = {{PublishedView::Headline, "total", 5576000, 0, "Table 1"},
                          {PublishedView::GpuHours, "pretraining", 2664000, 0.01, "Table 1"}};
    scenario.at(Input::RentalPrice).value = 4;
    const auto rows = rowsOf(scenario);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].label, "Paper, total");
    EXPECT_EQ(rows[0].theirs, "$5.58M");
    EXPECT_EQ(rows[0].ours, "$11.2M");
    EXPECT_EQ(rows[0].ratio, "×2");
    EXPECT_FALSE(rows[0].isReproduced);
    EXPECT_EQ(rows[1].label, "GPU-hours, pre-training");
    EXPECT_EQ(rows[1].exact.simplified(), "Theirs 2,664,000 GPU-h, ours 2,664,000 GPU-h. Tolerance 1.0%.");
    EXPECT_TRUE(rows[1].isReproduced);
}

TEST(PublishedFigures, HaveNoRatioWhereZeroWasPublished) {
    Scenario scenario = claim();
    scenario.published = {{PublishedView::Cash, "staff", 0, 0, "nobody"}};
    EXPECT_EQ(rowsOf(scenario).front().ratio, "–");
    EXPECT_TRUE(rowsOf(scenario).front().isReproduced);
}

TEST(PublishedFigures, HaveNoRatioThatIsNoNumber) {
    for (const double value : {0.0, 1e-310}) {
        Scenario scenario = claim();
        scenario.published = {{PublishedView::Headline, "total", value, 0, "Nobody"}};
        EXPECT_EQ(rowsOf(scenario).front().ratio, noNumber()) << value;
    }
}

TEST(PublishedFigures, StandInTheBreakdownWithHowOursCompares) {
    Scenario scenario = claim();
    scenario.published = {{PublishedView::Headline, "total", 5576000, 0, "Table 1"},
                          {PublishedView::Headline, "total", 2788000, 0, "halved"},
                          {PublishedView::Headline, "total", 5310000, 0.1, "less"}};
    const Session session = sessionOf({{}, {scenario}, {}});
    const auto published = breakdownDataOf(session, resultsOf(documentOf(session))).published;
    ASSERT_EQ(published.size(), 3U);
    EXPECT_EQ(published[0].value, "$5.58M");
    EXPECT_EQ(published[0].comparison, "ours $5.58M, reproduced");
    EXPECT_EQ(published[1].value, "$2.79M");
    EXPECT_EQ(published[1].comparison, "ours $5.58M (×2)");
    EXPECT_EQ(published[1].source, "halved");
    EXPECT_EQ(published[2].comparison, "ours $5.58M (×1.05), within 10%");
    EXPECT_TRUE(published[1].tip.endsWith("halved"));
}

} // namespace
} // namespace costberg
