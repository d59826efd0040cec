#pragma once

#include <QAction>
#include <QList>

class QMenu;
class QMenuBar;

namespace costberg {

class WindowActions;

/// The menus whose content changes.
struct ChangingMenus {
    QMenu* recentFiles = nullptr;
    QMenu* ranges = nullptr;
    QMenu* zoom = nullptr;
};

/// Fills the menu bar. `dockToggles` show and hide the docks.
ChangingMenus fillMenus(QMenuBar& bar, const WindowActions& actions, const QList<QAction*>& dockToggles);

} // namespace costberg
