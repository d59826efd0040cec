#include "ui/charts/chart_view.h"

#include "tests/ui/charts/chart_fixtures.h"
#include "tests/ui/charts/event_count.h"
#include "ui/charts/spoken_chart.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <malloc.h>

namespace costberg::charts {
namespace {

class ChartViewTest : public testing::Test {
protected:
    ChartViewTest() { view.resize(1000, 700); }

    void show(const ChartData& chart) {
        view.display(chart);
        view.show();
        QApplication::processEvents();
    }

    QPoint middleOf(const QString& bar, std::optional<Component> component = {}) const {
        return placeOf(view.displayed(), view.scene().layout(), {bar, component})->center().toPoint();
    }

    void moveTo(QPoint position) {
        QMouseEvent event(QEvent::MouseMove, position, view.mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                          Qt::NoModifier);
        QApplication::sendEvent(&view, &event);
    }

    const Bar& bar(const QString& id) const { return *std::ranges::find(view.displayed().bars, id, &Bar::id); }

    ChartView view;
};

TEST_F(ChartViewTest, TellsTheSegmentUnderTheMouse) {
    show(openingChart());
    moveTo(middleOf("market", Component::Staff));
    const auto& segments = bar("market").segments;
    EXPECT_EQ(view.tooltip(), std::ranges::find(segments, Component::Staff, &Segment::component)->tooltip);
}

TEST_F(ChartViewTest, TellsTheBarAboveItsSegments) {
    show(openingChart());
    const auto place = placeOf(view.displayed(), view.scene().layout(), {"cash", {}});
    moveTo(QPoint(int(place->center().x()), int(place->top()) - 8));
    EXPECT_EQ(view.tooltip(), bar("cash").tooltip);
}

TEST_F(ChartViewTest, TellsNothingBesideTheBarsOrAfterTheMouseHasLeft) {
    show(openingChart());
    moveTo({2, 2});
    EXPECT_TRUE(view.tooltip().isEmpty());
    moveTo(middleOf("fleet"));
    EXPECT_FALSE(view.tooltip().isEmpty());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&view, &leave);
    EXPECT_TRUE(view.tooltip().isEmpty());
}

TEST_F(ChartViewTest, TellsWhatIsUnderAMouseThatStandsStillWhileTheBarsMove) {
    ChartData chart = openingChart();
    show(chart);
    const auto place = placeOf(chart, view.scene().layout(), {"fleet", {}});
    moveTo(QPoint(int(place->center().x()), int(place->top()) + 20));
    EXPECT_EQ(view.tooltip(), bar("fleet").segments[0].tooltip);
    chart.bars[4].total /= 2;
    chart.bars[4].segments[0].value /= 2;
    view.display(chart);
    EXPECT_EQ(view.tooltip(), bar("fleet").tooltip);
}

TEST_F(ChartViewTest, ActivatesWhatIsClicked) {
    show(openingChart());
    QSignalSpy segments(&view, &ChartView::segmentActivated);
    QSignalSpy bars(&view, &ChartView::barActivated);
    QTest::mouseClick(&view, Qt::LeftButton, {}, middleOf("fleet", Component::Fleet));
    ASSERT_EQ(segments.size(), 1);
    EXPECT_EQ(segments[0][0].toString(), "fleet");
    EXPECT_EQ(segments[0][1].value<Component>(), Component::Fleet);
    const auto place = placeOf(view.displayed(), view.scene().layout(), {"cash", {}});
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(int(place->center().x()), int(place->top()) - 8));
    ASSERT_EQ(bars.size(), 1);
    EXPECT_EQ(bars[0][0].toString(), "cash");
}

TEST_F(ChartViewTest, ActivatesNothingWhereTheMouseIsReleasedElsewhere) {
    show(openingChart());
    QSignalSpy segments(&view, &ChartView::segmentActivated);
    QSignalSpy bars(&view, &ChartView::barActivated);
    QTest::mousePress(&view, Qt::LeftButton, {}, middleOf("fleet", Component::Fleet));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, middleOf("cash", Component::OtherUse));
    EXPECT_EQ(segments.size() + bars.size(), 0);
}

TEST_F(ChartViewTest, AsksForAZoomOnADoubleClick) {
    show(openingChart());
    QSignalSpy zooms(&view, &ChartView::zoomAsked);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, middleOf("market", Component::Staff));
    ASSERT_EQ(zooms.size(), 1);
    EXPECT_EQ(zooms[0][0].toString(), "market");
}

TEST_F(ChartViewTest, WalksOverBarsAndSegmentsByArrowKeys) {
    show(openingChart());
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.focused(), (ChartSpot{"headline", {}}));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.focused(), (ChartSpot{"market", {}}));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.focused(), (ChartSpot{"market", Component::Staff}));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.focused(), (ChartSpot{"amortized", Component::Staff}));
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.focused(), (ChartSpot{"fleet", {}}));
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.focused(), (ChartSpot{"headline", {}}));
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.focused(), (ChartSpot{"headline", {}}));
}

TEST_F(ChartViewTest, ShowsTheSameTooltipByKeyboardAsByMouse) {
    show(openingChart());
    view.activateWindow();
    view.setFocus();
    QApplication::processEvents();
    ASSERT_TRUE(view.hasFocus());
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Down);
    const QStringList byKeyboard = view.tooltip();
    moveTo(middleOf("fleet", Component::Fleet));
    EXPECT_EQ(byKeyboard, view.tooltip());
    EXPECT_FALSE(byKeyboard.isEmpty());
}

TEST_F(ChartViewTest, ActivatesAndZoomsByKeyboard) {
    ChartData chart = openingChart();
    show(chart);
    QSignalSpy segments(&view, &ChartView::segmentActivated);
    QSignalSpy zooms(&view, &ChartView::zoomAsked);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(segments.size(), 1);
    EXPECT_EQ(segments[0][0].toString(), "fleet");
    QTest::keyClick(&view, Qt::Key_Z);
    ASSERT_EQ(zooms.size(), 1);
    EXPECT_EQ(zooms[0][0].toString(), "fleet");
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(zooms.size(), 1) << "there is no zoom to take away";
    chart.zoomedBar = "fleet";
    view.display(chart);
    QTest::keyClick(&view, Qt::Key_Escape);
    ASSERT_EQ(zooms.size(), 2);
    EXPECT_TRUE(zooms[1][0].toString().isEmpty());
}

TEST_F(ChartViewTest, KeepsTheFocusOnItsBarWhereASegmentGoes) {
    ChartData chart = openingChart();
    show(chart);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Down);
    chart.bars[4].segments.clear();
    chart.bars[4].total = 0;
    view.display(chart);
    view.layOut();
    EXPECT_EQ(view.focused(), (ChartSpot{"fleet", {}}));
}

TEST_F(ChartViewTest, DoesNoWorkWhileItIsHidden) {
    view.display(openingChart());
    QApplication::processEvents();
    EXPECT_TRUE(view.scene().layout().panels.empty());
    view.show();
    QApplication::processEvents();
    EXPECT_EQ(view.scene().layout().panels.size(), 2U);
    view.hide();
    view.display(chartOfTotals({1e6}));
    QApplication::processEvents();
    EXPECT_EQ(view.scene().layout().panels.size(), 2U);
}

TEST_F(ChartViewTest, PaintsOnceForManyChanges) {
    ChartData chart = openingChart();
    show(chart);
    EventCount paints(view, QEvent::Paint);
    for (int i = 0; i < 5; ++i) {
        chart.bars[4].total *= 1.01;
        chart.bars[4].segments[0].value *= 1.01;
        view.display(chart);
    }
    QApplication::processEvents();
    QApplication::processEvents();
    EXPECT_EQ(paints.count(), 1);
}

TEST_F(ChartViewTest, TakesNoMoreMemoryHoweverManyChangesItShows) {
    ChartData chart = openingChart();
    show(chart);
    const auto change = [&](int times) {
        for (int i = 0; i < times; ++i) {
            chart.bars[4].segments[0].value = 2e9 + (i % 50) * 1e6;
            view.display(chart);
            QApplication::processEvents();
        }
    };
    change(200);
    const std::size_t before = mallinfo2().uordblks;
    change(1000);
    EXPECT_LT(mallinfo2().uordblks, before + 500'000);
}

TEST_F(ChartViewTest, DoesNothingWhereTheValueIsDisplayedAlready) {
    show(openingChart());
    EventCount paints(view, QEvent::Paint);
    view.display(openingChart());
    QApplication::processEvents();
    EXPECT_EQ(paints.count(), 0);
}

TEST_F(ChartViewTest, FollowsThePalette) {
    show(openingChart());
    const QColor before = view.grab().toImage().pixelColor(1, 1);
    view.setPalette(paletteOf(themeOf(ThemeKind::Dark)));
    const QColor after = view.grab().toImage().pixelColor(1, 1);
    EXPECT_EQ(before, themeOf(ThemeKind::Light).page);
    EXPECT_EQ(after, themeOf(ThemeKind::Dark).page);
}

TEST_F(ChartViewTest, TellsAScreenReaderItsTitleAndEveryTotal) {
    show(openingChart());
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->role(), QAccessible::Chart);
    EXPECT_EQ(accessible->text(QAccessible::Name), view.displayed().title);
    const QString description = accessible->text(QAccessible::Description);
    for (const Bar& shown : view.displayed().bars) {
        EXPECT_TRUE(description.contains(shown.name)) << description.toStdString();
        EXPECT_TRUE(description.contains(shown.totalText)) << description.toStdString();
    }
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_TRUE(accessible->text(QAccessible::Value).contains(bar("fleet").tooltip.last()));
}

} // namespace
} // namespace costberg::charts
