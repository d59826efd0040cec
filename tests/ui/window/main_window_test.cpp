#include "tests/app/desk_fixture.h"
#include "tests/ui/charts/event_count.h"
#include "tests/ui/inputs/mouse.h"

#include "core/facts.h"
#include "core/presets.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/history_line_widget.h"
#include "ui/dialogs/published_dialog.h"
#include "ui/docks/breakdown_panel.h"
#include "ui/docks/breakdown_tree.h"
#include "ui/inputs/input_panel.h"
#include "ui/inputs/value_field.h"
#include "ui/inputs/value_slider.h"
#include "ui/present/words.h"
#include "ui/window/dock.h"
#include "ui/window/title_label.h"
#include "ui/window/window_actions.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

namespace costberg {
namespace {

using charts::EventCount;
using testing::HasSubstr;

class MainWindowTest : public DeskTest {
protected:
    ValueSlider& slider(const char* id) { return child<ValueSlider>(QStringLiteral("slider:%1").arg(id)); }
    ValueField& field(const char* id) { return child<ValueField>(QStringLiteral("field:%1").arg(id)); }
    ChartView& chartView() { return child<ChartView>("chartView"); }
    const ChartData& chart() { return chartView().displayed(); }
    const WindowActions& actions() { return window().actions(); }

    double valueOf(Input input) { return scenario().at(input).value; }

    void drag(ValueSlider& dragged, const std::vector<double>& values) {
        press(dragged, dragged.pointOf(dragged.value()));
        for (const double value : values)
            moveTo(dragged, dragged.pointOf(value));
    }

    void type(ValueField& typed, const QString& text) {
        window().activateWindow();
        typed.setFocus();
        typed.selectAll();
        QTest::keyClicks(&typed, text);
    }

    std::string textOfTotal(View view) {
        for (const Bar& bar : chart().bars)
            if (bar.id.toStdString() == idOf(view))
                return bar.totalText.toStdString();
        return {};
    }

    using DeskTest::press;
    static void press(QWidget& widget, QPointF place) { costberg::press(widget, place); }
};

TEST_F(MainWindowTest, ShowsADragEverywhereAndMakesOneStepOfIt) {
    ValueSlider& rent = slider("rental.price");
    const std::string before = textOfTotal(View::Market);
    drag(rent, {2.2, 2.7, 3});
    endTurn();
    const double dragged = valueOf(Input::RentalPrice);
    EXPECT_NEAR(dragged, 3, 0.1);
    EXPECT_EQ(field("rental.price").text(), shortFieldText(dragged, specOf(Input::RentalPrice).unit));
    EXPECT_NE(textOfTotal(View::Market), before);
    EXPECT_EQ(textOfTotal(View::Market),
              moneyText(resultsOf(documentOf(session())).scenarios[0].totalOf(View::Market)).toStdString());
    release(rent, rent.pointOf(dragged));
    endTurn();
    EXPECT_EQ(session().history.undoCount(), 1U);
    EXPECT_THAT(actions().undo->text().toStdString(), HasSubstr("Rental price $2.00 → "));
    press(Qt::Key_Z);
    EXPECT_EQ(valueOf(Input::RentalPrice), 2);
    EXPECT_EQ(textOfTotal(View::Market), before);
    EXPECT_FALSE(window().isWindowModified());
}

TEST_F(MainWindowTest, RestoresWhatWasBeforeADragThatEscapeEnds) {
    ValueSlider& rent = slider("rental.price");
    drag(rent, {5});
    endTurn();
    ASSERT_NE(valueOf(Input::RentalPrice), 2);
    QTest::keyClick(&rent, Qt::Key_Escape);
    endTurn();
    EXPECT_EQ(valueOf(Input::RentalPrice), 2);
    EXPECT_FALSE(session().history.canUndo());
}

TEST_F(MainWindowTest, HoldsTheAxisDuringADragAndFitsItAtItsEnd) {
    ValueSlider& gpus = slider("hardware.gpus");
    const double before = chart().axis.maximum;
    drag(gpus, {40000});
    endTurn();
    EXPECT_EQ(chart().axis.maximum, before);
    release(gpus, gpus.pointOf(40000));
    endTurn();
    EXPECT_LT(chart().axis.maximum, before);
}

TEST_F(MainWindowTest, EvaluatesAndPaintsOnceATurnHoweverManyEventsCame) {
    int evaluated = 0;
    m_evaluate = [&evaluated](const Document& document) {
        ++evaluated;
        return resultsOf(document);
    };
    open();
    ValueSlider& rent = slider("rental.price");
    drag(rent, {2.1});
    endTurn();
    EventCount paints(chartView(), QEvent::Paint);
    evaluated = 0;
    for (int i = 0; i < 50; ++i)
        moveTo(rent, rent.pointOf(2.2 + 0.05 * i));
    EXPECT_EQ(evaluated, 0) << "nothing is computed before the turn ends";
    endTurn();
    EXPECT_EQ(evaluated, 1);
    EXPECT_EQ(paints.count(), 1);
    EXPECT_NEAR(valueOf(Input::RentalPrice), 2.2 + 0.05 * 49, 0.1);
}

TEST_F(MainWindowTest, PaintsNoChartWhereNothingOfItChanged) {
    EventCount paints(chartView(), QEvent::Paint);
    dispatch(action::EditSource{Input::Pue, "a source of an input that is not used"});
    EXPECT_EQ(paints.count(), 0);
}

TEST_F(MainWindowTest, StoresATypedValueBitForBit) {
    type(field("rental.price"), QStringLiteral("1/3"));
    QTest::keyClick(&field("rental.price"), Qt::Key_Return);
    endTurn();
    EXPECT_EQ(valueOf(Input::RentalPrice), 1.0 / 3.0);
    EXPECT_THAT(child<TitleLabel>("title").text().toStdString(), HasSubstr("(modified, 1 input)"));
    press(Qt::Key_Z);
    EXPECT_EQ(valueOf(Input::RentalPrice), 2);
}

TEST_F(MainWindowTest, UndoesWithTheKeyboardStillInTheField) {
    ValueField& rent = field("rental.price");
    type(rent, QStringLiteral("7"));
    QTest::keyClick(&rent, Qt::Key_Return);
    endTurn();
    ASSERT_EQ(valueOf(Input::RentalPrice), 7);
    QTest::keyClick(&rent, Qt::Key_Z, Qt::ControlModifier);
    endTurn();
    EXPECT_EQ(valueOf(Input::RentalPrice), 2);
}

TEST_F(MainWindowTest, EntersWhatIsBeingTypedBeforeItIsSaved) {
    type(field("rental.price"), QStringLiteral("4"));
    ASSERT_TRUE(desk().files().saveAs(pathOf("typed.costberg")));
    EXPECT_EQ(session().saved.scenarios[0].at(Input::RentalPrice).value, 4);
}

TEST_F(MainWindowTest, RefusesATextThatIsNoNumberAndKeepsTheValue) {
    const Document before = documentOf(session());
    type(field("rental.price"), QStringLiteral("abc"));
    QTest::keyClick(&field("rental.price"), Qt::Key_Return);
    endTurn();
    EXPECT_EQ(documentOf(session()), before);
}

TEST_F(MainWindowTest, PinsDuplicatesComparesAndDeletesByKeys) {
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(documentOf(session()).scenarios.size(), 2U);
    EXPECT_EQ(currentIndex(session()), 0U);
    press(Qt::Key_2);
    EXPECT_EQ(session().look.mode, ChartMode::Scenarios);
    EXPECT_EQ(chart().bars.size(), 2U);
    press(Qt::Key_PageDown);
    EXPECT_EQ(currentIndex(session()), 1U);
    press(Qt::Key_B);
    EXPECT_EQ(documentOf(session()).baseline, scenario().id);
    EXPECT_TRUE(chart().bars[1].isBaseline);
    press(Qt::Key_D);
    EXPECT_EQ(documentOf(session()).scenarios.size(), 3U);
    press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(documentOf(session()).scenarios.size(), 2U);
    EXPECT_EQ(chart().bars.size(), 2U);
}

TEST_F(MainWindowTest, ResetsAllToThePresetAndToTheDefaults) {
    dispatch(action::SetInput{Input::RentalPrice, 9});
    dispatch(action::Settle{});
    ASSERT_TRUE(actions().resetToPreset->isEnabled());
    actions().resetToPreset->trigger();
    endTurn();
    EXPECT_EQ(valueOf(Input::RentalPrice), 2);
    EXPECT_FALSE(actions().resetToPreset->isEnabled());
    actions().resetToDefault->trigger();
    endTurn();
    EXPECT_EQ(differenceBetween(scenario(), defaultScenario()).count(), 0U);
    EXPECT_EQ(chart().bars.size(), 5U);
}

TEST_F(MainWindowTest, LooksAtTheChartAsTheViewMenuSays) {
    press(Qt::Key_6);
    EXPECT_EQ(chart().arrangement, Arrangement::ByResource);
    press(Qt::Key_8);
    EXPECT_EQ(chart().measure, Measure::Share);
    press(Qt::Key_3);
    EXPECT_EQ(chart().mode, ChartMode::Bridge);
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(session().look.view, View::Market);
    EXPECT_EQ(child<Dock>("dock:breakdown").windowTitle(), "Breakdown: Market");
    EXPECT_FALSE(session().history.canUndo()) << "looking is no step";
}

TEST_F(MainWindowTest, ZoomsToABarThatTheMenuNamesAndBack) {
    auto& menu = child<QMenu>("menu:zoom");
    emit menu.aboutToShow();
    for (QAction* action : menu.actions())
        if (action->text() == "Market")
            action->trigger();
    endTurn();
    EXPECT_EQ(chart().zoomedBar, "market");
    press(Qt::Key_0);
    EXPECT_EQ(chart().zoomedBar, "");
}

TEST_F(MainWindowTest, ComputesNothingForADockThatIsHiddenUntilItAppears) {
    auto& dock = child<Dock>("dock:breakdown");
    auto& tree = child<BreakdownTree>("breakdownTree");
    const auto amount = [&tree] { return tree.model()->index(0, 1).data(Qt::DisplayRole).toString().toStdString(); };
    dock.close();
    dispatch(action::SetInput{Input::PretrainingGpuHours, 5e6});
    dispatch(action::Settle{});
    const std::string stale = amount();
    dock.toggleViewAction()->trigger();
    endTurn();
    EXPECT_TRUE(dock.isVisible());
    EXPECT_NE(amount(), stale);
}

TEST_F(MainWindowTest, ShowsTheRowOfASegmentThatIsClicked) {
    emit child<ChartPanel>("chartPanel").segmentActivated("cash", Component::Experiments);
    EXPECT_EQ(child<BreakdownTree>("breakdownTree").selectedId(), "experiments");
}

TEST_F(MainWindowTest, LeadsFromAStepOfTheBridgeToItsSlider) {
    dispatch(action::ShowMode{ChartMode::Bridge});
    dispatch(action::ShowView{View::Market});
    dispatch(action::SetInput{Input::Headcount, 220});
    dispatch(action::Settle{});
    window().activateWindow();
    const auto place = placeOf(chart(), chartView().scene().layout(), {"people.headcount", {}});
    ASSERT_TRUE(place);
    QTest::mouseClick(&chartView(), Qt::LeftButton, {}, place->center().toPoint());
    endTurn();
    EXPECT_TRUE(slider("people.headcount").hasFocus());
    EXPECT_EQ(session().look.view, View::Market);
}

TEST_F(MainWindowTest, LeadsFromTheStepOfTheChoicesToTheFirstOfThem) {
    dispatch(action::ShowMode{ChartMode::Bridge});
    dispatch(action::ShowView{View::Amortized});
    dispatch(action::SetChoice{Choice::Depreciation, 1});
    emit chartView().barActivated("choices");
    endTurn();
    const QWidget& row = child<QWidget>("row:hardware.depreciation");
    EXPECT_TRUE(row.isVisible());
    EXPECT_TRUE(row.isAncestorOf(window().focusWidget()));
}

TEST_F(MainWindowTest, LeadsFromTheFirstTotalOfTheBridgeToItsScenario) {
    dispatch(action::PinCurrent{"Pinned"});
    dispatch(action::ChooseBaseline{documentOf(session()).scenarios.back().id});
    dispatch(action::SetInput{Input::RentalPrice, 3});
    dispatch(action::Settle{});
    dispatch(action::ShowMode{ChartMode::Bridge});
    dispatch(action::ShowView{View::Market});
    emit chartView().barActivated("from");
    endTurn();
    EXPECT_EQ(currentScenario(session()).name, "Pinned");
}

TEST_F(MainWindowTest, ExplainsTheFirstTotalOfABridgeBetweenViews) {
    dispatch(action::ShowMode{ChartMode::Bridge});
    dispatch(action::ShowView{View::Cash});
    dispatch(action::StartBridgeIn{View::Headline});
    emit chartView().barActivated("from");
    endTurn();
    EXPECT_EQ(session().look.view, View::Headline);
    EXPECT_EQ(session().look.bridgeView, View::Cash);
    EXPECT_EQ(session().look.explained, ExplainSubject(ViewPart{}));
}

TEST_F(MainWindowTest, ExplainsOursBesideAPublishedFigureInItsView) {
    dispatch(action::ShowView{View::Cash});
    dispatch(action::AddPublished{{PublishedView::Market, "experiments", 1e6, 0, "A newspaper", {}}});
    auto& breakdown = child<BreakdownPanel>("breakdownPanel");
    emit breakdown.publishedActivated(scenario().published.size() - 1);
    endTurn();
    EXPECT_EQ(session().look.view, View::Market);
    EXPECT_EQ(session().look.explained, ExplainSubject(ViewPart{{Activity::Experiments}, {}}));
}

TEST_F(MainWindowTest, ChangesAPublishedFigureInOneStepOfUndo) {
    dispatch(action::AddPublished{{PublishedView::Market, "total", 1e6, 0.1, "A newspaper", {}}});
    const std::size_t index = scenario().published.size() - 1;
    emit child<BreakdownPanel>("breakdownPanel").publishedChangeAsked(index);
    auto& dialog = child<PublishedDialog>("publishedDialog");
    dialog.findChild<QLineEdit*>("publishedValue")->setText("$2M");
    dialog.accept();
    endTurn();
    const PublishedFigure expected{PublishedView::Market, "total", 2e6, 0.1, "A newspaper", {}};
    EXPECT_EQ(scenario().published.at(index), expected);
    dispatch(action::Undo{});
    EXPECT_EQ(scenario().published.at(index).value, 1e6);
}

TEST_F(MainWindowTest, EntersWhatIsBeingTypedBeforeAPublishedFigureIsRemoved) {
    dispatch(action::AddPublished{{PublishedView::Market, "total", 1e6, 0.1, "A newspaper", {}}});
    const std::size_t index = scenario().published.size() - 1;
    type(field("rental.price"), "3.5");
    emit child<BreakdownPanel>("breakdownPanel").acted(action::RemovePublished{index});
    endTurn();
    EXPECT_EQ(scenario().published.size(), index);
    EXPECT_EQ(valueOf(Input::RentalPrice), 3.5);
}

TEST_F(MainWindowTest, ExplainsTheActivityWhoseStepIsClicked) {
    dispatch(action::ShowMode{ChartMode::Bridge});
    dispatch(action::StartBridgeIn{View::Headline});
    emit chartView().barActivated("experiments");
    endTurn();
    EXPECT_EQ(session().look.explained, ExplainSubject(ViewPart{{Activity::Experiments}, {}}));
}

TEST_F(MainWindowTest, GoesBackAlongTheLineOfStepsAndPinsWhatIsThere) {
    for (const double rent : {3.0, 4.0, 5.0}) {
        dispatch(action::SetInput{Input::RentalPrice, rent});
        dispatch(action::Settle{});
    }
    auto& line = child<HistoryLine>("historyLine");
    QTest::mouseClick(&line, Qt::LeftButton, {}, line.pointOf(1).toPoint());
    endTurn();
    EXPECT_EQ(valueOf(Input::RentalPrice), 3);
    EXPECT_TRUE(session().history.canRedo());
    child<QAbstractButton>("historyPin").click();
    endTurn();
    EXPECT_EQ(valueOf(Input::RentalPrice), 5) << "no later step is lost";
    ASSERT_EQ(documentOf(session()).scenarios.size(), 2U);
    EXPECT_EQ(documentOf(session()).scenarios[1].at(Input::RentalPrice).value, 3);
}

TEST_F(MainWindowTest, TakesOverAnAcceleratorAsOneStep) {
    const auto accelerators = allAccelerators();
    ASSERT_FALSE(accelerators.empty());
    const AcceleratorSetting setting = settingOf(accelerators[0], scenario());
    emit window().inputs().acceleratorAsked(0);
    endTurn();
    EXPECT_EQ(session().history.undoCount(), 1U);
    for (const auto& [input, state] : setting.inputs)
        EXPECT_EQ(scenario().at(input), state) << specOf(input).id;
}

TEST_F(MainWindowTest, OpensAScenarioInTheViewThatIsLookedAtOnlyWhereAsked) {
    dispatch(action::ShowView{View::Fleet});
    EXPECT_EQ(scenario().view, View::Cash);
    actions().openInThisView->trigger();
    endTurn();
    EXPECT_EQ(scenario().view, View::Fleet);
    EXPECT_FALSE(actions().openInThisView->isEnabled());
}

} // namespace
} // namespace costberg
