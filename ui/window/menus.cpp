#include "ui/window/menus.h"

#include "ui/window/window_actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Menus", text); }

QMenu* addMenu(QMenuBar& bar, const char* name, const QString& title) {
    QMenu* menu = bar.addMenu(title);
    menu->setObjectName(QLatin1String(name));
    return menu;
}

QMenu* addSubmenu(QMenu& menu, const char* name, const QString& title) {
    QMenu* submenu = menu.addMenu(title);
    submenu->setObjectName(QLatin1String(name));
    return submenu;
}

QMenu* addFileMenu(QMenuBar& bar, const WindowActions& actions) {
    QMenu* menu = addMenu(bar, "menu:file", tr("&File"));
    menu->addActions({actions.begin, actions.open});
    QMenu* recent = addSubmenu(*menu, "menu:recent", tr("Open &recent"));
    menu->addAction(actions.addFile);
    menu->addSeparator();
    menu->addActions({actions.save, actions.saveAs, actions.revert});
    menu->addSeparator();
    menu->addActions({actions.exportPicture, actions.exportDistribution, actions.exportSensitivity, actions.report,
                      actions.exportData});
    menu->addSeparator();
    menu->addAction(actions.quit);
    return recent;
}

QMenu* addEditMenu(QMenuBar& bar, const WindowActions& actions) {
    QMenu* menu = addMenu(bar, "menu:edit", tr("&Edit"));
    menu->addActions({actions.undo, actions.redo});
    menu->addSeparator();
    menu->addActions({actions.copyInputs, actions.pasteInputs});
    menu->addSeparator();
    menu->addActions({actions.resetToPreset, actions.resetToDefault});
    menu->addSeparator();
    return addSubmenu(*menu, "menu:ranges", tr("Ran&ges of all inputs"));
}

void addScenarioMenu(QMenuBar& bar, const WindowActions& actions) {
    QMenu* menu = addMenu(bar, "menu:scenario", tr("&Scenario"));
    menu->addActions({actions.presets, actions.savePreset});
    menu->addSeparator();
    menu->addActions({actions.pin, actions.duplicate, actions.remove, actions.makeBaseline});
    menu->addSeparator();
    menu->addAction(actions.seekGoal);
    menu->addSeparator();
    menu->addActions({actions.editStory, actions.addPublished, actions.openInThisView});
    menu->addSeparator();
    menu->addActions({actions.previousScenario, actions.nextScenario});
}

QMenu* addViewMenu(QMenuBar& bar, const WindowActions& actions, const QList<QAction*>& dockToggles) {
    QMenu* menu = addMenu(bar, "menu:view", tr("&View"));
    for (const QActionGroup* group : {actions.modes, actions.arrangements, actions.measures}) {
        menu->addActions(group->actions());
        menu->addSeparator();
    }
    addSubmenu(*menu, "menu:view:at", tr("Loo&k at"))->addActions(actions.views->actions());
    QMenu* zoom = addSubmenu(*menu, "menu:zoom", tr("&Zoom"));
    zoom->addAction(actions.zoomOut);
    menu->addAction(actions.sliderCurves);
    menu->addSeparator();
    menu->addActions(dockToggles);
    menu->addSeparator();
    addSubmenu(*menu, "menu:theme", tr("&Theme"))->addActions(actions.themes->actions());
    menu->addAction(actions.resetLayout);
    return zoom;
}

void addHelpMenu(QMenuBar& bar, const WindowActions& actions) {
    QMenu* menu = addMenu(bar, "menu:help", tr("&Help"));
    menu->addActions({actions.shortcuts, actions.about});
}

} // namespace

ChangingMenus fillMenus(QMenuBar& bar, const WindowActions& actions, const QList<QAction*>& dockToggles) {
    ChangingMenus menus;
    menus.recentFiles = addFileMenu(bar, actions);
    menus.ranges = addEditMenu(bar, actions);
    addScenarioMenu(bar, actions);
    menus.zoom = addViewMenu(bar, actions, dockToggles);
    addHelpMenu(bar, actions);
    return menus;
}

} // namespace costberg
