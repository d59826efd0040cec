#include "tests/app/desk_fixture.h"
#include "tests/support/random_user.h"

#include "core/session/simulations.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/history_line_widget.h"
#include "ui/inputs/input_panel.h"
#include "ui/inputs/slider_row_widget.h"
#include "ui/inputs/value_slider.h"
#include "ui/present/history_line.h"
#include "ui/present/slider_curves.h"
#include "ui/window/dock.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>

namespace costberg {
namespace {

constexpr int actCount = 200;
constexpr std::uint64_t seed = 2;

/// What does not depend on how many samples there were.
std::vector<Bar> withoutRanges(std::vector<Bar> bars) {
    for (Bar& bar : bars) {
        bar.range.reset();
        bar.rangeText.clear();
        bar.handle.reset();
        bar.tooltip.clear();
        for (Segment& segment : bar.segments)
            segment.tooltip.clear();
    }
    return bars;
}

void addTexts(QStringList& texts, const QAbstractItemModel& model, const QModelIndex& parent = {}) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            texts << model.index(row, column, parent).data().toString();
        addTexts(texts, model, model.index(row, 0, parent));
    }
}

/// What is in a dock behind another one is not seen, though it counts as visible, and not brought up to date.
bool isSeen(const QWidget& widget) {
    for (const QWidget* parent = &widget; parent != nullptr; parent = parent->parentWidget())
        if (const auto* dock = qobject_cast<const Dock*>(parent); dock != nullptr && !dock->isSeen())
            return false;
    return widget.isVisible();
}

/// All words in a window, in no order, without those about a place that has the keyboard, or had it. Total effects come
/// aside, when they are computed.
QStringList wordsIn(const QWidget& window) {
    QStringList words;
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (isSeen(*label) && label->objectName() != QLatin1String("message"))
            words << label->text();
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        if (isSeen(*button) && button->objectName() != QLatin1String("handleLabel"))
            words << button->text();
    for (const QAbstractItemView* view : window.findChildren<QAbstractItemView*>())
        if (isSeen(*view) && view->objectName() != QLatin1String("sensitivityList"))
            addTexts(words, *view->model());
    return words;
}

/// What one list has and the other does not.
std::string differenceOf(const QStringList& one, const QStringList& other) {
    QStringList lines;
    for (const QString& word : QSet<QString>(one.begin(), one.end()) + QSet<QString>(other.begin(), other.end()))
        if (one.count(word) != other.count(word))
            lines << QStringLiteral("%1 and %2 times “%3”").arg(one.count(word)).arg(other.count(word)).arg(word);
    return lines.join(QLatin1Char('\n')).toStdString();
}

/// The same but for what the rounding of a smoothed edge may differ by where only a part of it is painted.
bool lookAlike(const QImage& one, const QImage& other) {
    constexpr int rounding = 2;
    if (one.size() != other.size())
        return false;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            if (a != b && std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                    std::abs(qBlue(a) - qBlue(b))}) > rounding)
                return false;
        }
    return true;
}

QScrollBar& scrollBarOf(const InputPanel& panel) { return *panel.findChild<QScrollArea*>()->verticalScrollBar(); }

/// Otherwise a slider has no curve, or will have one only with the next frame.
bool isWholeInView(const QWidget& widget) { return widget.visibleRegion().boundingRect().size() == widget.size(); }

class RandomUseTest : public DeskTest {
protected:
    ChartData freshChart(const Results& results) {
        ChartData chart = chartDataOf(session(), results);
        addHandles(chart, session(), {}, {});
        return chart;
    }

    std::vector<SliderRow> freshRows(const Results& results) {
        InputPanelData panel = inputPanelDataOf(session(), results);
        if (session().look.sliderCurves == SliderCurves::Shown)
            addCurves(panel, session(), window().inputs().visibleTargets());
        std::vector<SliderRow> rows(panel.levers);
        rows.insert(rows.end(), panel.foremost.begin(), panel.foremost.end());
        for (const InputGroup& group : panel.groups)
            for (const PanelRow& row : group.rows)
                if (const auto* slider = std::get_if<SliderRow>(&row))
                    rows.push_back(*slider);
        return rows;
    }

    /// While something moves, with the samples that fit.
    void expectBarsAreFresh(const std::string& act) {
        const ChartData fresh = chartDataOf(session(), resultsOf(documentOf(session())));
        EXPECT_TRUE(withoutRanges(shownChart().bars) == withoutRanges(fresh.bars)) << act;
    }

    /// Those of folded groups need not be there.
    void expectRowsAreFresh(const Results& results, const std::string& act) {
        for (const SliderRow& row : freshRows(results)) {
            const QString name = QStringLiteral("row:") + idOf(row.target);
            const auto* shown = window().inputs().findChild<SliderRowWidget*>(name);
            if (shown == nullptr || !shown->isVisible())
                continue;
            EXPECT_TRUE(shown->displayed() == row) << act << ": " << idOf(row.target).toStdString();
        }
    }

    void expectAllIsFresh(const std::string& act) {
        const Results results = simulatedResultsOf(session());
        const ChartData chart = freshChart(results);
        EXPECT_TRUE(shownChart().bars == chart.bars) << act;
        EXPECT_TRUE(shownChart().axis == chart.axis) << act;
        EXPECT_TRUE(shownChart() == chart) << act;
        expectRowsAreFresh(results, act);
        EXPECT_TRUE(child<HistoryLine>("historyLine").displayed() == historyLineDataOf(session())) << act;
    }

    /// What sliders and chart have painted is what those of the other window, of the same size, paint anew. The
    /// keyboard is at neither.
    void expectPaintedAs(const MainWindow& other, const std::string& act) {
        for (ValueSlider* slider : window().inputs().findChildren<ValueSlider*>()) {
            auto* fresh = other.inputs().findChild<ValueSlider*>(slider->objectName());
            if (!isWholeInView(*slider) || fresh == nullptr || !isWholeInView(*fresh) ||
                fresh->size() != slider->size())
                continue;
            EXPECT_TRUE(lookAlike(slider->grab().toImage(), fresh->grab().toImage()))
                << act << ": " << slider->objectName().toStdString();
            ++m_paintedSliders;
        }
        auto& chart = child<ChartView>("chartView");
        auto* fresh = other.findChild<ChartView*>("chartView");
        fresh->resize(chart.size());
        EXPECT_TRUE(lookAlike(chart.grab().toImage(), fresh->grab().toImage())) << act << ": the chart";
    }

    /// A window that opens on the same session says and paints the same.
    void expectAsInAFreshWindow(const std::string& act) {
        Store store(session(), [](const auto&) {});
        MainWindow other(store);
        other.resize(window().size());
        other.inputs().unfold(window().inputs().openGroups());
        other.restoreLayout(window().layoutState());
        other.show();
        waitForRest(other);
        for (const Dock* dock : window().findChildren<Dock*>())
            if (dock->isSeen())
                other.findChild<Dock*>(dock->objectName())->raise();
        endTurn();
        scrollBarOf(other.inputs()).setValue(scrollBarOf(window().inputs()).value());
        endTurn();
        EXPECT_EQ(differenceOf(wordsIn(window()), wordsIn(other)), "") << act;
        expectPaintedAs(other, act);
        other.close();
        window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
    }

    /// What is on the screen is what the window would paint now.
    void expectPictureIsFresh(const std::string& act) {
        const QImage shown = window().screen()->grabWindow(window().winId()).toImage();
        const QImage fresh = window().grab().toImage().convertToFormat(shown.format());
        EXPECT_TRUE(lookAlike(shown, fresh)) << act;
    }

    /// Until all samples are there.
    static void waitForRest(const MainWindow& shown) {
        endTurn();
        EXPECT_TRUE(QTest::qWaitFor([&] { return shown.isAtRest(); }, 20'000));
        endTurn();
    }

    int m_paintedSliders = 0; ///< that were compared

    const ChartData& shownChart() { return child<ChartPanel>("chartPanel").displayed(); }
};

TEST_F(RandomUseTest, WhatIsShownIsWhatIsComputedAnew) {
    window().resize(1400, 900);
    std::string act;
    RandomUser user(desk(), seed, [&](bool isMove) {
        endTurn();
        if (isMove)
            expectBarsAreFresh(act);
    });
    user.adoptAllRanges();
    for (int i = 0; i < actCount && !HasFailure(); ++i) {
        act = "act " + std::to_string(i);
        user.act();
        act += ": " + user.lastAct();
        ASSERT_FALSE(session().history.isInGesture()) << act;
        waitForRest(window());
        expectAllIsFresh(act);
        if (i % 10 == 0)
            expectPictureIsFresh(act);
        if (i % 10 == 5)
            expectAsInAFreshWindow(act);
    }
    EXPECT_GT(m_paintedSliders, actCount / 10) << "else nothing of them was compared";
}

} // namespace
} // namespace costberg
