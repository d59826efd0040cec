#include "core/session/simulations.h"
#include "tests/ui/present/sessions.h"
#include "ui/present/chart_data.h"
#include "ui/present/words.h"

#include <gmock/gmock.h>

// Bars beside each other, and the ranges of their totals.

namespace costberg {
namespace {


Session comparing(std::vector<Scenario> scenarios, View view = View::Market) {
    return after(sessionOf({"", std::move(scenarios), {}}),
                 {action::ShowMode{ChartMode::Scenarios}, action::ShowView{view}});
}

Scenario named(std::string id, std::string name, const std::vector<std::pair<Input, double>>& values = {}) {
    Scenario scenario = withValues(values);
    scenario.id = std::move(id);
    scenario.name = std::move(name);
    return scenario;
}

QStringList namesOf(const ChartData& chart) {
    QStringList names;
    for (const Bar& bar : chart.bars)
        names << bar.name;
    return names;
}

TEST(ChartOfScenarios, TellsTwoOfTheSameNameApart) {
    const ChartData chart =
        chartOf(comparing({named("a", "Run"), named("b", "Run"), named("c", "Run (2)"), named("d", "")}));
    EXPECT_EQ(namesOf(chart), QStringList({"Run", "Run (2)", "Run (2) (2)", "Untitled"}));
}

TEST(ChartOfScenarios, ShowsTheDifferenceToTheBaselineOnEachBar) {
    const ChartData chart = chartOf(comparing({named("a", "A"), named("b", "B", {{Input::RentalPrice, 3}})}));
    EXPECT_TRUE(chart.bars[0].isBaseline);
    EXPECT_EQ(chart.bars[0].differenceText, "baseline");
    const double a = chart.bars[0].total;
    const double b = chart.bars[1].total;
    EXPECT_EQ(chart.bars[1].differenceText, signedMoneyText(b - a) + " (+50.0%)");
}

TEST(ChartOfScenarios, HasADashForThePercentOfABaselineOfNothing) {
    const ChartData chart = chartOf(comparing({named("a", "A", {{Input::PretrainingGpuHours, 0}}), named("b", "B")}));
    EXPECT_EQ(chart.bars[0].total, 0);
    EXPECT_EQ(chart.bars[1].differenceText, "+$12.3M (–)");
}

TEST(ChartOfScenarios, ComparesWithABaselineBeyondTheFirstEight) {
    std::vector<Scenario> scenarios;
    for (const char* id : {"s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9"})
        scenarios.push_back(named(id, id, {{Input::RentalPrice, 1.0 + static_cast<double>(scenarios.size())}}));
    const Session session = after(comparing(scenarios), {action::ChooseBaseline{"s9"}});
    const ChartData chart = chartOf(session);
    EXPECT_EQ(chart.bars.size(), 8U);
    EXPECT_TRUE(chart.bars[0].differenceText.endsWith("(−90.0%)")) << chart.bars[0].differenceText.toStdString();
    EXPECT_EQ(chart.hint, "Only the first eight of 10 scenarios are shown.");
}

TEST(ChartOfScenarios, HintsAtComparingWhereThereIsOneScenario) {
    EXPECT_NE(chartOf(comparing({named("a", "A")})).hint, "");
    EXPECT_EQ(chartOf(comparing({named("a", "A"), named("b", "B")})).hint, "");
    EXPECT_EQ(chartOf(openingSession()).hint, "");
}

TEST(ChartDataOf, HasWhiskersWhereAnythingHasARange) {
    const Session session = after(openingSession(), {action::AdoptRanges{{Input::CapexPerGpu}}});
    const ChartData chart = chartDataOf(session, simulatedResultsOf(session));
    const Bar& cash = chart.bars[static_cast<std::size_t>(View::Cash)];
    ASSERT_TRUE(cash.range.has_value());
    EXPECT_LT(cash.range->low, cash.total);
    EXPECT_GT(cash.range->high, cash.total);
    EXPECT_GE(chart.axis.maximum, chart.bars[static_cast<std::size_t>(View::Fleet)].range->high);
    EXPECT_FALSE(chart.bars[static_cast<std::size_t>(View::Headline)].range.has_value());
    EXPECT_TRUE(chart.subtitle.contains(QStringLiteral("the range of your assumptions reaches from")));
    EXPECT_TRUE(chart.sourceLine.contains(QStringLiteral("100,000 samples")));
    EXPECT_TRUE(cash.tooltip.join(QLatin1Char('\n')).contains(QStringLiteral("in the range of your assumptions")));
    EXPECT_EQ(chartOf(openingSession()).bars[0].range, std::nullopt);
}

TEST(ChartDataOf, WritesRangesBelowTotalsWhereNoWhiskerCanStand) {
    for (const Measure measure : {Measure::Share, Measure::Split}) {
        const Session session =
            after(openingSession(), {action::AdoptRanges{{Input::CapexPerGpu}}, action::MeasureBy{measure}});
        const ChartData chart = chartDataOf(session, simulatedResultsOf(session));
        const Bar& cash = chart.bars[static_cast<std::size_t>(View::Cash)];
        ASSERT_TRUE(cash.range.has_value());
        EXPECT_EQ(cash.rangeText,
                  QStringLiteral("%1 to %2").arg(barMoneyText(cash.range->low), barMoneyText(cash.range->high)));
        EXPECT_EQ(chart.bars[static_cast<std::size_t>(View::Headline)].rangeText, QString());
        EXPECT_TRUE(chart.sourceLine.startsWith(QStringLiteral("Below totals: 5% to 95% of the range")));
    }
}

} // namespace
} // namespace costberg
