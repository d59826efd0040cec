#include "ui/charts/chart_scene.h"

#include "tests/ui/charts/chart_fixtures.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QStackedBarSeries>

#include <algorithm>
#include <cmath>
#include <map>

namespace costberg::charts {
namespace {

constexpr QSize size(1050, 800);

class BarPanelTest : public testing::Test {
protected:
    void display(const ChartData& chart) {
        m_scene.display(layoutOf(chart, QRectF(QPointF(), size), m_style, m_measure), m_measure);
    }

    QImage rendered() {
        QImage image(size, QImage::Format_RGB32);
        image.fill(m_style.colors().page);
        QPainter painter(&image);
        m_scene.render(painter, image.rect());
        return image;
    }

    ChartStyle m_style;
    TextMeasure m_measure;
    ChartScene m_scene;
};

/// Where Qt Charts puts the upper edges of the sets, stacked, in the scene.
std::vector<std::vector<qreal>> topsOf(const BarPanel& panel) {
    auto& series = const_cast<QAbstractBarSeries&>(panel.series());
    std::vector<std::vector<qreal>> tops;
    for (qsizetype bar = 0; bar < series.barSets().front()->count(); ++bar) {
        qreal sum = 0;
        tops.emplace_back();
        for (const QBarSet* set : series.barSets()) {
            sum += set->at(static_cast<int>(bar));
            const QPointF position =
                const_cast<QChart&>(panel.chart()).mapToPosition({static_cast<qreal>(bar), sum}, &series);
            tops.back().push_back(panel.chart().mapToScene(position).y());
        }
    }
    return tops;
}

TEST_F(BarPanelTest, QtChartsPutsEveryPieceWhereTheLayoutHasIt) {
    for (const ChartData& chart : allCharts()) {
        display(chart);
        for (std::size_t i = 0; i < m_scene.layout().panels.size(); ++i) {
            const BarPanelLayout& layout = m_scene.layout().panels[i];
            const auto tops = topsOf(m_scene.panel(i));
            for (const BarPiece& piece : layout.pieces) {
                const auto column = std::ranges::find(layout.columns, piece.bar, &BarColumn::bar);
                const auto& own = tops[static_cast<std::size_t>(column - layout.columns.begin())];
                EXPECT_TRUE(std::ranges::any_of(own, [&](qreal top) {
                    return std::abs(top - piece.rect.top()) < 1e-3;
                })) << chart.title.toStdString();
            }
        }
    }
}

TEST_F(BarPanelTest, PaintsEveryPieceInItsColorFromEdgeToEdge) {
    const ChartData chart = openingChart();
    display(chart);
    const QImage image = rendered();
    for (const BarPanelLayout& panel : m_scene.layout().panels)
        for (const BarPiece& piece : panel.pieces) {
            const Component component = chart.bars[piece.bar].segments[piece.segment].component;
            if (piece.rect.height() < 6 || isHatched(component))
                continue;
            const QRgb color = colorOf(component, m_style.colors()).rgb();
            const QRectF& rect = piece.rect;
            for (const QPointF at : {rect.topLeft() + QPointF(0, 1), rect.topRight() + QPointF(-1, 1),
                                     rect.bottomLeft() + QPointF(0, -2), rect.bottomRight() + QPointF(-1, -2)})
                EXPECT_EQ(image.pixel(at.toPoint()), color) << chart.bars[piece.bar].name.toStdString();
        }
}

ChartData bridgeChart() {
    Session session = sessionOfPresets({"deepseek-v3-claim", "deepseek-whole-picture"});
    session.look.mode = ChartMode::Bridge;
    session.look.current = "deepseek-whole-picture";
    return chartOf(session);
}

TEST_F(BarPanelTest, PaintsBarsThatLieFromEdgeToEdge) {
    display(openingChart());
    const ChartData chart = bridgeChart();
    display(chart);
    const QImage image = rendered();
    int seen = 0;
    for (const BarPiece& piece : m_scene.layout().panels.front().pieces) {
        if (piece.rect.width() < 6)
            continue;
        const Component component = chart.bars[piece.bar].segments[piece.segment].component;
        const QRgb color = colorOf(component, m_style.colors()).rgb();
        EXPECT_EQ(image.pixel((piece.rect.topLeft() + QPointF(2, 0)).toPoint()), color) << seen;
        EXPECT_EQ(image.pixel((piece.rect.bottomRight() - QPointF(2, 1)).toPoint()), color) << seen;
        ++seen;
    }
    EXPECT_GE(seen, 4);
}

TEST_F(BarPanelTest, StandsUprightAgainAfterABridge) {
    display(openingChart());
    const QImage before = rendered();
    display(bridgeChart());
    display(openingChart());
    EXPECT_EQ(rendered(), before);
}

TEST_F(BarPanelTest, ChangesOnlyTheSetsThatDiffer) {
    ChartData chart = openingChart();
    display(chart);
    std::map<const QBarSet*, int> changes;
    for (QBarSet* set : m_scene.panel(0).series().barSets())
        QObject::connect(set, &QBarSet::valuesAdded, set, [&changes, set] { ++changes[set]; });
    chart.bars[4].segments[0].value *= 0.9;
    chart.bars[4].total *= 0.9;
    display(chart);
    EXPECT_EQ(changes.size(), 1U);
}

TEST_F(BarPanelTest, LeavesNothingOfAChartWithMoreBars) {
    display(openingChart());
    display(chartOfTotals({1e6}));
    const QImage fresh = rendered();
    ChartScene scene;
    scene.display(layoutOf(chartOfTotals({1e6}), QRectF(QPointF(), size), m_style, m_measure), m_measure);
    QImage expected(size, QImage::Format_RGB32);
    expected.fill(m_style.colors().page);
    QPainter painter(&expected);
    scene.render(painter, expected.rect());
    painter.end();
    EXPECT_EQ(fresh, expected);
}

} // namespace
} // namespace costberg::charts
