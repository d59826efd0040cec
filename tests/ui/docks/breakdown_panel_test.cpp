#include "ui/docks/breakdown_panel.h"

#include "core/presets.h"
#include "ui/docks/breakdown_tree.h"
#include "ui/docks/figure_list.h"
#include "ui/docks/notice_list.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace costberg {
namespace {

BreakdownRow row(const char* id, const char* label, const char* amount, std::vector<BreakdownRow> children = {}) {
    BreakdownRow made;
    made.id = QString::fromLatin1(id);
    made.label = QString::fromLatin1(label);
    made.amount = QString::fromLatin1(amount);
    made.exactAmount = made.amount + QStringLiteral(".25");
    made.share = QStringLiteral("10%");
    made.perGpuHour = QStringLiteral("$2.04");
    made.children = std::move(children);
    return made;
}

BreakdownData smallBreakdown() {
    BreakdownData made;
    made.title = QStringLiteral("Breakdown: Cash");
    made.question = QStringLiteral("What was paid during the project?");
    made.rows = {row("final_run", "Final run", "$60", {row("final_run/pretraining", "Pre-training", "$60")}),
                 row("experiments", "Experiments", "$30", {row("experiments/hardware", "Hardware", "$30")}),
                 row("staff", "Staff", "$10", {row("staff/salaries", "Salaries", "$10")})};
    made.total = row("total", "Total", "$100");
    made.figures = {{"cash_to_headline", "Cash ÷ paper", "×323", "How many times the paper's figure was paid."},
                    {"energy_mwh", "Energy", "–", "Unknown, because the running cost is entered as one amount."}};
    made.notices = {{"unknown_licenses", "Licenses are 0: unknown, not free.", false, Input::Licenses}};
    return made;
}

/// A panel on screen, with its parts.
struct ShownPanel {
    explicit ShownPanel(const BreakdownData& breakdown) {
        panel.display(breakdown);
        panel.resize(400, 600);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
    }
    QModelIndex index(const char* id) const { return tree->rows().indexOf(QString::fromLatin1(id)); }
    QString text(const char* id, int column) const {
        return index(id).siblingAtColumn(column).data(Qt::DisplayRole).toString();
    }
    void click(const char* id) {
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index(id)).center());
    }

    BreakdownPanel panel;
    BreakdownTree* tree = panel.findChild<BreakdownTree*>("breakdownTree");
    FigureList* figures = panel.findChild<FigureList*>("figureList");
};

/// What a widget was asked to paint anew.
struct PaintedRegion : QObject {
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
    QRegion region;
};

TEST(BreakdownPanel, GivesARowWithARangeASecondLine) {
    BreakdownData breakdown = smallBreakdown();
    ShownPanel shown(breakdown);
    const int before = shown.tree->visualRect(shown.index("experiments")).height();
    breakdown.rows[1].amountRange = QStringLiteral("$20 to $45");
    shown.panel.display(breakdown);
    EXPECT_GT(shown.tree->visualRect(shown.index("experiments")).height(), before);
    EXPECT_EQ(shown.tree->visualRect(shown.index("staff")).height(), before);
    EXPECT_TRUE(shown.tree->isExpanded(shown.index("final_run"))) << "what was open stays open";
}

TEST(BreakdownPanel, PaintsBothRowsAnewWhereTheSelectionMoves) {
    ShownPanel shown(smallBreakdown());
    shown.click("staff");
    QApplication::processEvents();
    PaintedRegion painted;
    shown.tree->viewport()->installEventFilter(&painted);
    QTest::keyClick(shown.tree, Qt::Key_Up);
    QApplication::processEvents();
    for (const char* id : {"staff", "experiments"}) {
        const int top = shown.tree->visualRect(shown.index(id)).top();
        const QRect row(0, top, shown.tree->viewport()->width(), 10);
        EXPECT_EQ(painted.region & row, QRegion(row)) << id;
    }
}

TEST(BreakdownPanel, PaintsChangedRowsAnewOverTheirWholeWidth) {
    BreakdownData breakdown = smallBreakdown();
    ShownPanel shown(breakdown);
    QApplication::processEvents();
    for (RowView* view : {static_cast<RowView*>(shown.tree), static_cast<RowView*>(shown.figures)}) {
        PaintedRegion painted;
        view->viewport()->installEventFilter(&painted);
        breakdown.rows[2].perGpuHour += QLatin1Char('9');
        breakdown.figures[1].value += QLatin1Char('9');
        shown.panel.display(breakdown);
        ASSERT_TRUE(QTest::qWaitFor([&painted] { return !painted.region.isEmpty(); }));
        EXPECT_EQ(painted.region.boundingRect().width(), view->viewport()->width());
    }
}

TEST(BreakdownPanel, ShowsEveryPartAndTheTotalAsTheLastRow) {
    const ShownPanel shown(smallBreakdown());
    ASSERT_EQ(shown.tree->rows().rowCount(), 4);
    EXPECT_EQ(shown.text("experiments", BreakdownModel::Label), "Experiments");
    EXPECT_EQ(shown.text("experiments", BreakdownModel::Amount), "$30");
    EXPECT_EQ(shown.text("experiments", BreakdownModel::PerGpuHour), "$2.04");
    EXPECT_EQ(shown.text("final_run/pretraining", BreakdownModel::Amount), "$60");
    EXPECT_EQ(shown.index("total").row(), 3);
}

TEST(BreakdownPanel, KeepsWhatIsOpenAndSelectedWhileValuesChange) {
    ShownPanel shown(smallBreakdown());
    shown.tree->expand(shown.index("experiments"));
    shown.click("experiments/hardware");
    const QSignalSpy resets(shown.tree->model(), &QAbstractItemModel::modelReset);
    BreakdownData changed = smallBreakdown();
    changed.rows[1].children[0].amount = "$31";
    shown.panel.display(changed);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(shown.text("experiments/hardware", BreakdownModel::Amount), "$31");
    EXPECT_TRUE(shown.tree->isExpanded(shown.index("experiments")));
    EXPECT_EQ(shown.tree->selectedId(), "experiments/hardware");
}

TEST(BreakdownPanel, KeepsWhatIsOpenAndSelectedByIdWhereRowsComeAndGo) {
    ShownPanel shown(smallBreakdown());
    shown.tree->collapse(shown.index("final_run"));
    shown.tree->expand(shown.index("staff"));
    shown.click("staff");
    BreakdownData fewer = smallBreakdown();
    fewer.rows.erase(fewer.rows.begin(), fewer.rows.begin() + 2);
    shown.panel.display(fewer);
    EXPECT_EQ(shown.tree->selectedId(), "staff");
    EXPECT_TRUE(shown.tree->isExpanded(shown.index("staff")));
    shown.panel.display(smallBreakdown());
    EXPECT_EQ(shown.tree->selectedId(), "staff");
    EXPECT_TRUE(shown.tree->isExpanded(shown.index("staff")));
    EXPECT_FALSE(shown.tree->isExpanded(shown.index("final_run")));
}

TEST(BreakdownPanel, DoesNothingWhereTheSameIsDisplayedAgain) {
    ShownPanel shown(smallBreakdown());
    const QSignalSpy changes(shown.tree->model(), &QAbstractItemModel::dataChanged);
    const QSignalSpy figureChanges(shown.figures->model(), &QAbstractItemModel::dataChanged);
    shown.panel.display(smallBreakdown());
    EXPECT_EQ(changes.count() + figureChanges.count(), 0);
}

TEST(BreakdownPanel, LeavesTheTreeAloneWhereOnlyAFigureChanged) {
    ShownPanel shown(smallBreakdown());
    const QSignalSpy changes(shown.tree->model(), &QAbstractItemModel::dataChanged);
    BreakdownData changed = smallBreakdown();
    changed.figures[0].value = "×324";
    shown.panel.display(changed);
    EXPECT_EQ(changes.count(), 0);
    EXPECT_EQ(shown.figures->model()->index(0, FigureModel::Value).data().toString(), "×324");
}

TEST(BreakdownPanel, TellsWhichRowWasClickedReachedOrEntered) {
    ShownPanel shown(smallBreakdown());
    const QSignalSpy activated(&shown.panel, &BreakdownPanel::rowActivated);
    shown.click("experiments");
    QTest::keyClick(shown.tree, Qt::Key_Down);
    QTest::keyClick(shown.tree, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 3);
    EXPECT_EQ(activated[0][0].toString(), "experiments");
    EXPECT_EQ(activated[1][0].toString(), "staff");
    EXPECT_EQ(activated[2][0].toString(), "staff");
}

TEST(BreakdownPanel, SaysNothingWhereItIsOnlyToldWhatToShow) {
    ShownPanel shown(smallBreakdown());
    const QSignalSpy activated(&shown.panel, &BreakdownPanel::rowActivated);
    shown.panel.select("experiments/hardware");
    EXPECT_EQ(shown.tree->selectedId(), "experiments/hardware");
    EXPECT_TRUE(shown.tree->isExpanded(shown.index("experiments")));
    BreakdownData fewer = smallBreakdown();
    fewer.rows.pop_back();
    shown.panel.display(fewer);
    EXPECT_EQ(activated.count(), 0);
}

TEST(BreakdownPanel, OpensAndClosesARowByItsArrowWithoutSelectingIt) {
    ShownPanel shown(smallBreakdown());
    const QSignalSpy activated(&shown.panel, &BreakdownPanel::rowActivated);
    const int middle = shown.tree->visualRect(shown.index("experiments")).center().y();
    QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, {}, {6, middle});
    EXPECT_TRUE(shown.tree->isExpanded(shown.index("experiments")));
    QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, {}, {6, middle});
    EXPECT_FALSE(shown.tree->isExpanded(shown.index("experiments")));
    EXPECT_EQ(activated.count(), 0);
}

TEST(BreakdownPanel, GrowsAndShrinksWithItsRows) {
    ShownPanel shown(smallBreakdown());
    const int before = shown.tree->sizeHint().height();
    shown.tree->expand(shown.index("experiments"));
    EXPECT_GT(shown.tree->sizeHint().height(), before);
    shown.tree->collapse(shown.index("experiments"));
    EXPECT_EQ(shown.tree->sizeHint().height(), before);
}

/// The small one, where the amount of the experiments is uncertain.
BreakdownData uncertainBreakdown() {
    BreakdownData made = smallBreakdown();
    made.rows[1].amountRange = QStringLiteral("$20 to $45");
    made.rows[1].shareRange = QStringLiteral("21–44%");
    made.rows[1].rangeText = QStringLiteral("5% to 95%: $20 to $45, and 21–44% of the total");
    return made;
}

TEST(BreakdownPanel, SaysRangesInTheTipAndToScreenReaders) {
    const ShownPanel shown(uncertainBreakdown());
    const QModelIndex label = shown.index("experiments");
    const QModelIndex amount = label.siblingAtColumn(BreakdownModel::Amount);
    const QString range = QStringLiteral("5% to 95%: $20 to $45, and 21–44% of the total");
    EXPECT_EQ(amount.data(Qt::ToolTipRole).toString(), QStringLiteral("$30.25\n") + range);
    EXPECT_EQ(amount.data(Qt::AccessibleDescriptionRole).toString(), range);
    EXPECT_EQ(label.data(Qt::AccessibleDescriptionRole).toString(),
              QStringLiteral("$30, 10%, $2.04 per GPU-hour, ") + range);
    EXPECT_EQ(shown.index("staff").data(Qt::AccessibleDescriptionRole).toString(), "$10, 10%, $2.04 per GPU-hour");
}

TEST(BreakdownPanel, CopiesRangesWhereThereAreAny) {
    ShownPanel shown(uncertainBreakdown());
    shown.click("experiments");
    QTest::keyClick(shown.tree, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "Experiments\t$30.25\t10%\t$2.04\t$20 to $45\t21–44%");
    QTest::keyClick(shown.tree, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
    EXPECT_TRUE(lines.at(0).endsWith("\tUS dollars, 5% to 95%\tShare, 5% to 95%")) << lines.at(0).toStdString();
    EXPECT_TRUE(lines.contains("Staff\t$10.25\t10%\t$2.04\t\t")) << "every line has as many cells";
}

TEST(BreakdownPanel, CopiesTheSelectedRowWithItsExactAmount) {
    ShownPanel shown(smallBreakdown());
    shown.click("experiments");
    QTest::keyClick(shown.tree, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "Experiments\t$30.25\t10%\t$2.04");
}

TEST(BreakdownPanel, CopiesTheWholeTableWithItsParts) {
    ShownPanel shown(smallBreakdown());
    shown.tree->setFocus();
    QTest::keyClick(shown.tree, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
    ASSERT_EQ(lines.size(), 9);
    EXPECT_EQ(lines[0], "Breakdown: Cash\tUS dollars\tShare\tPer GPU-hour");
    EXPECT_EQ(lines[2], "Final run / Pre-training\t$60.25\t10%\t$2.04");
    EXPECT_EQ(lines[7], "Total\t$100.25\t10%\t$2.04");
}

TEST(BreakdownPanel, AsksForTheInputOfAClickedNotice) {
    ShownPanel shown(smallBreakdown());
    const QSignalSpy asked(&shown.panel, &BreakdownPanel::inputAsked);
    auto* notice = shown.panel.findChild<NoticeButton*>("notice-unknown_licenses");
    ASSERT_NE(notice, nullptr);
    EXPECT_EQ(notice->text(), "Licenses are 0: unknown, not free.");
    QTest::mouseClick(notice, Qt::LeftButton);
    QTest::keyClick(notice, Qt::Key_Space);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[0][0].value<Input>(), Input::Licenses);
}

TEST(BreakdownPanel, TakesAwayANoticeThatNoLongerHolds) {
    ShownPanel shown(smallBreakdown());
    BreakdownData solved = smallBreakdown();
    solved.notices.clear();
    shown.panel.display(solved);
    EXPECT_FALSE(shown.panel.findChild<NoticeList*>("noticeList")->isVisible());
}

TEST(BreakdownPanel, SaysWhyAFigureHasNoValue) {
    const ShownPanel shown(smallBreakdown());
    const QModelIndex energy = shown.figures->model()->index(1, FigureModel::Value);
    EXPECT_EQ(energy.data().toString(), "–");
    EXPECT_EQ(energy.data(Qt::AccessibleDescriptionRole).toString(),
              "Unknown, because the running cost is entered as one amount.");
}

TEST(BreakdownPanel, LeavesColumnsOutWhereItIsTooNarrowForNamesBesideThem) {
    ShownPanel shown(smallBreakdown());
    EXPECT_FALSE(shown.tree->isColumnHidden(BreakdownModel::PerGpuHour));
    shown.panel.resize(300, 600);
    EXPECT_TRUE(shown.tree->isColumnHidden(BreakdownModel::PerGpuHour));
    EXPECT_FALSE(shown.tree->isColumnHidden(BreakdownModel::Share));
    shown.panel.resize(240, 600);
    EXPECT_TRUE(shown.tree->isColumnHidden(BreakdownModel::Share));
    EXPECT_FALSE(shown.tree->isColumnHidden(BreakdownModel::Amount));
}

TEST(BreakdownPanel, ShowsEveryShippedPresetInEveryView) {
    BreakdownPanel panel;
    auto* tree = panel.findChild<BreakdownTree*>("breakdownTree");
    for (const Scenario& preset : allPresets()) {
        Session session = sessionOf({"", {preset}, {}});
        const Results results = resultsOf(documentOf(session));
        for (const View view : allViews) {
            session.look.view = view;
            const BreakdownData breakdown = breakdownDataOf(session, results);
            panel.display(breakdown);
            const QModelIndex total = tree->rows().indexOf("total");
            EXPECT_EQ(total.siblingAtColumn(BreakdownModel::Amount).data().toString(), breakdown.total.amount)
                << preset.id;
        }
    }
}

BreakdownData breakdownWithPublished() {
    BreakdownData made = smallBreakdown();
    made.published = {{"published/0", "Paper, total", "$5.87M", "A paper", "A paper", "ours $5.87M, reproduced"},
                      {"published/1", "Cash, total", "$1.00M", "A newspaper", "A newspaper", "ours $2.00M (×2)"}};
    return made;
}

TEST(BreakdownPanel, AsksForAPublishedFigureWhetherThereAreSomeOrNot) {
    for (const BreakdownData& breakdown : {smallBreakdown(), breakdownWithPublished()}) {
        ShownPanel shown(breakdown);
        QSignalSpy asked(&shown.panel, &BreakdownPanel::publishedAsked);
        auto* add = shown.panel.findChild<QAbstractButton*>("addPublished");
        ASSERT_NE(add, nullptr);
        EXPECT_TRUE(add->isVisible());
        QTest::mouseClick(add, Qt::LeftButton);
        QTest::keyClick(add, Qt::Key_Space);
        EXPECT_EQ(asked.count(), 2);
    }
}

TEST(BreakdownPanel, RemovesThePublishedFigureInFocusWithDelete) {
    ShownPanel shown(breakdownWithPublished());
    shown.panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&shown.panel));
    std::vector<Action> acted;
    QObject::connect(&shown.panel, &BreakdownPanel::acted, &shown.panel,
                     [&acted](const Action& action) { acted.push_back(action); });
    auto* list = shown.panel.findChild<FigureList*>("publishedList");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    ASSERT_EQ(acted.size(), 1U);
    EXPECT_EQ(std::get<action::RemovePublished>(acted.front()).index, 1U);
}

TEST(BreakdownPanel, PutsTheSourceBelowWhereItDoesNotFitBesideOurs) {
    BreakdownData breakdown = breakdownWithPublished();
    breakdown.published[1].source = QStringLiteral("A newspaper with a long name, 2025-01-31");
    ShownPanel shown(breakdown);
    auto* list = shown.panel.findChild<FigureList*>("publishedList");
    const auto heightOf = [&](int row) { return list->visualRect(list->model()->index(row, 0)).height(); };
    EXPECT_EQ(heightOf(0), heightOf(1));
    shown.panel.resize(250, 600);
    QApplication::processEvents();
    EXPECT_GT(heightOf(1), heightOf(0));
    EXPECT_EQ(list->height(), heightOf(0) + heightOf(1));
    shown.panel.resize(400, 600);
    QApplication::processEvents();
    EXPECT_EQ(heightOf(0), heightOf(1));
}

TEST(BreakdownPanel, LeadsFromAPublishedFigureToOursAndToItsChange) {
    ShownPanel shown(breakdownWithPublished());
    shown.panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&shown.panel));
    const QSignalSpy activated(&shown.panel, &BreakdownPanel::publishedActivated);
    const QSignalSpy changed(&shown.panel, &BreakdownPanel::publishedChangeAsked);
    auto* list = shown.panel.findChild<FigureList*>("publishedList");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].value<std::size_t>(), 0U);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(activated.count(), 1) << "the arrow keys only lead through the rows";
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 2);
    EXPECT_EQ(activated[1][0].value<std::size_t>(), 1U);
    QTest::keyClick(list, Qt::Key_F2);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].value<std::size_t>(), 1U);
}

} // namespace
} // namespace costberg
