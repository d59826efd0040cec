#include "ui/docks/explain_panel.h"

#include "core/presets.h"
#include "ui/docks/explain_tree.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace costberg {
namespace {

ExplainRow row(const char* id, const char* label, const char* value, std::vector<ExplainRow> children = {}) {
    ExplainRow made;
    made.id = QString::fromLatin1(id);
    made.label = QString::fromLatin1(label);
    made.value = QString::fromLatin1(value);
    made.children = std::move(children);
    return made;
}

ExplainRow inputRow(const char* id, const char* label, const char* value, Input input) {
    ExplainRow made = row(id, label, value);
    made.input = input;
    made.source = QStringLiteral("A report, table 1");
    made.isJudgment = true;
    return made;
}

/// rent = hours × price, where hours = (factor - 1) × final run, and the final run occurs again.
ExplainData smallExplanation() {
    ExplainRow again = row("r/again", "Final run", "2 GPU-h");
    again.above = QStringLiteral("r/hours/final");
    again.remark = QStringLiteral("as above");
    ExplainRow finalRun = row("r/hours/final", "Final run", "2 GPU-h",
                              {inputRow("r/hours/final/pre", "Pre-training", "2 GPU-h", Input::PretrainingGpuHours)});
    ExplainRow hours = row("r/hours", "Hours", "6 GPU-h", {std::move(finalRun)});
    hours.formula = QStringLiteral("(4 − 1) × 2 GPU-h");
    ExplainRow root = row(
        "r", "Experiments", "$12",
        {std::move(hours), inputRow("r/price", "Rental price", "$2.00/GPU-h", Input::RentalPrice), std::move(again)});
    root.formula = QStringLiteral("6 GPU-h × $2.00/GPU-h");
    return {QStringLiteral("Why is it this much?"), {}, std::move(root)};
}

/// A panel on screen, with its parts.
struct ShownPanel {
    explicit ShownPanel(const ExplainData& explanation) {
        panel.display(explanation);
        panel.resize(340, 600);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
    }
    QModelIndex index(const char* id) const { return tree->rows().indexOf(QString::fromLatin1(id)); }
    QString text(const char* id) const { return index(id).data(Qt::DisplayRole).toString(); }
    void click(const char* id) {
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index(id)).center());
    }

    ExplainPanel panel;
    ExplainTree* tree = panel.findChild<ExplainTree*>("explainTree");
    QLabel* note = panel.findChild<QLabel*>("explainNote");
};

TEST(ExplainPanel, ShowsEachLineWithItsFormulaAndTheTopTwoLevelsOpen) {
    const ShownPanel shown(smallExplanation());
    EXPECT_EQ(shown.text("r"), "Experiments: $12 = 6 GPU-h × $2.00/GPU-h");
    EXPECT_EQ(shown.text("r/hours"), "Hours: 6 GPU-h = (4 − 1) × 2 GPU-h");
    EXPECT_TRUE(shown.tree->isExpanded(shown.index("r")));
    EXPECT_TRUE(shown.tree->isExpanded(shown.index("r/hours")));
    EXPECT_FALSE(shown.tree->isExpanded(shown.index("r/hours/final")));
    EXPECT_FALSE(shown.note->isVisible());
}

TEST(ExplainPanel, SaysWhoSaysSoAndWhatIsOurOwnJudgment) {
    const ShownPanel shown(smallExplanation());
    EXPECT_EQ(shown.index("r/price").data(Qt::AccessibleDescriptionRole).toString(),
              "our own judgment; A report, table 1");
    EXPECT_EQ(shown.index("r/again").data(Qt::AccessibleDescriptionRole).toString(), "as above");
}

TEST(ExplainPanel, ShowsItsNoteInsteadWhereNothingIsExplained) {
    ShownPanel shown(smallExplanation());
    shown.panel.display({QStringLiteral("Why is it this much?"), QStringLiteral("Click something."), {}});
    EXPECT_TRUE(shown.note->isVisible());
    EXPECT_EQ(shown.note->text(), "Click something.");
    EXPECT_FALSE(shown.tree->isVisible());
}

TEST(ExplainPanel, TouchesOnlyTheLinesThatChangedAndKeepsTheOthers) {
    ShownPanel shown(smallExplanation());
    shown.click("r/hours/final");
    const QSignalSpy resets(shown.tree->model(), &QAbstractItemModel::modelReset);
    const QSignalSpy changes(shown.tree->model(), &QAbstractItemModel::dataChanged);
    ExplainData moved = smallExplanation();
    moved.root->value = QStringLiteral("$18");
    moved.root->children[1].value = QStringLiteral("$3.00/GPU-h");
    shown.panel.display(moved);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(changes.count(), 2);
    EXPECT_EQ(shown.text("r/price"), "Rental price: $3.00/GPU-h");
    EXPECT_TRUE(shown.tree->isExpanded(shown.index("r/hours/final")));
    EXPECT_EQ(shown.tree->selected()->id, "r/hours/final");
}

TEST(ExplainPanel, DoesNothingWhereTheSameIsDisplayedAgain) {
    ShownPanel shown(smallExplanation());
    const QSignalSpy changes(shown.tree->model(), &QAbstractItemModel::dataChanged);
    const QSignalSpy resets(shown.tree->model(), &QAbstractItemModel::modelReset);
    shown.panel.display(smallExplanation());
    EXPECT_EQ(changes.count() + resets.count(), 0);
}

TEST(ExplainPanel, KeepsWhatWasOpenedAndSelectedWhereLinesComeAndGo) {
    ShownPanel shown(smallExplanation());
    shown.click("r/hours/final");
    ExplainData fewer = smallExplanation();
    fewer.root->children.pop_back();
    shown.panel.display(fewer);
    EXPECT_TRUE(shown.tree->isExpanded(shown.index("r/hours/final")));
    ASSERT_NE(shown.tree->selected(), nullptr);
    EXPECT_EQ(shown.tree->selected()->id, "r/hours/final");
}

TEST(ExplainPanel, AsksForTheInputOfALineThatIsClickedOrEntered) {
    ShownPanel shown(smallExplanation());
    const QSignalSpy asked(&shown.panel, &ExplainPanel::inputAsked);
    shown.click("r/price");
    QTest::keyClick(shown.tree, Qt::Key_Return);
    QTest::keyClick(shown.tree, Qt::Key_Up);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[0][0].value<Input>(), Input::RentalPrice);
}

TEST(ExplainPanel, OpensAndClosesLinesByTheKeyboard) {
    ShownPanel shown(smallExplanation());
    shown.click("r");
    QTest::keyClick(shown.tree, Qt::Key_Down);
    QTest::keyClick(shown.tree, Qt::Key_Left);
    EXPECT_FALSE(shown.tree->isExpanded(shown.index("r/hours")));
    QTest::keyClick(shown.tree, Qt::Key_Right);
    EXPECT_TRUE(shown.tree->isExpanded(shown.index("r/hours")));
    QTest::keyClick(shown.tree, Qt::Key_Return);
    EXPECT_FALSE(shown.tree->isExpanded(shown.index("r/hours")));
}

TEST(ExplainPanel, GoesToTheLineAboveThatExplainsTheSame) {
    ShownPanel shown(smallExplanation());
    shown.tree->collapse(shown.index("r/hours"));
    shown.click("r/again");
    EXPECT_EQ(shown.tree->selected()->id, "r/hours/final");
    EXPECT_TRUE(shown.tree->isExpanded(shown.index("r/hours")));
}

TEST(ExplainPanel, BreaksALongFormulaInsteadOfCuttingIt) {
    ShownPanel shown(smallExplanation());
    const int before = shown.tree->heightOf(shown.index("r"));
    ExplainData longer = smallExplanation();
    longer.root->formula = QStringList(12, QStringLiteral("$1.00M")).join(QStringLiteral(" +\u00a0"));
    shown.panel.display(longer);
    EXPECT_GT(shown.tree->heightOf(shown.index("r")), before);
    EXPECT_EQ(shown.tree->visualRect(shown.index("r")).height(), shown.tree->heightOf(shown.index("r")));
}

TEST(ExplainPanel, BreaksALongHeadingInsteadOfCuttingTheAmount) {
    ShownPanel shown(smallExplanation());
    const int before = shown.tree->heightOf(shown.index("r"));
    ExplainData longer = smallExplanation();
    longer.root->label = QStringLiteral("Owned GPU-hour, break-even rent, with the cost of capital");
    shown.panel.display(longer);
    EXPECT_GT(shown.tree->heightOf(shown.index("r")), before);
    EXPECT_EQ(shown.tree->visualRect(shown.index("r")).height(), shown.tree->heightOf(shown.index("r")));
    QApplication::processEvents();
    EXPECT_EQ(shown.tree->height(), shown.tree->sizeHint().height());
    const int narrow = shown.tree->heightOf(shown.index("r"));
    shown.panel.resize(800, 600);
    EXPECT_LT(shown.tree->heightOf(shown.index("r")), narrow);
}

TEST(ExplainPanel, CopiesALineAndTheWholeExplanation) {
    ShownPanel shown(smallExplanation());
    shown.click("r/hours/final");
    QTest::keyClick(shown.tree, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "Final run: 2 GPU-h");
    QTest::keyClick(shown.tree, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
    ASSERT_EQ(lines.size(), 9);
    EXPECT_EQ(lines[1], "  Hours: 6 GPU-h = (4 − 1) × 2 GPU-h");
    EXPECT_EQ(lines[6], "    source: JUDGMENT; A report, table 1");
    EXPECT_EQ(lines[7], "  Final run: 2 GPU-h  (as above)");
}

TEST(ExplainPanel, ShowsEveryPartOfEveryShippedPreset) {
    ExplainPanel panel;
    const auto* tree = panel.findChild<ExplainTree*>("explainTree");
    for (const Scenario& preset : allPresets()) {
        Session session = sessionOf({"", {preset}, {}});
        for (const View view : allViews) {
            session.look.view = view;
            session.look.explained = ViewPart{};
            const ExplainData explanation = explainDataOf(session);
            panel.display(explanation);
            ASSERT_TRUE(explanation.root) << preset.id;
            EXPECT_EQ(tree->rows().index(0, 0).data().toString(), lineOf(*explanation.root)) << preset.id;
        }
    }
}

} // namespace
} // namespace costberg
