#include "ui/charts/whiskers.h"

#include "tests/ui/charts/chart_fixtures.h"

#include <gtest/gtest.h>

namespace costberg::charts {
namespace {

ChartData uncertainChart() {
    ChartData chart = chartOfTotals({100, 50});
    chart.bars[0].range = BarRange{40, 90, QStringLiteral("$40 to $90"), QStringLiteral("5% to 95%: $40 to $90")};
    return chart;
}

ChartLayout laidOut(const ChartData& chart) {
    TextMeasure measure;
    return layoutOf(chart, QRectF(0, 0, 800, 600), {ThemeKind::Light, 1, ChartUse::Screen}, measure);
}

TEST(Whiskers, ReachFromTheLowToTheHighPointOfTheirBar) {
    const ChartData chart = uncertainChart();
    const BarPanelLayout panel = laidOut(chart).panels.front();
    ASSERT_TRUE(panel.columns[0].whisker.has_value());
    const QLineF whisker = *panel.columns[0].whisker;
    const qreal perDollar = panel.plot.height() / chart.axis.maximum;
    EXPECT_NEAR(panel.plot.bottom() - whisker.y1(), 40 * perDollar, 1e-6);
    EXPECT_NEAR(panel.plot.bottom() - whisker.y2(), 90 * perDollar, 1e-6);
    EXPECT_FALSE(panel.columns[1].whisker.has_value());
}

TEST(Whiskers, StandBesideTheBarWithinItsColumn) {
    const BarPanelLayout panel = laidOut(uncertainChart()).panels.front();
    const qreal x = panel.columns[0].whisker->x1();
    EXPECT_GT(x, panel.columns[0].area.center().x() + panel.barWidth / 2);
    EXPECT_LT(x, panel.columns[0].area.right());
}

ChartData chartWithALongWhisker() {
    ChartData chart = uncertainChart();
    chart.bars[0].range->high = 120;
    chart.axis = axisFor(120);
    return chart;
}

const TextMark& totalIn(const ChartLayout& layout, const ChartData& chart) {
    return *std::ranges::find(layout.before.texts, chart.bars[0].totalText, &TextMark::text);
}

TEST(Whiskers, HaveTheTotalBesideThemRightAboveItsBar) {
    const ChartData chart = chartWithALongWhisker();
    const ChartLayout layout = laidOut(chart);
    const BarColumn& column = layout.panels.front().columns[0];
    const QRectF total = totalIn(layout, chart).bounds;
    EXPECT_LT(total.right(), column.whisker->x1());
    EXPECT_GE(total.left(), column.area.left());
    EXPECT_LE(total.bottom(), column.top);
    EXPECT_GT(total.bottom(), column.top - 12);
}

TEST(Whiskers, HaveTheTotalAboveThemWhereItDoesNotFitBesideThem) {
    ChartData chart = chartWithALongWhisker();
    const qreal column = laidOut(chart).panels.front().columns[0].area.width();
    while (totalIn(laidOut(chart), chart).bounds.width() < column)
        chart.bars[0].totalText += QStringLiteral("000");
    const ChartLayout layout = laidOut(chart);
    EXPECT_LE(totalIn(layout, chart).bounds.bottom(), layout.panels.front().columns[0].whisker->y2());
}

TEST(Whiskers, EndAtTheTopOfAPlotThatIsTooLow) {
    ChartData chart = uncertainChart();
    chart.bars[0].range->high = 1e6;
    const BarPanelLayout panel = laidOut(chart).panels.front();
    EXPECT_EQ(panel.columns[0].whisker->y2(), panel.plot.top());
}

TEST(Whiskers, AreOfDollarsAloneAndElseWordsBelowTheTotal) {
    for (const Measure measure : {Measure::Share, Measure::Split}) {
        ChartData chart = uncertainChart();
        chart.measure = measure;
        chart.axis = shareAxis();
        chart.bars[0].rangeText = chart.bars[0].range->ends;
        const ChartLayout layout = laidOut(chart);
        EXPECT_FALSE(layout.panels.front().columns[0].whisker.has_value());
        const auto& texts = layout.before.texts;
        const auto total = std::ranges::find_if(texts, [&](const TextMark& text) {
            return text.text == chart.bars[0].totalText && text.role == TextRole::Total;
        });
        const auto range = std::ranges::find(texts, chart.bars[0].rangeText, &TextMark::text);
        ASSERT_NE(total, texts.end());
        ASSERT_NE(range, texts.end());
        EXPECT_GE(range->bounds.top(), total->bounds.bottom() - 1);
        EXPECT_NEAR(range->bounds.center().x(), total->bounds.center().x(), 1);
    }
}

} // namespace
} // namespace costberg::charts
