#include "ui/charts/waterfall_layout.h"

#include "tests/ui/charts/chart_fixtures.h"
#include "tests/ui/present/sessions.h"
#include "ui/charts/chart_spot.h"

#include <gtest/gtest.h>

#include <cmath>

namespace costberg::charts {
namespace {

ChartData bridgeChart(View view = View::Market) {
    return costberg::chartOf(after(openingSession(), {action::ShowMode{ChartMode::Bridge}, action::ShowView{view},
                                                      action::SetInput{Input::RentalPrice, 6}, action::Settle{},
                                                      action::SetInput{Input::Headcount, 120}, action::Settle{}}));
}

ChartLayout laidOut(const ChartData& chart, QSizeF size, qreal scale = 1) {
    TextMeasure measure(scale);
    return layoutOf(chart, QRectF(QPointF(), size), {ThemeKind::Light, scale, ChartUse::Screen}, measure);
}

TEST(WaterfallLayout, MakesEveryBarAsLongAsItsDollars) {
    const ChartData chart = bridgeChart();
    const BarPanelLayout panel = laidOut(chart, {900, 500}).panels.front();
    ASSERT_EQ(panel.pieces.size(), chart.bars.size());
    const qreal perDollar = panel.plot.width() / (chart.axis.maximum - chart.axis.minimum);
    for (const BarPiece& piece : panel.pieces) {
        const Bar& bar = chart.bars[piece.bar];
        EXPECT_NEAR(piece.rect.width(), std::abs(bar.total) * perDollar, 1e-6) << bar.id.toStdString();
        EXPECT_NEAR(piece.rect.left(), panel.plot.left() + (bar.foot - chart.axis.minimum) * perDollar, 1e-6);
    }
}

TEST(WaterfallLayout, CutsTheTotalsWhereTheAxisBeginsAboveZero) {
    const ChartData chart = bridgeChart(View::Cash);
    ASSERT_GT(chart.axis.minimum, 0);
    const ChartLayout layout = laidOut(chart, {900, 500});
    EXPECT_EQ(layout.panels.front().pieces.front().rect.left(), layout.panels.front().plot.left());
    EXPECT_EQ(layout.before.polygons.size(), 2U);
}

TEST(WaterfallLayout, KeepsItsTextsWithinTheChartAndApart) {
    ChartData chart = bridgeChart();
    for (Bar* end : {&chart.bars.front(), &chart.bars.back()})
        end->rangeText = QStringLiteral("$20.5M to $208M");
    for (const QSizeF size : {QSizeF(900, 560), QSizeF(440, 240), QSizeF(400, 180)}) {
        const ChartLayout layout = laidOut(chart, size);
        for (const TextMark& text : layout.before.texts)
            EXPECT_TRUE(QRectF(QPointF(), size).adjusted(-1, -2, 1, 2).contains(text.bounds))
                << text.text.toStdString();
        for (std::size_t i = 0; i < layout.before.texts.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_FALSE(layout.before.texts[i]
                                 .bounds.adjusted(0, 4, 0, -4)
                                 .intersects(layout.before.texts[j].bounds.adjusted(0, 4, 0, -4)))
                    << layout.before.texts[i].text.toStdString() << " on " << layout.before.texts[j].text.toStdString();
    }
}

TEST(WaterfallLayout, MakesRowsThatTheMouseFindsAsAWhole) {
    const ChartData chart = bridgeChart();
    const ChartLayout layout = laidOut(chart, {900, 500});
    const QRectF row = layout.panels.front().columns[1].area;
    EXPECT_EQ(spotAt(chart, layout, {5, row.center().y()}), (ChartSpot{chart.bars[1].id, {}}));
    EXPECT_EQ(spotAt(chart, layout, layout.panels.front().pieces[1].rect.center()), (ChartSpot{chart.bars[1].id, {}}));
}

TEST(WaterfallLayout, IsWalkedUpAndDownByTheKeyboard) {
    const ChartData chart = bridgeChart();
    const ChartSpot first{chart.bars.front().id, {}};
    EXPECT_EQ(stepped(chart, first, SpotStep::Down)->bar, chart.bars[1].id);
    EXPECT_EQ(stepped(chart, first, SpotStep::Up)->bar, chart.bars.front().id);
    EXPECT_EQ(stepped(chart, ChartSpot{chart.bars[1].id, {}}, SpotStep::Up)->bar, chart.bars.front().id);
}

} // namespace
} // namespace costberg::charts
