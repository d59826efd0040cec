#include "ui/window/window_actions.h"

#include "ui/present/names.h"
#include "ui/present/scenario_rows.h"
#include "ui/present/words.h"

namespace costberg {

WindowActions::WindowActions(const Store& store, QObject* parent) : QObject(parent), m_store(store) {
    addFileActions();
    addEditActions();
    addScenarioActions();
    addViewActions();
    addHelpActions();
    connectEdits();
    connectScenarioEdits();
    connectLooks();
}

QAction* WindowActions::add(const char* name, const QString& text, const QKeySequence& keys) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    return action;
}

/// One checkable action per value; `keys` is the shortcut of the first with its digit at the end.
QActionGroup* WindowActions::addGroup(const char* name, const QStringList& texts, const QString& keys) {
    auto* group = new QActionGroup(this);
    group->setObjectName(QLatin1String(name));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto* action = new QAction(texts[i], group);
        action->setObjectName(QStringLiteral("%1:%2").arg(QLatin1String(name)).arg(i));
        action->setCheckable(true);
        action->setData(static_cast<int>(i));
        if (!keys.isEmpty())
            action->setShortcut(keys.chopped(1) + QString::number(keys.back().digitValue() + i));
    }
    return group;
}

void WindowActions::addFileActions() {
    begin = add("new", tr("&New"), QKeySequence::New);
    open = add("open", tr("&Open…"), QKeySequence::Open);
    addFile = add("addFile", tr("Add scenarios from &file…"), QStringLiteral("Ctrl+Shift+O"));
    save = add("save", tr("&Save"), QKeySequence::Save);
    saveAs = add("saveAs", tr("Save &as…"), QStringLiteral("Ctrl+Shift+S"));
    revert = add("revert", tr("Re&vert all changes"));
    exportPicture = add("export", tr("&Export…"), QStringLiteral("Ctrl+E"));
    exportDistribution = add("exportDistribution", tr("Export distri&bution…"));
    exportSensitivity = add("exportSensitivity", tr("Export sensitivit&y…"));
    exportData = add("exportData", tr("Export &data…"), QStringLiteral("Ctrl+Shift+E"));
    report = add("report", tr("Repor&t…"), QStringLiteral("Ctrl+R"));
    quit = add("quit", tr("&Quit"), QStringLiteral("Ctrl+Q"));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::addEditActions() {
    undo = add("undo", tr("&Undo"), QKeySequence::Undo);
    redo = add("redo", tr("&Redo"));
    redo->setShortcuts({QStringLiteral("Ctrl+Shift+Z"), QStringLiteral("Ctrl+Y")});
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    copyInputs = add("copyInputs", tr("&Copy inputs"), QStringLiteral("Ctrl+Shift+C"));
    pasteInputs = add("pasteInputs", tr("&Paste inputs…"), QStringLiteral("Ctrl+Shift+V"));
    resetToPreset = add("resetToPreset", tr("Reset all to the pre&set"));
    resetToDefault = add("resetToDefault", tr("Reset all to the &defaults"));
}

void WindowActions::addScenarioActions() {
    presets = add("presets", tr("&Presets…"), QStringLiteral("Ctrl+P"));
    pin = add("pin", tr("P&in the current state"), QStringLiteral("Ctrl+Shift+P"));
    duplicate = add("duplicate", tr("&Duplicate"), QStringLiteral("Ctrl+D"));
    remove = add("delete", tr("De&lete"), QStringLiteral("Ctrl+Shift+Backspace"));
    makeBaseline = add("baseline", tr("Make it the &baseline"), QStringLiteral("Ctrl+B"));
    savePreset = add("savePreset", tr("&Save as preset…"));
    editStory = add("editStory", tr("&Edit name and story…"), QStringLiteral("Ctrl+Return"));
    addPublished = add("addPublished", tr("Add a published &figure…"));
    openInThisView = add("openInThisView", tr("&Open in this view"));
    seekGoal = add("seekGoal", tr("&Goal seek…"), QStringLiteral("Ctrl+G"));
    nextScenario = add("nextScenario", tr("&Next scenario"), QStringLiteral("Ctrl+PgDown"));
    previousScenario = add("previousScenario", tr("P&revious scenario"), QStringLiteral("Ctrl+PgUp"));
}

void WindowActions::addViewActions() {
    modes = addGroup("mode",
                     {tr("&Views: one scenario, five views"), tr("&Scenarios: one view, side by side"),
                      tr("Bri&dge: from one total to another"), tr("S&weep: along an input, or over two")},
                     QStringLiteral("Ctrl+1"));
    arrangements = addGroup("arrangement", {tr("By &activity"), tr("By &resource")}, QStringLiteral("Ctrl+5"));
    measures = addGroup("measure", {tr("A&bsolute"), tr("S&hare"), tr("S&plit")}, QStringLiteral("Ctrl+7"));
    QStringList viewNames;
    for (View view : allViews)
        viewNames << QLatin1Char('&') + viewLabelOf(view);
    views = addGroup("view", viewNames, QStringLiteral("Alt+1"));
    zoomOut = add("zoomOut", tr("&Whole picture"), QStringLiteral("Ctrl+0"));
    sliderCurves = add("sliderCurves", tr("&Curves on sliders"));
    sliderCurves->setCheckable(true);
    themes = addGroup("theme", {tr("As the &system"), tr("&Light"), tr("&Dark")}, {});
    resetLayout = add("resetLayout", tr("Reset la&yout"));
}

void WindowActions::addHelpActions() {
    shortcuts = add("shortcuts", tr("&Keyboard shortcuts"), QKeySequence::HelpContents);
    about = add("about", tr("&About Costberg"));
    about->setMenuRole(QAction::AboutRole);
}

namespace {

void check(QActionGroup* group, int value) { group->actions().at(value)->setChecked(true); }

/// The name of a step, with its ampersands as they are: they mark no key.
QString escaped(QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); }

} // namespace

void WindowActions::display(const Session& session) {
    const Scenario& scenario = currentScenario(session);
    const Scenario* preset = presetOf(session, scenario);
    revert->setEnabled(isModified(session));
    undo->setText(escaped(undoText(session)));
    undo->setEnabled(session.history.canUndo());
    redo->setText(escaped(redoText(session)));
    redo->setEnabled(session.history.canRedo());
    resetToPreset->setEnabled(preset != nullptr && differenceBetween(scenario, *preset).count() > 0);
    resetToDefault->setEnabled(differenceBetween(scenario, defaultScenario()).count() > 0);
    const bool isSeveral = documentOf(session).scenarios.size() > 1;
    for (QAction* action : {remove, makeBaseline, nextScenario, previousScenario})
        action->setEnabled(isSeveral);
    makeBaseline->setEnabled(baselineScenario(documentOf(session)).id != scenario.id);
    openInThisView->setText(tr("&Open in this view (%1)").arg(viewLabelOf(session.look.view)));
    openInThisView->setEnabled(scenario.view != session.look.view);
    zoomOut->setEnabled(!session.look.zoomedBar.empty());
    const bool isSweep = session.look.mode == ChartMode::Sweep;
    const bool isAreas = isSweep && session.look.sweepShape == SweepShape::Areas;
    measures->setEnabled(isAreas || (!isSweep && session.look.mode != ChartMode::Bridge));
    sliderCurves->setChecked(session.look.sliderCurves == SliderCurves::Shown);
    check(modes, static_cast<int>(session.look.mode));
    check(arrangements, static_cast<int>(session.look.arrangement));
    check(measures, static_cast<int>(session.look.measure));
    check(views, static_cast<int>(session.look.view));
}

} // namespace costberg
