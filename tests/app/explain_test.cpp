#include "tests/app/desk_fixture.h"

#include "ui/charts/chart_view.h"
#include "ui/docks/breakdown_tree.h"
#include "ui/docks/explain_tree.h"
#include "ui/docks/figure_list.h"
#include "ui/window/dock.h"

#include <QLabel>
#include <QMenu>

namespace costberg {
namespace {

class ExplainTest : public DeskTest {
protected:
    /// A window with room for all three docks, so that the rows to be clicked are in sight.
    ExplainTest() {
        window().resize(1600, 1000);
        dispatch(action::ShowView{View::Cash});
    }

    ExplainTree& tree() { return child<ExplainTree>("explainTree"); }
    QString firstLine() { return tree().rows().index(0, 0).data().toString(); }

    void clickSegment(const char* bar, Component component) {
        auto& chart = child<ChartView>("chartView");
        const auto place = placeOf(chart.displayed(), chart.scene().layout(), {QLatin1String(bar), component});
        ASSERT_TRUE(place);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, place->center().toPoint());
        endTurn();
    }

    /// Clicks at the right end of the row: at its left may stand an arrow, which only folds it.
    void clickRow(RowView& view, const QModelIndex& index) {
        // A row that was just opened has its place once the layout is done.
        ASSERT_TRUE(QTest::qWaitFor([&view] { return view.height() >= view.sizeHint().height(); }));
        const int middle = view.visualRect(index).center().y();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {view.viewport()->width() - 4, middle});
        endTurn();
    }

    /// The first line below the root that is about this input, with all lines above it open.
    QModelIndex lineOfInput(Input input, const QModelIndex& parent = {}) {
        for (int row = 0; row < tree().rows().rowCount(parent); ++row) {
            const QModelIndex index = tree().rows().index(row, 0, parent);
            if (tree().rows().rowAt(index).input == input)
                return index;
            tree().expand(index);
            if (const QModelIndex below = lineOfInput(input, index); below.isValid())
                return below;
        }
        return {};
    }
};

TEST_F(ExplainTest, SaysWhatToClickAtFirst) {
    EXPECT_TRUE(child<Dock>("dock:explain").isVisible());
    EXPECT_EQ(child<QLabel>("explainNote").text(), "Click a segment, a row or a figure to see how it is computed.");
    EXPECT_FALSE(tree().isVisible());
}

TEST_F(ExplainTest, ShowsTheFormulaOfTheSegmentThatIsClicked) {
    clickSegment("fleet", Component::Fleet);
    EXPECT_EQ(session().look.view, View::Fleet);
    EXPECT_TRUE(tree().isVisible());
    EXPECT_TRUE(firstLine().startsWith("The whole fleet: $2.57bn = $1.63bn + ")) << firstLine().toStdString();
}

TEST_F(ExplainTest, ShowsTheFormulaOfTheRowThatIsClicked) {
    auto& breakdown = child<BreakdownTree>("breakdownTree");
    clickRow(breakdown, breakdown.rows().indexOf("experiments"));
    EXPECT_EQ(firstLine(), "Experiments: $17.9M = $11.3M + $6.57M");
    clickRow(breakdown, breakdown.rows().indexOf("total"));
    EXPECT_TRUE(firstLine().startsWith("Total, cash: $1.89bn = ")) << firstLine().toStdString();
}

TEST_F(ExplainTest, ShowsTheFormulaOfTheFigureThatIsClicked) {
    auto& figures = child<FigureList>("figureList");
    clickRow(figures, figures.rows().index(0, 0));
    EXPECT_TRUE(firstLine().startsWith("Cash / paper: 323")) << firstLine().toStdString();
}

TEST_F(ExplainTest, FocusesTheSliderOfTheInputThatIsClicked) {
    dispatch(action::Explain{ViewPart{{Activity::Experiments}, {}}});
    const QModelIndex line = lineOfInput(Input::Utilization);
    ASSERT_TRUE(line.isValid());
    clickRow(tree(), line);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), "slider:hardware.utilization");
}

TEST_F(ExplainTest, FollowsASliderWhileItIsDragged) {
    dispatch(action::Explain{ViewPart{{Activity::Experiments}, {}}});
    const QString before = firstLine();
    dispatch(action::SetInput{Input::CapexPerGpu, 30000});
    EXPECT_NE(firstLine(), before);
}

TEST_F(ExplainTest, DoesNoWorkWhileItIsHidden) {
    auto& dock = child<Dock>("dock:explain");
    EXPECT_TRUE(child<QMenu>("menu:view").actions().contains(dock.toggleViewAction()));
    dock.hide();
    dispatch(action::Explain{ViewPart{}});
    EXPECT_EQ(tree().rows().rowCount(), 0);
    dock.show();
    endTurn();
    EXPECT_EQ(tree().rows().rowCount(), 1);
}

} // namespace
} // namespace costberg
