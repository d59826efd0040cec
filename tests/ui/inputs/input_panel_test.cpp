#include "tests/ui/inputs/mouse.h"
#include "tests/ui/inputs/panel_fixture.h"

#include "ui/controls/fold_header.h"

#include <QHelpEvent>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

namespace costberg {
namespace {

using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

class InputPanelTest : public PanelTest {
protected:
    QStringList visibleSliders() {
        QStringList names;
        for (const ValueSlider* slider : panel.findChildren<ValueSlider*>())
            if (slider->isVisibleTo(&panel))
                names << slider->objectName();
        return names;
    }
};

TEST_F(InputPanelTest, ShowsTheThreeLeversThenWhatMattersMostAndFoldsTheRest) {
    EXPECT_EQ(visibleSliders(),
              QStringList({"slider:training.final_run", "slider:hardware.capex", "slider:synthetic.compute",
                           "slider:experiments.compute_multiple", "slider:hardware.gpus", "slider:hardware.owned_share",
                           "slider:rental.price", "slider:hardware.utilization", "slider:people.headcount"}));
    EXPECT_EQ(panel.findChildren<FoldHeader*>().size(), 7);
    EXPECT_THAT(actions, IsEmpty());
}

TEST_F(InputPanelTest, GivesEachPartAName) {
    for (const char* name : {"startFrom", "story", "source:rental.price", "published:rental.price",
                             "field:hardware.capex", "reset:rental.price", "group:hardware"})
        EXPECT_NE(part(name), nullptr) << name;
}

TEST_F(InputPanelTest, ADragIsOneStepOfUndo) {
    auto* slider = part<ValueSlider>("slider:rental.price");
    const QPointF start = slider->pointOf(2);
    press(*slider, start);
    for (int i = 1; i <= 10; ++i)
        moveTo(*slider, start + QPointF(5 * i, 0));
    release(*slider, start + QPointF(50, 0));
    EXPECT_EQ(actions.back(), "Settle");
    EXPECT_EQ(std::count(actions.begin(), actions.end(), "Settle"), 1);
    EXPECT_EQ(session.history.undoCount(), 1U);
    EXPECT_GT(valueOf(Input::RentalPrice), 2);
    EXPECT_EQ(slider->value(), valueOf(Input::RentalPrice));
}

TEST_F(InputPanelTest, EscapeDuringADragRestoresTheDocument) {
    const Document before = documentOf(session);
    auto* slider = part<ValueSlider>("slider:rental.price");
    press(*slider, slider->pointOf(2));
    moveTo(*slider, slider->pointOf(8));
    EXPECT_NE(documentOf(session), before);
    QTest::keyClick(slider, Qt::Key_Escape);
    EXPECT_EQ(actions.back(), "CancelGesture");
    EXPECT_EQ(documentOf(session), before);
    EXPECT_EQ(slider->value(), 2);
    release(*slider, slider->pointOf(8));
    EXPECT_EQ(documentOf(session), before);
}

TEST_F(InputPanelTest, ALeverMovesItsInput) {
    auto* slider = part<ValueSlider>("slider:hardware.capex");
    press(*slider, slider->pointOf(5e8));
    release(*slider, slider->pointOf(5e8));
    EXPECT_THAT(actions.front(), StartsWith("SetLever hardware.capex"));
    EXPECT_LT(valueOf(Input::Gpus), 60000);
    EXPECT_EQ(part<ValueSlider>("slider:hardware.gpus")->value(), valueOf(Input::Gpus));
}

TEST_F(InputPanelTest, ATypedValueIsStoredBitForBit) {
    type("field:rental.price", "2.0000000000000004");
    QTest::keyClick(part("field:rental.price"), Qt::Key_Return);
    EXPECT_THAT(actions, ElementsAre("SetInput rental.price 2.0000000000000004", "Settle"));
    EXPECT_EQ(valueOf(Input::RentalPrice), 2.0000000000000004);
}

TEST_F(InputPanelTest, ReadsWhatPeopleType) {
    type("field:hardware.capex", "$1.6bn");
    QTest::keyClick(part("field:hardware.capex"), Qt::Key_Return);
    EXPECT_THAT(actions.front(), StartsWith("SetLever hardware.capex 1600000000"));
    type("field:hardware.utilization", "45%");
    leave();
    EXPECT_EQ(valueOf(Input::Utilization), 0.45);
    EXPECT_EQ(part<QLineEdit>("field:hardware.utilization")->text(), QStringLiteral("45%"));
}

TEST_F(InputPanelTest, RefusesAValueOutsideTheLimitsNamingThem) {
    type("field:rental.price", "5000");
    leave();
    EXPECT_THAT(actions, IsEmpty());
    EXPECT_EQ(part<QLineEdit>("field:rental.price")->text(), QStringLiteral("$2.00"));
    const auto* message = part<QLabel>("message");
    ASSERT_NE(message, nullptr);
    EXPECT_TRUE(message->isVisibleTo(&panel));
    EXPECT_THAT(message->text().toStdString(), StartsWith("Kept $2.00."));
    EXPECT_THAT(message->text().toStdString(), HasSubstr("1,000"));
}

TEST_F(InputPanelTest, TakesTheRefusalAwayWhereTheValueIsSetOtherwise) {
    type("field:rental.price", "abc");
    leave();
    QTest::keyClick(part("slider:rental.price"), Qt::Key_Right);
    EXPECT_FALSE(part<QLabel>("message")->isVisibleTo(&panel));
}

TEST_F(InputPanelTest, AFieldStepsAsItsSliderDoes) {
    part<QLineEdit>("field:rental.price")->setFocus();
    QTest::keyClick(part("field:rental.price"), Qt::Key_Up);
    QTest::keyClick(part("field:rental.price"), Qt::Key_Up);
    EXPECT_EQ(valueOf(Input::RentalPrice), 2.04);
    leave();
    EXPECT_THAT(actions, ElementsAre("SetInput rental.price 2.02", "SetInput rental.price 2.04", "Settle"));
}

TEST_F(InputPanelTest, AValueOutsideTheTrackWidensItAndSaysSo) {
    type("field:rental.price", "45");
    QTest::keyClick(part("field:rental.price"), Qt::Key_Return);
    EXPECT_EQ(part<ValueSlider>("slider:rental.price")->value(), 45);
    EXPECT_GE(part<ValueSlider>("slider:rental.price")->scale().track.to, 45);
    const auto* notice = part("row:rental.price")->findChild<QLabel*>("notice");
    ASSERT_NE(notice, nullptr);
    EXPECT_TRUE(notice->isVisibleTo(&panel));
}

TEST_F(InputPanelTest, DisplayingSaysNothing) {
    dispatch(action::SetInput{Input::RentalPrice, 7});
    dispatch(action::SetChoice{Choice::HardwareMethod, 1});
    dispatch(action::Undo{});
    EXPECT_THAT(actions, IsEmpty());
}

TEST_F(InputPanelTest, UnfoldsAndFoldsGroupsByClickAndKey) {
    auto* header = part<FoldHeader>("group:project");
    EXPECT_EQ(part("slider:project.duration_years"), nullptr) << "rows come with the first unfolding";
    QTest::mouseClick(header, Qt::LeftButton);
    ASSERT_NE(part("slider:project.duration_years"), nullptr);
    EXPECT_TRUE(part("slider:project.duration_years")->isVisibleTo(&panel));
    EXPECT_EQ(panel.openGroups(), QStringList({"project"}));
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Left);
    EXPECT_FALSE(part("slider:project.duration_years")->isVisibleTo(&panel));
    EXPECT_THAT(panel.openGroups(), IsEmpty());
    QTest::keyClick(header, Qt::Key_Right);
    QTest::keyClick(header, Qt::Key_Return);
    QTest::keyClick(header, Qt::Key_Space);
    EXPECT_EQ(panel.openGroups(), QStringList({"project"}));
}

TEST_F(InputPanelTest, BringsAFoldedGroupUpToDateWhenItIsUnfolded) {
    panel.unfold({"project"});
    panel.unfold({});
    dispatch(action::SetInput{Input::DurationYears, 2.5});
    panel.unfold({"project"});
    EXPECT_EQ(part<ValueSlider>("slider:project.duration_years")->value(), 2.5);
}

TEST_F(InputPanelTest, RemembersGroupsThatWereUnfoldedBeforeTheFirstDisplay) {
    InputPanel early([](const SliderTarget&, const QString&) { return FieldReading(); });
    early.unfold({"power"});
    early.display(inputPanelDataOf(session, resultsOf(documentOf(session))));
    EXPECT_EQ(early.openGroups(), QStringList({"power"}));
    EXPECT_TRUE(early.findChild<FoldHeader*>("group:power")->isChecked());
}

TEST_F(InputPanelTest, KeepsARowsWidgetsThroughEditsOfOthers) {
    panel.unfold({"hardware"});
    const QWidget* rent = part("slider:rental.price");
    const QWidget* life = part("slider:hardware.useful_life_years");
    dispatch(action::SetChoice{Choice::HardwareMethod, 1});
    EXPECT_EQ(part("slider:hardware.capex_per_gpu"), nullptr) << "not in use any more";
    EXPECT_NE(part("slider:hardware.network_share"), nullptr);
    EXPECT_EQ(part("slider:rental.price"), rent);
    EXPECT_EQ(part("slider:hardware.useful_life_years"), life);
}

TEST_F(InputPanelTest, ShowsTheRowsOfAGroupInOrder) {
    panel.unfold({"hardware"});
    dispatch(action::SetChoice{Choice::HardwareMethod, 1});
    dispatch(action::SetChoice{Choice::Depreciation, 1});
    panel.resize(370, 3000);
    QTest::qWait(0);
    int last = -1;
    for (const char* name :
         {"row:hardware.method", "row:hardware.price_scope", "row:hardware.depreciation",
          "row:hardware.accelerator_price", "row:hardware.network_share", "row:hardware.cost_of_capital"}) {
        ASSERT_NE(part(name), nullptr) << name;
        const int top = part(name)->mapTo(&panel, QPoint()).y();
        EXPECT_GT(top, last) << name;
        last = top;
    }
}

TEST_F(InputPanelTest, FocusingATargetUnfoldsItsGroupAndScrollsToIt) {
    panel.resize(370, 500);
    panel.focusTarget(Input::OverheadShare);
    auto* slider = part<ValueSlider>("slider:people.overhead_share");
    ASSERT_NE(slider, nullptr);
    QTest::qWait(0);
    EXPECT_TRUE(slider->hasFocus());
    const auto* area = panel.findChild<QScrollArea*>();
    const QRect seen(slider->mapTo(area->viewport(), QPoint()), slider->size());
    EXPECT_TRUE(area->viewport()->rect().adjusted(-20, 0, 20, 0).contains(seen));
    panel.focusTarget(Lever::FinalRun);
    EXPECT_TRUE(part("slider:training.final_run")->hasFocus());
}

TEST_F(InputPanelTest, TheTabKeyGoesFromTopToBottomAlsoThroughRowsThatCameLater) {
    dispatch(action::SetInput{Input::RentalPrice, 3});
    panel.unfold({"final_run", "project"});
    leave();
    QStringList names;
    for (int i = 0; i < 200 && !names.contains("slider:project.other_costs"); ++i) {
        QTest::keyClick(panel.focusWidget(), Qt::Key_Tab);
        names << panel.focusWidget()->objectName();
    }
    const auto isBehind = [&](const char* earlier, const char* later) {
        return names.indexOf(earlier) >= 0 && names.indexOf(earlier) < names.indexOf(later);
    };
    EXPECT_EQ(names.first(), QStringLiteral("story"));
    EXPECT_EQ(names.mid(names.indexOf("reset:rental.price"), 5),
              QStringList({"reset:rental.price", "source:rental.price", "field:rental.price", "published:rental.price",
                           "slider:rental.price"}));
    EXPECT_TRUE(isBehind("slider:training.final_run", "field:hardware.capex"));
    EXPECT_TRUE(isBehind("slider:people.headcount", "group:final_run"));
    EXPECT_TRUE(isBehind("group:final_run", "slider:training.pretraining_gpu_hours"));
    EXPECT_TRUE(isBehind("slider:training.pretraining_gpu_hours", "group:experiments"));
    EXPECT_TRUE(isBehind("group:project", "slider:project.other_costs"));
}

TEST_F(InputPanelTest, AsksForPresetsAndForTheStory) {
    QSignalSpy presets(&panel, &InputPanel::presetsAsked);
    QSignalSpy story(&panel, &InputPanel::storyAsked);
    QTest::mouseClick(part("startFrom"), Qt::LeftButton);
    QTest::mouseClick(part("story"), Qt::LeftButton);
    EXPECT_EQ(presets.size(), 1);
    EXPECT_EQ(story.size(), 1);
}

TEST_F(InputPanelTest, EntersWhatIsTypedWhenTheProgramAsks) {
    type("field:people.headcount", "200");
    panel.finishTyping();
    EXPECT_EQ(valueOf(Input::Headcount), 200);
}

TEST_F(InputPanelTest, HasRoomForEverythingAtItsLeastWidth) {
    panel.unfold({"final_run", "experiments", "synthetic_data", "hardware", "power", "people_data", "project"});
    panel.resize(320, 3000);
    QTest::qWait(0);
    for (const QWidget* row : panel.findChildren<QWidget*>(QRegularExpression("^row:"))) {
        for (const QWidget* child : row->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            const bool fits = row->rect().contains(child->geometry()) || !child->isVisibleTo(&panel);
            EXPECT_TRUE(fits) << row->objectName().toStdString() << " " << child->objectName().toStdString();
        }
    }
}

std::vector<std::string> visibleIn(const InputPanel& panel) {
    std::vector<std::string> ids;
    for (const SliderTarget& target : panel.visibleTargets())
        ids.push_back(idOf(target).toStdString());
    return ids;
}

TEST_F(InputPanelTest, KnowsWhichSlidersCanBeSeen) {
    QSignalSpy changed(&panel, &InputPanel::visibleTargetsChanged);
    EXPECT_THAT(visibleIn(panel), Contains("hardware.capex"));
    EXPECT_THAT(visibleIn(panel), Contains("people.headcount"));
    EXPECT_THAT(visibleIn(panel), Not(Contains("people.base_salary")));
    panel.unfold({"people_data"});
    QTest::qWait(1);
    EXPECT_THAT(visibleIn(panel), Contains("people.base_salary"));
    EXPECT_GE(changed.count(), 1);
    panel.findChild<QScrollArea*>()->verticalScrollBar()->setValue(0);
    panel.resize(370, 300);
    QTest::qWait(1);
    EXPECT_THAT(visibleIn(panel), Not(Contains("people.headcount")));
}

TEST_F(InputPanelTest, SaysOfACurveWhatIsPointedAt) {
    std::vector<std::string> asked;
    panel.describeCurvesBy(
        [&](const SliderRow& row, double, const std::optional<SliderMarkKind>& mark) {
            asked.push_back(idOf(row.target).toStdString() + (mark ? " mark" : ""));
            return QStringLiteral("said");
        },
        [](const SliderRow& row) { return QStringLiteral("the curve of ") + row.label; });
    auto& slider = *part<ValueSlider>("slider:rental.price");
    const auto pointAt = [&](QPoint place) {
        QHelpEvent help(QEvent::ToolTip, place, slider.mapToGlobal(place));
        QApplication::sendEvent(&slider, &help);
    };
    pointAt(slider.rect().center());
    EXPECT_THAT(asked, IsEmpty()) << "it shows no curve";
    InputPanelData data = inputPanelDataOf(session, resultsOf(documentOf(session)));
    for (SliderRow& row : data.foremost)
        row.curve = SliderCurve{{{0, 0}, {1, 1}}, {{SliderMarkKind::BreakEven, 0.75}}};
    panel.display(data);
    pointAt(slider.rect().center());
    pointAt((slider.trackLine().pointAt(0.75) + QPointF(0, 6)).toPoint());
    EXPECT_THAT(asked, ElementsAre("rental.price", "rental.price mark"));
    EXPECT_TRUE(QToolTip::text().contains("said"));
    QToolTip::hideText();
}

TEST_F(InputPanelTest, SaysOfACurveToThoseWhoDoNotPointWhatItIs) {
    panel.describeCurvesBy({}, [](const SliderRow& row) { return QStringLiteral("the curve of ") + row.label; });
    const auto& slider = *part<ValueSlider>("slider:rental.price");
    EXPECT_EQ(slider.spokenCurve(), "") << "it shows no curve";
    InputPanelData data = inputPanelDataOf(session, resultsOf(documentOf(session)));
    for (SliderRow& row : data.foremost)
        row.curve = SliderCurve{{{0, 0}, {1, 1}}, {}};
    panel.display(data);
    EXPECT_EQ(slider.spokenCurve(), QStringLiteral("the curve of ") + slider.accessibleName());
}

} // namespace
} // namespace costberg
