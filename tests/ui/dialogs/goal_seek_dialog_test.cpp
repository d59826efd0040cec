#include "ui/dialogs/goal_seek_dialog.h"

#include "core/presets.h"
#include "ui/theme/theme.h"

#include <gmock/gmock.h>

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace costberg {
namespace {

using testing::HasSubstr;

Session openingSession() {
    Scenario scenario = *presetWithId(openingPresetId);
    scenario.preset = scenario.id;
    return reduce(sessionOf({"", {scenario}, {}}), action::ShowView{View::Market});
}

/// The dialog with a session behind it that does at once what is asked.
class GoalSeekDialogTest : public testing::Test {
protected:
    void SetUp() override {
        QObject::connect(&dialog, &GoalSeekDialog::acted, &dialog, [this](const Action& action) {
            session = reduce(std::move(session), action);
            display(dialog.displayed().question);
        });
        QObject::connect(&dialog, &GoalSeekDialog::asked, &dialog,
                         [this](const GoalQuestion& question) { display(question); });
        display({Input::RentalPrice, {}});
        dialog.show();
        dialog.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }

    void display(const GoalQuestion& question) { dialog.display(goalSeekDataOf(session, question)); }

    template <class Part = QWidget> Part* part(const char* name) {
        return dialog.findChild<Part*>(QString::fromLatin1(name));
    }
    void type(const char* text) {
        part<QLineEdit>("goalWanted")->selectAll();
        QTest::keyClicks(part<QLineEdit>("goalWanted"), QString::fromUtf8(text));
    }
    double valueOf(Input input) const { return currentScenario(session).at(input).value; }
    double total() const { return resultsOf(documentOf(session)).scenarios[0].totalOf(session.look.view); }

    Session session = openingSession();
    GoalSeekDialog dialog{[this] { return goalTargetsOf(session, session.look.view); }};
};

TEST_F(GoalSeekDialogTest, BeginsWithThePresentTotalSelected) {
    EXPECT_EQ(part<QLineEdit>("goalWanted")->text(), dialog.displayed().totalText);
    EXPECT_TRUE(part("goalWanted")->hasFocus());
    EXPECT_TRUE(part<QLineEdit>("goalWanted")->hasSelectedText());
    EXPECT_FALSE(part("goalOption:0")->isEnabled()) << "it is what it is";
}

TEST_F(GoalSeekDialogTest, AnswersWhileTheAmountIsTypedAndTakesTheAnswerOverByEnter) {
    type("60M");
    EXPECT_THAT(part<QLabel>("goalAnswer")->text().toStdString(), HasSubstr("makes Market cost $60.0M"));
    EXPECT_EQ(valueOf(Input::RentalPrice), 2) << "nothing changes before it is taken over";
    QTest::keyClick(part("goalWanted"), Qt::Key_Return);
    EXPECT_NEAR(total(), 60e6, 1);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(part<QLineEdit>("goalWanted")->text(), QStringLiteral("60M"));
    EXPECT_EQ(session.history.undoCount(), 1U);
    EXPECT_FALSE(session.history.isInGesture());
}

TEST_F(GoalSeekDialogTest, RefusesWithTheReasonAndOffersNothing) {
    type("much");
    EXPECT_THAT(part<QLabel>("goalAnswer")->text().toStdString(), HasSubstr("found \"much\""));
    EXPECT_FALSE(part("goalOption:0")->isVisible());
    QTest::keyClick(part("goalWanted"), Qt::Key_Return);
    EXPECT_EQ(session.history.undoCount(), 0U);
}

TEST_F(GoalSeekDialogTest, RefusesInTheColorOfTheThemeAlsoWhenItChanges) {
    type("much");
    const auto* answer = part<QLabel>("goalAnswer");
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
        dialog.setPalette(paletteOf(themeOf(kind)));
        EXPECT_EQ(answer->palette().color(answer->foregroundRole()), themeOf(kind).warning);
    }
    type("60M");
    EXPECT_EQ(answer->palette().color(answer->foregroundRole()), themeOf(ThemeKind::Light).text);
}

TEST_F(GoalSeekDialogTest, TakesABreakEvenOverByAClick) {
    QTest::mouseClick(part("goalBreakEven:1:0"), Qt::LeftButton);
    EXPECT_NEAR(valueOf(Input::Utilization), *resultsOf(documentOf(session)).scenarios[0].figures.breakEvenUtilization,
                1e-9);
    EXPECT_EQ(session.history.undoCount(), 1U);
}

TEST_F(GoalSeekDialogTest, FindsTheInputThatIsTyped) {
    QTest::mouseClick(part("goalVary"), Qt::LeftButton);
    auto* filter = part<QLineEdit>("pickFilter");
    auto* list = part<QListWidget>("pickList");
    QTest::keyClicks(filter, QStringLiteral("capex per"));
    int left = 0;
    for (int row = 0; row < list->count(); ++row)
        left += list->item(row)->isHidden() ? 0 : 1;
    EXPECT_EQ(left, 1);
    QTest::keyClick(filter, Qt::Key_Return);
    EXPECT_EQ(dialog.displayed().question.vary, SliderTarget(Input::CapexPerGpu));
    EXPECT_THAT(part<QLabel>("goalAnswer")->text().toStdString(), HasSubstr("does not change the total"));
}

TEST_F(GoalSeekDialogTest, AsksAboutAnotherViewByLookingAtIt) {
    QTest::mouseClick(part("goalView")->findChild<QWidget*>("segment:2"), Qt::LeftButton);
    EXPECT_EQ(session.look.view, View::Amortized);
    EXPECT_EQ(dialog.displayed().view, View::Amortized);
    EXPECT_EQ(part<QLineEdit>("goalWanted")->text(), dialog.displayed().totalText);
}

TEST_F(GoalSeekDialogTest, KeepsAnAmountThatIsTypedWhateverElseMoves) {
    type("60M");
    session = reduce(std::move(session), action::SetInput{Input::Headcount, 200});
    display(dialog.displayed().question);
    EXPECT_EQ(part<QLineEdit>("goalWanted")->text(), QStringLiteral("60M"));
}

} // namespace
} // namespace costberg
