#include "ui/docks/scenario_panel.h"

#include "ui/docks/scenario_actions.h"
#include "ui/docks/scenario_list.h"

#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <optional>

namespace costberg {
namespace {

ScenarioListData listOf(int count, int current = 0) {
    ScenarioListData list;
    for (int i = 0; i < count; ++i) {
        ScenarioRow row;
        row.id = QStringLiteral("s%1").arg(i);
        row.plainName = QStringLiteral("Scenario %1").arg(i);
        row.name = row.plainName;
        row.total = QStringLiteral("$%1M").arg(i + 1);
        row.difference = i == 0 ? QStringLiteral("baseline") : QStringLiteral("+%1%").arg(100 * i);
        row.isBaseline = i == 0;
        row.isCurrent = i == current;
        row.isCharted = i < 8;
        list.rows.push_back(row);
    }
    return list;
}

/// A panel on screen, with the last action that it asked for.
struct ShownPanel {
    explicit ShownPanel(const ScenarioListData& rows) {
        panel.display(rows);
        panel.resize(400, 400);
        QObject::connect(&panel, &ScenarioPanel::acted, &panel, [this](const Action& asked) {
            acted = asked;
            ++count;
        });
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
        panel.activateWindow();
        list->setFocus();
    }
    QPoint placeOf(int row) const { return list->visualRect(list->rows().index(row, ScenarioModel::Name)).center(); }
    void click(int row) { QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, placeOf(row)); }
    void trigger(const char* name) { panel.findChild<QAction*>(name)->trigger(); }
    template <class Wanted> Wanted last() const {
        EXPECT_TRUE(acted && std::holds_alternative<Wanted>(*acted));
        return acted && std::holds_alternative<Wanted>(*acted) ? std::get<Wanted>(*acted) : Wanted{};
    }
    void drop(const char* id, int y) {
        QMimeData content;
        content.setData("application/x-costberg-scenario-id", id);
        QDragEnterEvent enter({20, y}, Qt::MoveAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list->viewport(), &enter);
        QDropEvent event(QPointF(20, y), Qt::MoveAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list->viewport(), &event);
    }

    ScenarioPanel panel;
    ScenarioList* list = panel.findChild<ScenarioList*>("scenarioList");
    std::optional<Action> acted;
    int count = 0;
};

TEST(ScenarioPanel, ShowsNameTotalAndDifferenceOfEachScenario) {
    const ShownPanel shown(listOf(3));
    const ScenarioModel& rows = shown.list->rows();
    ASSERT_EQ(rows.rowCount(), 3);
    EXPECT_EQ(rows.index(2, ScenarioModel::Name).data().toString(), "Scenario 2");
    EXPECT_EQ(rows.index(2, ScenarioModel::Total).data().toString(), "$3M");
    EXPECT_EQ(rows.index(2, ScenarioModel::Difference).data().toString(), "+200%");
    EXPECT_EQ(rows.index(0, ScenarioModel::Name).data(Qt::CheckStateRole), Qt::Checked);
    EXPECT_EQ(rows.index(1, ScenarioModel::Name).data(Qt::CheckStateRole), Qt::Unchecked);
}

TEST(ScenarioPanel, SelectsTheScenarioThatIsClicked) {
    ShownPanel shown(listOf(3));
    shown.click(2);
    EXPECT_EQ(shown.last<action::SelectScenario>().id, "s2");
    EXPECT_EQ(shown.count, 1);
}

TEST(ScenarioPanel, SelectsByArrowKeysAsRadioButtonsDo) {
    ShownPanel shown(listOf(3));
    QTest::keyClick(shown.list, Qt::Key_Down);
    EXPECT_EQ(shown.last<action::SelectScenario>().id, "s1");
}

TEST(ScenarioPanel, AsksNothingWhereTheCurrentScenarioIsClickedOrAListIsDisplayed) {
    ShownPanel shown(listOf(3));
    shown.click(0);
    shown.panel.display(listOf(4, 2));
    shown.panel.display(listOf(4, 1));
    EXPECT_EQ(shown.count, 0);
    EXPECT_EQ(shown.list->currentIndex().row(), 1);
}

TEST(ScenarioPanel, RenamesInPlaceFromThePlainName) {
    ScenarioListData list = listOf(2);
    list.rows[0].name = QStringLiteral("Scenario 0 (2)");
    ShownPanel shown(list);
    QTest::keyClick(shown.list, Qt::Key_F2);
    auto* editor = shown.list->findChild<QLineEdit*>("nameEditor");
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), "Scenario 0");
    QTest::keyClicks(editor, "A<b>&\"'");
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(shown.last<action::RenameScenario>().id, "s0");
    EXPECT_EQ(shown.last<action::RenameScenario>().name, "A<b>&\"'");
}

TEST(ScenarioPanel, KeepsTheNameWhereEditingIsCancelledOrLeavesNone) {
    ShownPanel shown(listOf(2));
    shown.click(0);
    QTest::mouseDClick(shown.list->viewport(), Qt::LeftButton, {}, shown.placeOf(0));
    auto* editor = shown.list->findChild<QLineEdit*>("nameEditor");
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, "other");
    QTest::keyClick(editor, Qt::Key_Escape);
    QTest::keyClick(shown.list, Qt::Key_F2);
    editor = shown.list->findChildren<QLineEdit*>("nameEditor").back();
    QTest::keyClicks(editor, "  ");
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(shown.count, 0);
}

TEST(ScenarioPanel, DeletesDuplicatesAndMakesABaselineOfTheCurrentScenario) {
    ShownPanel shown(listOf(3, 1));
    QTest::keyClick(shown.list, Qt::Key_Delete);
    EXPECT_EQ(shown.last<action::DeleteScenario>().id, "s1");
    shown.trigger("duplicate");
    EXPECT_EQ(shown.last<action::DuplicateScenario>().id, "s1");
    EXPECT_EQ(shown.last<action::DuplicateScenario>().name, "Scenario 1");
    shown.trigger("makeBaseline");
    EXPECT_EQ(shown.last<action::ChooseBaseline>().id, "s1");
}

TEST(ScenarioPanel, MovesTheCurrentScenarioByKeys) {
    ShownPanel shown(listOf(3, 1));
    QTest::keyClick(shown.list, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(shown.last<action::MoveScenario>().id, "s1");
    EXPECT_EQ(shown.last<action::MoveScenario>().index, 0U);
    QTest::keyClick(shown.list, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(shown.last<action::MoveScenario>().index, 2U);
    EXPECT_EQ(shown.count, 2);
}

TEST(ScenarioPanel, OffersOnlyWhatIsPossible) {
    const ShownPanel one(listOf(1));
    EXPECT_FALSE(one.panel.findChild<QAction*>("remove")->isEnabled());
    EXPECT_FALSE(one.panel.findChild<QAction*>("moveUp")->isEnabled());
    EXPECT_FALSE(one.panel.findChild<QAction*>("moveDown")->isEnabled());
    EXPECT_FALSE(one.panel.findChild<QAction*>("makeBaseline")->isEnabled());
    const ShownPanel three(listOf(3, 1));
    EXPECT_TRUE(three.panel.findChild<QAction*>("remove")->isEnabled());
    EXPECT_TRUE(three.panel.findChild<QAction*>("moveUp")->isEnabled());
    EXPECT_TRUE(three.panel.findChild<QAction*>("moveDown")->isEnabled());
    EXPECT_TRUE(three.panel.findChild<QAction*>("makeBaseline")->isEnabled());
}

TEST(ScenarioPanel, MovesADroppedScenarioToTheGapItWasDroppedOn) {
    ShownPanel shown(listOf(4));
    const int rowHeight = shown.list->visualRect(shown.list->rows().index(0, 0)).height();
    shown.drop("s0", 3 * rowHeight + 2);
    EXPECT_EQ(shown.last<action::MoveScenario>().id, "s0");
    EXPECT_EQ(shown.last<action::MoveScenario>().index, 2U);
    shown.drop("s3", rowHeight - 2);
    EXPECT_EQ(shown.last<action::MoveScenario>().id, "s3");
    EXPECT_EQ(shown.last<action::MoveScenario>().index, 1U);
}

TEST(ScenarioPanel, LeavesTheOrderWhereADropChangesNothing) {
    ShownPanel shown(listOf(4));
    const int rowHeight = shown.list->visualRect(shown.list->rows().index(0, 0)).height();
    shown.drop("s1", rowHeight);
    shown.drop("s1", 2 * rowHeight);
    shown.drop("nobody", 0);
    EXPECT_EQ(shown.count, 0);
}

TEST(ScenarioPanel, AsksTheWindowForWhatOnlyItCanDo) {
    ShownPanel shown(listOf(2, 1));
    const QSignalSpy pins(&shown.panel, &ScenarioPanel::pinAsked);
    const QSignalSpy files(&shown.panel, &ScenarioPanel::addFileAsked);
    const QSignalSpy presets(&shown.panel, &ScenarioPanel::savePresetAsked);
    const QSignalSpy stories(&shown.panel, &ScenarioPanel::storyAsked);
    QTest::mouseClick(shown.panel.findChild<QWidget*>("pin"), Qt::LeftButton);
    QTest::keyClick(shown.panel.findChild<QWidget*>("addFile"), Qt::Key_Space);
    shown.trigger("savePreset");
    shown.trigger("editStory");
    EXPECT_EQ(pins.count(), 1);
    EXPECT_EQ(files.count(), 1);
    ASSERT_EQ(presets.count(), 1);
    EXPECT_EQ(presets[0][0].toString(), "s1");
    ASSERT_EQ(stories.count(), 1);
    EXPECT_EQ(stories[0][0].toString(), "s1");
    EXPECT_EQ(shown.count, 0);
}

TEST(ScenarioPanel, SaysThatTheChartShowsEight) {
    ScenarioListData list = listOf(9);
    list.hint = QStringLiteral("The chart shows the first eight.");
    ShownPanel shown(list);
    auto* hint = shown.panel.findChild<QLabel*>("scenarioHint");
    EXPECT_TRUE(hint->isVisible());
    EXPECT_EQ(hint->text(), list.hint);
    shown.panel.display(listOf(8));
    EXPECT_FALSE(hint->isVisible());
}

TEST(ScenarioPanel, ChangesValuesWithoutForgettingTheRows) {
    ShownPanel shown(listOf(3));
    const QSignalSpy resets(shown.list->model(), &QAbstractItemModel::modelReset);
    const QSignalSpy changes(shown.list->model(), &QAbstractItemModel::dataChanged);
    ScenarioListData changed = listOf(3);
    changed.rows[1].total = QStringLiteral("$9M");
    shown.panel.display(changed);
    shown.panel.display(changed);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(shown.list->rows().index(1, ScenarioModel::Total).data().toString(), "$9M");
}

TEST(ScenarioPanel, LeavesTotalsOutWhereItIsTooNarrowForNamesBesideThem) {
    ShownPanel shown(listOf(3));
    EXPECT_FALSE(shown.list->isColumnHidden(ScenarioModel::Total));
    shown.panel.resize(240, 400);
    EXPECT_TRUE(shown.list->isColumnHidden(ScenarioModel::Total));
    EXPECT_FALSE(shown.list->isColumnHidden(ScenarioModel::Difference));
}

} // namespace
} // namespace costberg
