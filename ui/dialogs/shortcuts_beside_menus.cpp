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
             {tr("Shift+F1"), tr("Say what the curve and its marks are")},
             {tr("Esc"), tr("Take back the drag")}}};
}

ShortcutGroup fields() {
    return {tr("Fields"),
            {{tr("Enter"), tr("Take the typed value")},
             {tr("Esc"), tr("Keep the old value")},
             {tr("Up, Down"), tr("One step more or less")}}};
}

ShortcutGroup ranges() {
    return {tr("Ends of a range"),
            {{tr("Left, Right"), tr("Move that end by one step")}, {tr("Del"), tr("Be certain on that side")}}};
}

ShortcutGroup chart() {
    return {tr("Chart"),
            {{tr("Left, Right"), tr("From bar to bar")},
             {tr("Home, End"), tr("To the first or last bar")},
             {tr("Up, Down"), tr("From part to part of a bar")},
             {tr("Enter"), tr("Explain the part, and show it in the breakdown")},
             {tr("Alt+Up, Alt+Down"), tr("Move the top of the bar by 1%, with Shift by 10%")},
             {tr("Z"), tr("Zoom so that the bar fills the axis")},
             {tr("Esc"), tr("The whole picture again")}}};
}

ShortcutGroup bridge() {
    return {tr("Bridge"),
            {{tr("Left, Right"), tr("From step to step")},
             {tr("Enter"), tr("To the slider that caused the step, or to what a total is of")}}};
}

ShortcutGroup sweep() {
    return {tr("Sweep"),
            {{tr("Left, Right"), tr("Move the input by one step, with Shift by a tenth")},
             {tr("Up, Down"), tr("Look at the next line, or move the second input of a map")},
             {tr("Page Up, Page Down"), tr("Move by ten steps")},
             {tr("Home, End"), tr("To the ends of the axis")},
             {tr("Esc"), tr("Take back the move")}}};
}

ShortcutGroup history() {
    return {tr("Steps below the chart"),
            {{tr("Left, Right"), tr("One step back or forth")}, {tr("Home, End"), tr("To the first or last state")}}};
}

ShortcutGroup breakdown() {
    return {tr("Breakdown"),
            {{tr("Up, Down"), tr("Explain another row")},
             {tr("Right, Left"), tr("Open or close a row")},
             {tr("Ctrl+C"), tr("Copy the row with its exact amount")},
             {tr("Ctrl+Alt+C"), tr("Copy the whole table")}}};
}

ShortcutGroup published() {
    return {tr("Published figures"),
            {{tr("Enter"), tr("Explain ours")}, {tr("F2"), tr("Change the figure")}, {tr("Del"), tr("Remove it")}}};
}

ShortcutGroup explanation() {
    return {tr("Why is it this much?"),
            {{tr("Right, Left"), tr("Open or close a line")},
             {tr("Enter"), tr("To the slider of an input, or to where a quantity is explained")},
             {tr("Ctrl+C"), tr("Copy the line")},
             {tr("Ctrl+Alt+C"), tr("Copy the whole explanation")}}};
}

ShortcutGroup sensitivity() { return {tr("Sensitivity"), {{tr("Enter"), tr("To the slider of that input")}}}; }

ShortcutGroup presets() {
    return {tr("Presets"),
            {{tr("Arrows"), tr("From card to card")},
             {tr("Enter"), tr("Begin with the preset")},
             {tr("F2"), tr("Rename a preset of your own")},
             {tr("Del"), tr("Delete a preset of your own")}}};
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
    return {sliders(),   fields(),    ranges(),      chart(),       bridge(),    sweep(),  history(),
            breakdown(), published(), explanation(), sensitivity(), scenarios(), presets()};
}

} // namespace costberg
