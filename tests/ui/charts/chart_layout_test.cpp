#include "ui/charts/chart_layout.h"

#include "tests/ui/charts/chart_fixtures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace costberg::charts {
namespace {

const QList<QSize> sizes{{560, 400}, {640, 480}, {800, 700}, {1050, 800}, {1920, 1080}, {3840, 2160}};

ChartLayout laidOut(const ChartData& chart, QSize size = {1050, 800}, ChartUse use = ChartUse::Screen) {
    TextMeasure measure;
    return layoutOf(chart, QRectF(QPointF(), size), {ThemeKind::Light, 1, use}, measure);
}

std::vector<TextMark> textsOf(const ChartLayout& layout) {
    std::vector<TextMark> texts = layout.behind.texts;
    texts.insert(texts.end(), layout.before.texts.begin(), layout.before.texts.end());
    return texts;
}

QStringList stringsOf(const ChartLayout& layout) {
    QStringList strings;
    for (const TextMark& text : textsOf(layout))
        strings << text.text;
    return strings;
}

/// What a failure is about.
std::string nameOf(const ChartData& chart, QSize size) {
    return QStringLiteral("%1; mode %2, arrangement %3, measure %4, view %5, %6 x %7")
        .arg(chart.title)
        .arg(int(chart.mode))
        .arg(int(chart.arrangement))
        .arg(int(chart.measure))
        .arg(int(chart.view))
        .arg(size.width())
        .arg(size.height())
        .toStdString();
}

double valueOf(const ChartData& chart, const BarPiece& piece) {
    const Segment& segment = chart.bars[piece.bar].segments[piece.segment];
    return chart.measure == Measure::Share ? segment.share : segment.value;
}

/// Bars whose height is no longer proportional because it would be too low to see.
bool isAtLeastHeight(const ChartData& chart, const BarPanelLayout& panel, std::size_t bar) {
    qreal height = 0;
    for (const BarPiece& piece : panel.pieces)
        if (piece.bar == bar)
            height += piece.rect.height();
    const bool isLane = chart.measure == Measure::Split;
    return isLane || height <= 2 + 1e-9;
}

TEST(ChartLayout, MakesHeightsProportionalToValues) {
    for (const ChartData& chart : allCharts())
        for (const QSize size : sizes) {
            const ChartLayout layout = laidOut(chart, size);
            for (std::size_t i = 0; i < layout.panels.size(); ++i) {
                const BarPanelLayout& panel = layout.panels[i];
                const double maximum = i == 0 ? chart.axis.maximum : chart.magnifier->axis.maximum;
                for (const BarPiece& piece : panel.pieces) {
                    if (isAtLeastHeight(chart, panel, piece.bar))
                        continue;
                    ASSERT_NEAR(piece.rect.height(), valueOf(chart, piece) / maximum * panel.plot.height(), 1e-6)
                        << nameOf(chart, size);
                }
            }
        }
}

TEST(ChartLayout, PutsAllLanesOfASplitChartOnOneScale) {
    for (const ChartData& chart : allCharts()) {
        if (chart.measure != Measure::Split)
            continue;
        const ChartLayout layout = laidOut(chart);
        double scale = 0;
        for (const BarPiece& piece : layout.panels[0].pieces) {
            if (piece.rect.height() <= 2 + 1e-9)
                continue;
            const double own = piece.rect.height() / valueOf(chart, piece);
            if (scale == 0)
                scale = own;
            EXPECT_NEAR(own / scale, 1, 1e-9) << nameOf(chart, {});
        }
    }
}

TEST(ChartLayout, GivesEachComponentOfASplitChartOneBaseline) {
    ChartData chart = eightScenarios();
    chart.measure = Measure::Split;
    const ChartLayout layout = laidOut(chart);
    std::map<Component, qreal> feet;
    for (const BarPiece& piece : layout.panels[0].pieces) {
        const Component component = chart.bars[piece.bar].segments[piece.segment].component;
        const auto [known, isNew] = feet.emplace(component, piece.rect.bottom());
        EXPECT_NEAR(known->second, piece.rect.bottom(), 1e-9);
    }
    EXPECT_EQ(feet.size(), chart.legend.size());
}

TEST(ChartLayout, StacksPiecesWithoutGapsFromTheBaseline) {
    const ChartData chart = openingChart();
    for (const BarPanelLayout& panel : laidOut(chart).panels)
        for (const BarColumn& column : panel.columns) {
            qreal foot = panel.plot.bottom();
            for (const BarPiece& piece : panel.pieces)
                if (piece.bar == column.bar) {
                    EXPECT_NEAR(piece.rect.bottom(), foot, 1e-9);
                    foot = piece.rect.top();
                }
            EXPECT_NEAR(column.top, foot, 1e-9);
        }
}

TEST(ChartLayout, PutsBarsAndBaselinesOnWholePixels) {
    for (const ChartData& chart : allCharts())
        for (const BarPanelLayout& panel : laidOut(chart).panels)
            for (const BarPiece& piece : panel.pieces) {
                EXPECT_EQ(piece.rect.left(), std::round(piece.rect.left())) << nameOf(chart, {});
                EXPECT_EQ(piece.rect.right(), std::round(piece.rect.right())) << nameOf(chart, {});
                EXPECT_EQ(panel.plot.bottom(), std::round(panel.plot.bottom())) << nameOf(chart, {});
            }
}

TEST(ChartLayout, NeverPrintsOneTextOverAnother) {
    for (const ChartData& chart : allCharts())
        for (const QSize size : sizes) {
            const auto texts = textsOf(laidOut(chart, size));
            for (std::size_t i = 0; i < texts.size(); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    ASSERT_FALSE(texts[i].bounds.intersects(texts[j].bounds))
                        << nameOf(chart, size) << ": " << texts[i].text.toStdString() << " over "
                        << texts[j].text.toStdString();
        }
}

TEST(ChartLayout, KeepsEveryTextWithinItsArea) {
    for (const ChartData& chart : allCharts())
        for (const QSize size : sizes)
            for (const TextMark& text : textsOf(laidOut(chart, size)))
                ASSERT_TRUE(QRectF(QPointF(), size).adjusted(-1, -1, 1, 1).contains(text.bounds))
                    << nameOf(chart, size) << ": " << text.text.toStdString();
}

TEST(ChartLayout, WritesSegmentLabelsOnlyWhereTheyFit) {
    const ChartData chart = openingChart();
    const ChartLayout layout = laidOut(chart, {560, 400});
    int labels = 0;
    for (const TextMark& text : layout.before.texts)
        for (const BarPanelLayout& panel : layout.panels)
            for (const BarPiece& piece : panel.pieces)
                if (piece.rect.contains(text.bounds.center())) {
                    ++labels;
                    EXPECT_GE(text.bounds.left(), piece.rect.left());
                    EXPECT_LE(text.bounds.right(), piece.rect.right());
                }
    EXPECT_GT(labels, 0);
}

TEST(ChartLayout, ShowsEveryTotalAndEveryWholeName) {
    const ChartData chart = openingChart();
    const QStringList strings = stringsOf(laidOut(chart));
    for (const Bar& bar : chart.bars) {
        EXPECT_TRUE(strings.contains(bar.totalText)) << bar.totalText.toStdString();
        EXPECT_TRUE(strings.contains(bar.name)) << bar.name.toStdString();
    }
    EXPECT_TRUE(strings.contains(chart.axis.title));
    EXPECT_TRUE(strings.contains(chart.magnifier->title));
}

TEST(ChartLayout, MakesEvenTheSmallestBarVisible) {
    const ChartData chart = chartOfTotals({1, 2.6e9});
    const ChartLayout layout = laidOut(chart);
    EXPECT_GE(layout.panels[0].pieces[0].rect.height(), 1.5);
    EXPECT_LE(layout.panels[0].pieces[0].rect.height(), 2);
}

TEST(ChartLayout, DrawsNoBarForZero) {
    const ChartData chart = chartOfTotals({0, 1e6});
    const ChartLayout layout = laidOut(chart);
    ASSERT_EQ(layout.panels[0].pieces.size(), 1U);
    EXPECT_EQ(layout.panels[0].pieces[0].bar, 1U);
    EXPECT_EQ(layout.panels[0].columns[0].top, layout.panels[0].plot.bottom());
}

TEST(ChartLayout, SaysBelowZeroDollarsWhyABarIsMissing) {
    ChartData chart = chartOfTotals({0, 1e6});
    chart.bars[0].note = QStringLiteral("no fleet entered");
    const QStringList strings = stringsOf(laidOut(chart));
    EXPECT_TRUE(strings.contains(QStringLiteral("no fleet entered")));
    EXPECT_TRUE(strings.contains(chart.bars[0].totalText));
}

TEST(ChartLayout, MarksBarsThatLeaveTheAxis) {
    ChartData chart = chartOfTotals({1e6, 5e9});
    const std::size_t before = laidOut(chart).before.polygons.size();
    chart.axis = axisFor(1e6);
    chart.zoomedBar = chart.bars[0].id;
    const ChartLayout layout = laidOut(chart);
    EXPECT_EQ(before, 0U);
    EXPECT_EQ(layout.before.polygons.size(), 2U); // the break and the arrow
    EXPECT_FALSE(layout.panels[0].columns[0].leavesAxis);
    EXPECT_TRUE(layout.panels[0].columns[1].leavesAxis);
    EXPECT_LT(layout.panels[0].columns[1].top, layout.panels[0].plot.top());
    EXPECT_TRUE(stringsOf(layout).contains(chart.bars[1].totalText));
}

TEST(ChartLayout, KeepsLabelsOffTheBreakOfABarThatLeavesTheAxis) {
    ChartData chart = eightScenarios();
    chart.axis = axisFor(chart.bars[2].total);
    const ChartLayout layout = laidOut(chart);
    ASSERT_FALSE(layout.before.polygons.empty());
    for (const PolygonMark& polygon : layout.before.polygons)
        for (const TextMark& text : layout.before.texts)
            EXPECT_FALSE(text.bounds.intersects(polygon.polygon.boundingRect())) << text.text.toStdString();
}

/// Whether a bar is behind the text.
bool isOnABar(const ChartLayout& layout, const TextMark& text) {
    return std::ranges::any_of(layout.panels, [&](const BarPanelLayout& panel) {
        return std::ranges::any_of(panel.pieces,
                                   [&](const BarPiece& piece) { return piece.rect.intersects(text.bounds); });
    });
}

TEST(ChartLayout, CutsGridLinesAroundTexts) {
    for (const ChartData& chart : {openingChart(), eightScenarios()}) {
        const ChartLayout layout = laidOut(chart);
        for (const TextMark& text : layout.before.texts) {
            if (isOnABar(layout, text))
                continue;
            for (const LineMark& line : layout.behind.lines) {
                const QRectF place(line.line.p1(), line.line.p2());
                EXPECT_FALSE(line.line.dy() == 0 && text.bounds.intersects(place.adjusted(0, 0, 0, 0.1)))
                    << text.text.toStdString();
            }
        }
    }
}

TEST(ChartLayout, HatchesLifeNotYetUsed) {
    const ChartData chart = openingChart();
    const ChartLayout layout = laidOut(chart);
    const auto piece = std::ranges::find_if(layout.panels[0].pieces, [&](const BarPiece& candidate) {
        return isHatched(chart.bars[candidate.bar].segments[candidate.segment].component);
    });
    ASSERT_NE(piece, layout.panels[0].pieces.end());
    const auto slantedLinesWithin = std::ranges::count_if(layout.before.lines, [&](const LineMark& line) {
        return line.line.dx() != 0 && line.line.dy() != 0 && piece->rect.contains(line.line.p1()) &&
               piece->rect.contains(line.line.p2());
    });
    EXPECT_GT(slantedLinesWithin, 10);
}

TEST(ChartLayout, PutsTheMagnifierBelowWhereThereIsNoRoomBeside) {
    const ChartData chart = openingChart();
    const ChartLayout beside = laidOut(chart, {800, 520});
    const ChartLayout below = laidOut(chart, {400, 520});
    ASSERT_EQ(beside.panels.size(), 2U);
    ASSERT_EQ(below.panels.size(), 2U);
    EXPECT_GT(beside.panels[1].plot.left(), beside.panels[0].plot.right());
    EXPECT_GT(below.panels[1].plot.top(), below.panels[0].plot.bottom());
}

TEST(ChartLayout, ShowsNamesAsPlainTextWhateverTheyHold) {
    const ChartData chart = chartWithNames(nastyName, "two\nlines\tand <i>tags</i>");
    const QStringList strings = stringsOf(laidOut(chart));
    EXPECT_TRUE(strings.contains(QString::fromUtf8(nastyName)));
    EXPECT_TRUE(strings.contains(QStringLiteral("two lines and <i>tags</i>")));
}

TEST(ChartLayout, SaysWhatToDoWhereThereIsNothingToShow) {
    ChartData chart = chartOfTotals({0, 0});
    chart.emptyText = QStringLiteral("Nothing here costs anything yet.");
    const ChartLayout layout = laidOut(chart);
    EXPECT_EQ(stringsOf(layout), QStringList{chart.emptyText});
    EXPECT_TRUE(layout.panels.empty());
}

TEST(ChartLayout, MarksTheCurrentScenarioOnTheScreenAlone) {
    const ChartData chart = eightScenarios();
    const QColor accent = themeOf(ThemeKind::Light).accent;
    const auto isAccented = [&](const TextMark& text) { return text.color == accent; };
    EXPECT_TRUE(std::ranges::any_of(laidOut(chart).before.texts, isAccented));
    EXPECT_FALSE(std::ranges::any_of(laidOut(chart, {1050, 800}, ChartUse::Picture).before.texts, isAccented));
}

} // namespace
} // namespace costberg::charts
