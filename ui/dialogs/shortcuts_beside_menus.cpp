#include "ui/dialogs/shortcut_sheet.h"

#include <QCoreApplication>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Shortcuts", text); }

ShortcutGroup sliders() {
    return {tr("Sliders"),
            {{tr("Arrows"), tr("One step")},
             {tr("Shift+arrow"), tr("A tenth of a step")},
             {tr("Page Up, Page Down"), tr("Ten steps")},
             {tr("Home, End"), tr("To the ends of the track")},
             {tr("Shift+drag"), tr("Drag finely")},
             {tr("Esc"), tr("Take back the drag")}}};
}

ShortcutGroup fields() {
    return {tr("Fields"),
            {{tr("Enter"), tr("Take the typed value")},
             {tr("Esc"), tr("Keep the old value")},
             {tr("Up, Down"), tr("One step more or less")}}};
}

ShortcutGroup chart() {
    return {tr("Chart"),
            {{tr("Left, Right"), tr("From bar to bar")},
             {tr("Up, Down"), tr("From part to part of a bar")},
             {tr("Enter"), tr("Show the part in the breakdown")},
             {tr("Alt+Up, Alt+Down"), tr("Move the top of the bar by 1%, with Shift by 10%")},
             {tr("Z"), tr("Zoom so that the bar fills the axis")},
             {tr("Esc"), tr("The whole picture again")}}};
}

ShortcutGroup history() {
    return {tr("Steps below the chart"),
            {{tr("Left, Right"), tr("One step back or forth")}, {tr("Home, End"), tr("To the first or last state")}}};
}

ShortcutGroup breakdown() {
    return {tr("Breakdown"),
            {{tr("Right, Left"), tr("Open or close a row")},
             {tr("Ctrl+C"), tr("Copy the row with its exact amount")},
             {tr("Ctrl+Shift+C"), tr("Copy the whole table")}}};
}

ShortcutGroup scenarios() {
    return {tr("Scenarios"),
            {{tr("Up, Down"), tr("Edit another scenario")},
             {tr("F2"), tr("Rename")},
             {tr("Alt+Up, Alt+Down"), tr("Move the scenario")},
             {tr("Del"), tr("Delete")}}};
}

} // namespace

std::vector<ShortcutGroup> shortcutsBesideMenus() {
    return {sliders(), fields(), chart(), history(), breakdown(), scenarios()};
}

} // namespace costberg
