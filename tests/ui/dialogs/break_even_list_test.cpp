#include "ui/dialogs/break_even_list.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <gtest/gtest.h>

namespace costberg {
namespace {

GoalOption option(Input input, double value, const char* text) {
    return {input, value, QString::fromUtf8(text), QStringLiteral("+25%"), QString::fromUtf8(text), false};
}

/// A list on screen, with what was taken from it.
struct ShownList {
    explicit ShownList(const std::vector<GoalBreakEven>& breakEvens) {
        list.display(breakEvens);
        QObject::connect(&list, &BreakEvenList::taken, &list, [this](const GoalOption& one) { taken.push_back(one); });
        list.show();
        list.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&list));
    }
    QAbstractButton* link(const char* name) { return list.findChild<QAbstractButton*>(QString::fromLatin1(name)); }
    QLabel* words(const char* name) { return list.findChild<QLabel*>(QString::fromLatin1(name)); }

    BreakEvenList list;
    std::vector<GoalOption> taken;
};

std::vector<GoalBreakEven> twoRents() {
    return {{"Rental price", {option(Input::RentalPrice, 1, "$1.00"), option(Input::RentalPrice, 2, "$2.00")}, {}},
            {"Useful life", {}, "nowhere from 0.1 years to 30 years"}};
}

TEST(BreakEvenList, OffersEveryValueWhereThereAreSeveral) {
    ShownList shown(twoRents());
    EXPECT_EQ(shown.link("goalBreakEven:0:0")->text(), "$1.00");
    EXPECT_EQ(shown.link("goalBreakEven:0:1")->accessibleName(), "Rental price: $2.00");
    shown.link("goalBreakEven:0:1")->click();
    ASSERT_EQ(shown.taken.size(), 1U);
    EXPECT_EQ(shown.taken[0].value, 2);
}

TEST(BreakEvenList, LetsTheKeyboardReachAlsoWhatCannotBePressed) {
    ShownList shown(twoRents());
    QLabel* none = shown.words("goalBreakEvenWords:1");
    EXPECT_EQ(none->accessibleName(), "Useful life: nowhere from 0.1 years to 30 years");
    shown.link("goalBreakEven:0:0")->setFocus();
    QTest::keyClick(&shown.list, Qt::Key_Tab);
    EXPECT_TRUE(shown.link("goalBreakEven:0:1")->hasFocus());
    QTest::keyClick(&shown.list, Qt::Key_Tab);
    EXPECT_TRUE(none->hasFocus());
}

TEST(BreakEvenList, SaysOfTheValueThatHoldsThatItDoes) {
    std::vector<GoalBreakEven> breakEvens = twoRents();
    GoalOption& present = breakEvens[0].options[1];
    present.isPresent = true;
    present.change = "as it is";
    ShownList shown(breakEvens);
    EXPECT_EQ(shown.words("goalBreakEvenWords:0")->text(), "$2.00 (as it is)");
    EXPECT_FALSE(shown.link("goalBreakEven:0:1")->isVisible());
    EXPECT_TRUE(shown.link("goalBreakEven:0:0")->isVisible());
}

TEST(BreakEvenList, TakesLinksAwayThatNoLongerHold) {
    ShownList shown(twoRents());
    std::vector<GoalBreakEven> fewer = twoRents();
    fewer[0].options.pop_back();
    shown.list.display(fewer);
    EXPECT_TRUE(shown.link("goalBreakEven:0:0")->isVisible());
    EXPECT_FALSE(shown.link("goalBreakEven:0:1")->isVisible());
}

} // namespace
} // namespace costberg
