#include "ui/present/dock_charts.h"

#include "tests/ui/present/sessions.h"
#include "ui/present/words.h"

#include <gmock/gmock.h>

namespace costberg {
namespace {

using testing::HasSubstr;

ChartData distributionOf(const Session& session) {
    Simulations simulations;
    simulations.update(session, restingSamples);
    return distributionChartOf(session, resultsOf(documentOf(session)), simulations);
}

TEST(DockCharts, SayTheRangeThatTheWhiskersShow) {
    const Session session = after(openingSession(), {action::AdoptRanges{{Input::CapexPerGpu}}});
    const Results results = simulatedResultsOf(session);
    const Spread spread = *results.spreadOf(currentIndex(session), View::Cash);
    const ChartData chart = distributionOf(session);
    EXPECT_EQ(chart.title, QStringLiteral("In cash, the range of your assumptions reaches from %1 to %2.")
                               .arg(roughMoneyText(spread.low), roughMoneyText(spread.high)));
    EXPECT_THAT(chart.subtitle.toStdString(), HasSubstr("100,000 samples (seed 1)"));
    EXPECT_THAT(chart.subtitle.toStdString(), HasSubstr("with every input at its value it is $1.89bn"));
    Simulations simulations;
    simulations.update(session, restingSamples);
    const double mean = (*simulations.of(openingPresetId))[View::Cash].mean();
    EXPECT_THAT(chart.subtitle.toStdString(), HasSubstr("their mean is " + moneyText(mean).toStdString()));
    EXPECT_TRUE(std::holds_alternative<DistributionData>(chart.insteadOfBars));
    EXPECT_FALSE(chart.sourceLine.isEmpty());
}

TEST(DockCharts, SayThatNothingIsUncertain) {
    const ChartData chart = distributionOf(openingSession());
    EXPECT_EQ(chart.title, QStringLiteral("In cash: $1.89bn. No input that counts has a range."));
    EXPECT_FALSE(chart.emptyText.isEmpty());
    EXPECT_TRUE(std::holds_alternative<std::monostate>(chart.insteadOfBars));
}

TEST(DockCharts, SayWhatMattersMost) {
    const Session session = openingSession();
    const ChartData chart = sensitivityChartOf(session, resultsOf(documentOf(session)), nullptr);
    const auto& rows = std::get<SensitivityData>(chart.insteadOfBars).rows;
    EXPECT_THAT(chart.title.toStdString(), HasSubstr("depends most on GPUs owned"));
    EXPECT_THAT(chart.title.toStdString(), HasSubstr("by which it swings by " + rows.front().swing.toStdString()));
}

TEST(DockCharts, NameTheScenarioWhereThereAreSeveral) {
    const Session session = sessionOf({"", {fromPreset("smollm3"), fromPreset(openingPresetId)}, {}});
    const ChartData chart = sensitivityChartOf(session, resultsOf(documentOf(session)), nullptr);
    EXPECT_THAT(chart.subtitle.toStdString(), HasSubstr(presetWithId("smollm3")->name));
}

} // namespace
} // namespace costberg
