#include "ui/window/shortcuts.h"

#include <QMenu>
#include <QMenuBar>

namespace costberg {
namespace {

void addRowsOf(const QMenu& menu, std::vector<ShortcutRow>& rows) {
    for (const QAction* action : menu.actions()) {
        if (const QMenu* submenu = action->menu())
            addRowsOf(*submenu, rows);
        else if (!action->shortcut().isEmpty())
            rows.push_back(
                {QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText), action->iconText()});
    }
}

} // namespace

std::vector<ShortcutGroup> shortcutsOf(const QMenuBar& bar) {
    std::vector<ShortcutGroup> groups;
    for (const QAction* action : bar.actions()) {
        ShortcutGroup group{action->iconText(), {}};
        addRowsOf(*action->menu(), group.rows);
        if (!group.rows.empty())
            groups.push_back(std::move(group));
    }
    for (ShortcutGroup& group : shortcutsBesideMenus())
        groups.push_back(std::move(group));
    return groups;
}

} // namespace costberg
