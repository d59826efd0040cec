#include "ui/charts/chart_layout.h"

#include "core/session/simulations.h"
#include "tests/ui/present/sessions.h"
#include "ui/charts/histogram_layout.h"
#include "ui/present/dock_charts.h"

#include <gmock/gmock.h>

#include <cmath>

namespace costberg::charts {
namespace {

using testing::Contains;
using testing::HasSubstr;

Session uncertainSession() {
    return after(openingSession(), {action::AdoptRanges{{Input::CapexPerGpu, Input::Utilization, Input::RentalPrice}}});
}

ChartData histogramChart() {
    const Session session = uncertainSession();
    Simulations simulations;
    simulations.update(session, 4096);
    return distributionChartOf(session, resultsOf(documentOf(session)), simulations);
}

ChartData tornadoChart() {
    const Session session = uncertainSession();
    return sensitivityChartOf(session, resultsOf(documentOf(session)), nullptr);
}

ChartLayout laidOut(const ChartData& chart, QSizeF size) {
    TextMeasure measure(1);
    return layoutOf(chart, QRectF(QPointF(), size), {ThemeKind::Light, 1, ChartUse::Picture}, measure);
}

/// As its dock draws it.
ChartLayout onScreen(const ChartData& chart, QSizeF size) {
    TextMeasure measure(1);
    const ChartStyle style{ThemeKind::Light};
    ChartLayout layout;
    Draft draft{chart, style, measure, layout};
    addHistogram(draft, std::get<DistributionData>(chart.insteadOfBars), QRectF(QPointF(), size));
    return layout;
}

std::vector<std::string> textsOf(const ChartLayout& layout) {
    std::vector<std::string> texts;
    for (const TextMark& text : layout.before.texts)
        texts.push_back(text.text.toStdString());
    return texts;
}

void expectTextsWithinAndApart(const ChartLayout& layout, QSizeF size) {
    const QRectF page = QRectF(QPointF(), size).adjusted(-1, -2, 1, 2);
    const auto& texts = layout.before.texts;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        EXPECT_TRUE(page.contains(texts[i].bounds)) << texts[i].text.toStdString();
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(texts[i].bounds.adjusted(0, 4, 0, -4).intersects(texts[j].bounds.adjusted(0, 4, 0, -4)))
                << texts[i].text.toStdString() << " on " << texts[j].text.toStdString();
    }
}

TEST(HistogramLayout, MakesBinsAsHighAsTheyAre) {
    const ChartData chart = histogramChart();
    const auto& heights = std::get<DistributionData>(chart.insteadOfBars).heights;
    const ChartLayout layout = laidOut(chart, {900, 500});
    ASSERT_EQ(layout.behind.boxes.size(), heights.size());
    double tallest = 0;
    for (const BoxMark& box : layout.behind.boxes)
        tallest = std::max(tallest, box.rect.height());
    for (std::size_t i = 0; i < heights.size(); ++i)
        EXPECT_NEAR(layout.behind.boxes[i].rect.height(), heights[i] * tallest, 1e-6);
}

TEST(HistogramLayout, NamesEveryMarkWithItsValueAndKeepsThemApart) {
    for (const QSizeF size : {QSizeF(900, 500), QSizeF(440, 300)}) {
        const ChartLayout layout = laidOut(histogramChart(), size);
        EXPECT_THAT(textsOf(layout), Contains(HasSubstr("P50 $")));
        EXPECT_THAT(textsOf(layout), Contains(HasSubstr("Point estimate $1.89bn")));
        expectTextsWithinAndApart(layout, size);
    }
}

TEST(HistogramLayout, SaysThatTheTailsAreCutOff) {
    for (const QSizeF size : {QSizeF(900, 500), QSizeF(200, 300)})
        EXPECT_THAT(textsOf(laidOut(histogramChart(), size)), Contains("the middle 99% of the draws"));
}

TEST(HistogramLayout, NamesTheMedianAndThePointEstimateOnANarrowScreen) {
    for (const qreal width : {200.0, 240.0, 290.0}) {
        const ChartLayout layout = onScreen(histogramChart(), {width, 170});
        for (const char* name : {"P50", "Point estimate", "P95"})
            EXPECT_THAT(textsOf(layout), Contains(name)) << width;
        expectTextsWithinAndApart(layout, {width, 170});
    }
}

TEST(TornadoLayout, MakesBarsInProportionToTheirSwing) {
    const ChartData chart = tornadoChart();
    const auto& sensitivity = std::get<SensitivityData>(chart.insteadOfBars);
    const ChartLayout layout = laidOut(chart, {900, 700});
    // Three boxes a row: the whole, the low side and the high side.
    const QRectF first = layout.behind.boxes[0].rect;
    const QRectF second = layout.behind.boxes[3].rect;
    const auto swing = [&](std::size_t row) { return sensitivity.rows[row].highest - sensitivity.rows[row].lowest; };
    EXPECT_NEAR(second.width() / first.width(), swing(1) / swing(0), 1e-9);
}

TEST(TornadoLayout, KeepsItsTextsWithinTheChartAndApart) {
    for (const QSizeF size : {QSizeF(900, 700), QSizeF(640, 300)})
        expectTextsWithinAndApart(laidOut(tornadoChart(), size), size);
}

TEST(TornadoLayout, ListsWhatHasNoEffectAndMarksWhatHasNoRange) {
    const std::vector<std::string> texts = textsOf(laidOut(tornadoChart(), {900, 700}));
    EXPECT_THAT(texts, Contains(HasSubstr("Without effect here: ")));
    EXPECT_THAT(texts, Contains("±10%"));
}

TEST(TornadoLayout, CountsTheRowsThatFindNoRoom) {
    EXPECT_THAT(textsOf(laidOut(tornadoChart(), {640, 200})), Contains(HasSubstr(" more, each with a smaller swing")));
}

} // namespace
} // namespace costberg::charts
