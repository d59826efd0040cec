#include "ui/charts/chart_panel.h"

#include "core/presets.h"
#include "tests/ui/charts/chart_fixtures.h"
#include "ui/charts/chart_notices.h"
#include "ui/charts/chart_view.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace costberg::charts {
namespace {

class ChartPanelTest : public testing::Test {
protected:
    ChartPanelTest() {
        panel.resize(900, 800);
        QObject::connect(&panel, &ChartPanel::acted, &panel,
                         [this](const Action& action) { actions.push_back(action); });
    }

    void show(const ChartData& chart) {
        panel.display(chart);
        panel.show();
        QApplication::processEvents();
    }

    void choose(const char* control, int index) {
        auto* segment =
            panel.findChild<QWidget*>(control)->findChild<QRadioButton*>(QStringLiteral("segment:%1").arg(index));
        ASSERT_NE(segment, nullptr);
        QTest::mouseClick(segment, Qt::LeftButton);
    }

    template <class Wanted> Wanted lastAction() const {
        EXPECT_FALSE(actions.empty());
        EXPECT_TRUE(!actions.empty() && std::holds_alternative<Wanted>(actions.back()));
        return std::get<Wanted>(actions.back());
    }

    QString textOf(const char* label) const { return panel.findChild<QLabel*>(label)->text(); }

    ChartPanel panel;
    std::vector<Action> actions;
};

TEST_F(ChartPanelTest, ShowsTheSentenceTheSourcesAndTheNotices) {
    const ChartData chart = openingChart();
    show(chart);
    EXPECT_EQ(textOf("chartTitle"), chart.title);
    EXPECT_EQ(textOf("chartSubtitle"), chart.subtitle);
    EXPECT_EQ(textOf("chartSource"), chart.sourceLine);
    EXPECT_EQ(panel.findChild<ChartNotices*>("chartNotices")->texts(), chart.notices);
}

TEST_F(ChartPanelTest, AsksForModeViewArrangementAndMeasure) {
    show(eightScenarios());
    choose("chartMode", 0);
    EXPECT_EQ(lastAction<action::ShowMode>().mode, ChartMode::Views);
    choose("chartViewChooser", 1);
    EXPECT_EQ(lastAction<action::ShowView>().view, View::Market);
    choose("chartArrangement", 1);
    EXPECT_EQ(lastAction<action::Arrange>().arrangement, Arrangement::ByResource);
    choose("chartMeasure", 2);
    EXPECT_EQ(lastAction<action::MeasureBy>().measure, Measure::Split);
}

TEST_F(ChartPanelTest, OffersTheViewsWhereAllBarsAreOfOneView) {
    show(openingChart());
    auto* chooser = panel.findChild<QWidget*>("chartViewChooser");
    EXPECT_FALSE(chooser->isVisible());
    panel.display(eightScenarios());
    EXPECT_TRUE(chooser->isVisible());
}

TEST_F(ChartPanelTest, ShowsWhatChoosesTheInputWithItsWordWhenASweepIsFirstShown) {
    show(openingChart());
    Session session = sessionOfPresets({std::string(openingPresetId)});
    session.look.mode = ChartMode::Sweep;
    session.look.sweepShape = SweepShape::Map;
    panel.display(chartOf(session));
    QApplication::processEvents();
    for (const char* name : {"chartSweepAlong", "chartSweepAgainst"}) {
        const auto* button = panel.findChild<QPushButton*>(name);
        EXPECT_TRUE(button->isVisible()) << name;
        EXPECT_TRUE(button->parentWidget()->rect().contains(button->geometry())) << name;
        EXPECT_GE(button->height(), 20) << name;
    }
}

TEST_F(ChartPanelTest, OffersToShowAllBarsWhileItIsZoomed) {
    ChartData chart = openingChart();
    show(chart);
    auto* showAll = panel.findChild<QPushButton*>("chartShowAll");
    EXPECT_FALSE(showAll->isVisible());
    chart.zoomedBar = "market";
    panel.display(chart);
    EXPECT_TRUE(showAll->isVisible());
    QTest::mouseClick(showAll, Qt::LeftButton);
    EXPECT_EQ(lastAction<action::ZoomTo>().bar, "");
}

TEST_F(ChartPanelTest, SelectsTheScenarioWhoseBarIsClicked) {
    const ChartData chart = eightScenarios();
    show(chart);
    QSignalSpy segments(&panel, &ChartPanel::segmentActivated);
    ChartView& view = panel.view();
    const auto place = placeOf(chart, view.scene().layout(), {chart.bars[4].id, Component::OtherUse});
    ASSERT_TRUE(place);
    QTest::mouseClick(&view, Qt::LeftButton, {}, place->center().toPoint());
    EXPECT_EQ(lastAction<action::SelectScenario>().id, chart.bars[4].id.toStdString());
    EXPECT_EQ(segments.size(), 1);
}

TEST_F(ChartPanelTest, LooksAtTheViewWhoseBarIsClicked) {
    show(openingChart());
    ChartView& view = panel.view();
    const auto place = placeOf(panel.displayed(), view.scene().layout(), {"fleet", {}});
    QTest::mouseClick(&view, Qt::LeftButton, {}, place->center().toPoint());
    EXPECT_EQ(lastAction<action::ShowView>().view, View::Fleet);
}

TEST_F(ChartPanelTest, AsksWhereTheBridgeStarts) {
    Session session = sessionOfPresets({"smollm3"});
    session.look.mode = ChartMode::Bridge;
    show(chartOf(session));
    const auto click = [this](const char* control, int segment) {
        auto* button =
            panel.findChild<QWidget*>(control)->findChild<QAbstractButton*>(QStringLiteral("segment:%1").arg(segment));
        EXPECT_TRUE(button->isVisible()) << control;
        button->click();
    };
    click("chartBridgeStart", 2);
    EXPECT_EQ(lastAction<action::StartBridgeAt>().start, BridgeStart::OtherView);
    EXPECT_FALSE(panel.findChild<QWidget*>("chartBridgeView")->isVisible());
    session.look.bridgeStart = BridgeStart::OtherView;
    panel.display(chartOf(session));
    click("chartBridgeView", 3);
    EXPECT_EQ(lastAction<action::StartBridgeIn>().view, View::Cash);
    EXPECT_FALSE(panel.findChild<QWidget*>("chartMeasure")->isVisible());
}

TEST_F(ChartPanelTest, AsksNothingWhileItDisplays) {
    show(openingChart());
    panel.display(eightScenarios());
    panel.display(openingChart());
    EXPECT_TRUE(actions.empty());
}

TEST_F(ChartPanelTest, DoesNoWorkWhileItIsHidden) {
    panel.display(openingChart());
    QApplication::processEvents();
    EXPECT_EQ(textOf("chartTitle"), QString());
    EXPECT_TRUE(panel.view().displayed().bars.empty());
    panel.show();
    EXPECT_EQ(textOf("chartTitle"), openingChart().title);
}

TEST_F(ChartPanelTest, HoldsTheChartStillWhileTheSentenceGrowsShorter) {
    ChartData chart = openingChart();
    chart.title = chart.title + QLatin1Char(' ') + chart.title + QLatin1Char(' ') + chart.title;
    show(chart);
    const int top = panel.view().y();
    chart.title = QStringLiteral("Short.");
    panel.display(chart);
    QApplication::processEvents();
    EXPECT_EQ(panel.view().y(), top);
}

TEST_F(ChartPanelTest, ShowsWarningsFirstAndAtMostThreeNotices) {
    ChartData chart = openingChart();
    chart.notices = {"one", "two", "three", "four", "five"};
    chart.warnings = {"four"};
    show(chart);
    const QStringList texts = panel.findChild<ChartNotices*>("chartNotices")->texts();
    ASSERT_EQ(texts.size(), 3);
    EXPECT_EQ(texts[0], "four");
    EXPECT_EQ(texts[1], "one");
    EXPECT_TRUE(texts[2].contains(QLatin1Char('3'))) << texts[2].toStdString();
}

TEST_F(ChartPanelTest, FitsIntoANarrowWindow) {
    show(eightScenarios());
    panel.resize(480, 760);
    QApplication::processEvents();
    EXPECT_EQ(panel.width(), 480);
    for (const QWidget* child : panel.findChildren<QWidget*>()) {
        const QRect place(child->mapTo(&panel, QPoint()), child->size());
        EXPECT_TRUE(!child->isVisible() || panel.rect().contains(place)) << child->objectName().toStdString();
    }
}

} // namespace
} // namespace costberg::charts
