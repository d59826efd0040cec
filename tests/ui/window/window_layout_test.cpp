#include "tests/app/desk_fixture.h"

#include "ui/charts/chart_panel.h"
#include "ui/dialogs/shortcut_sheet.h"
#include "ui/inputs/input_panel.h"
#include "ui/theme/theme.h"
#include "ui/window/dock.h"
#include "ui/window/window_actions.h"

#include <QMenu>

#include <map>

namespace costberg {
namespace {

class WindowLayoutTest : public DeskTest {};

TEST_F(WindowLayoutTest, TurnsDarkAndRemembersIt) {
    window().actions().themes->actions().at(2)->trigger();
    endTurn();
    EXPECT_EQ(kindOf(window().palette()), ThemeKind::Dark);
    ASSERT_TRUE(window().close());
    open();
    EXPECT_EQ(kindOf(window().palette()), ThemeKind::Dark);
    EXPECT_TRUE(window().actions().themes->actions().at(2)->isChecked());
    window().actions().themes->actions().at(1)->trigger();
    endTurn();
    EXPECT_EQ(kindOf(window().palette()), ThemeKind::Light);
}

TEST_F(WindowLayoutTest, RemembersDocksAndOpenGroups) {
    child<Dock>("dock:scenarios").close();
    window().inputs().unfold({"project"});
    ASSERT_TRUE(window().close());
    open();
    EXPECT_FALSE(child<Dock>("dock:scenarios").isVisible());
    EXPECT_EQ(window().inputs().openGroups(), QStringList{"project"});
    window().actions().resetLayout->trigger();
    EXPECT_TRUE(child<Dock>("dock:scenarios").isVisible());
}

TEST_F(WindowLayoutTest, RemembersTheDockInFront) {
    child<Dock>("dock:distribution").toggleViewAction()->trigger();
    endTurn();
    ASSERT_TRUE(child<Dock>("dock:distribution").isSeen());
    ASSERT_TRUE(window().close());
    open();
    EXPECT_TRUE(child<Dock>("dock:distribution").isSeen());
    EXPECT_FALSE(child<Dock>("dock:explain").isSeen());
}

TEST_F(WindowLayoutTest, MakesRoomForTheFirstExplanation) {
    window().resize(1600, 1000);
    endTurn();
    const int before = child<Dock>("dock:explain").height();
    dispatch(action::Explain{ViewPart{}});
    endTurn();
    EXPECT_GE(child<Dock>("dock:explain").height(), 2 * before);
    EXPECT_GE(child<Dock>("dock:explain").height(), 250);
}

TEST_F(WindowLayoutTest, HasEveryActionInAMenuAndNoKeyTwice) {
    std::map<std::string, std::string> ownerOf;
    for (const QAction* action : window().actions().findChildren<QAction*>()) {
        const std::string name = action->objectName().toStdString();
        EXPECT_FALSE(action->associatedObjects().isEmpty()) << name << " is in no menu";
        for (const QKeySequence& keys : action->shortcuts()) {
            const auto [owner, isNew] = ownerOf.try_emplace(keys.toString().toStdString(), name);
            EXPECT_TRUE(isNew) << keys.toString().toStdString() << " means " << owner->second << " and " << name;
        }
    }
    EXPECT_GT(ownerOf.size(), 25U);
}

TEST_F(WindowLayoutTest, GivesNoPartOfItAKeyOfTheMenus) {
    std::map<std::string, std::string> ownerOf;
    for (const QAction* action : window().actions().findChildren<QAction*>())
        for (const QKeySequence& keys : action->shortcuts())
            ownerOf[keys.toString().toStdString()] = action->objectName().toStdString();
    std::size_t count = 0;
    for (const QAction* action : window().findChildren<QAction*>()) {
        if (action->shortcutContext() == Qt::WindowShortcut)
            continue;
        const std::string keys = action->shortcut().toString().toStdString();
        EXPECT_FALSE(ownerOf.contains(keys))
            << keys << " means " << ownerOf[keys] << " and " << action->text().toStdString();
        ++count;
    }
    EXPECT_GE(count, 8U);
}

TEST_F(WindowLayoutTest, ListsTheKeysOfEveryPart) {
    QStringList listed;
    for (const ShortcutGroup& group : shortcutsBesideMenus())
        for (const ShortcutRow& row : group.rows)
            listed << row.keys.split(QStringLiteral(", "));
    for (const QAction* action : window().findChildren<QAction*>()) {
        if (action->shortcutContext() == Qt::WindowShortcut || action->shortcut().isEmpty())
            continue;
        EXPECT_TRUE(listed.contains(action->shortcut().toString())) << action->text().toStdString();
    }
}

TEST_F(WindowLayoutTest, HasNoLetterTwiceInAMenu) {
    const auto letterOf = [](const QAction* action) {
        return QKeySequence::mnemonic(action->text()).toString(QKeySequence::PortableText).toStdString();
    };
    std::size_t letters = 0;
    for (const QMenu* menu : window().findChildren<QMenu*>()) {
        if (!menu->objectName().startsWith(QLatin1String("menu:")))
            continue;
        std::map<std::string, std::string> ownerOf;
        for (const QAction* action : menu->actions())
            if (const std::string letter = letterOf(action); !letter.empty()) {
                const auto [owner, isNew] = ownerOf.try_emplace(letter, action->text().toStdString());
                EXPECT_TRUE(isNew) << letter << " means " << owner->second << " and " << action->text().toStdString();
            }
        letters += ownerOf.size();
    }
    EXPECT_GT(letters, 30U);
}

TEST_F(WindowLayoutTest, FitsIntoASmallScreen) {
    window().resize(1024, 700);
    endTurn();
    EXPECT_EQ(window().size(), QSize(1024, 700));
    EXPECT_GE(child<ChartPanel>("chartPanel").width(), 440);
    EXPECT_LE(child<Dock>("dock:breakdown").geometry().right(), 1024);
}

} // namespace
} // namespace costberg
