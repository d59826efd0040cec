#pragma once

#include "core/session/store.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QObject>

namespace costberg {

/// Everything that menus, top bar and keys can ask for, each under its object name. What changes the session alone
/// comes as `acted`; the rest (files, dialogs) belongs to whoever listens to the action.
class WindowActions : public QObject {
    Q_OBJECT

public:
    /// The store is only read.
    WindowActions(const Store& store, QObject* parent);

    /// Names, enabled and checked states, all computed from the session.
    void display(const Session& session);

    // File
    QAction* begin;
    QAction* open;
    QAction* addFile;
    QAction* save;
    QAction* saveAs;
    QAction* revert;
    QAction* exportPicture;
    QAction* exportDistribution;
    QAction* exportSensitivity;
    QAction* exportData;
    QAction* report;
    QAction* quit;
    // Edit
    QAction* undo;
    QAction* redo;
    QAction* copyInputs;
    QAction* pasteInputs;
    QAction* resetToPreset;
    QAction* resetToDefault;
    // Scenario
    QAction* presets;
    QAction* pin;
    QAction* duplicate;
    QAction* remove;
    QAction* makeBaseline;
    QAction* savePreset;
    QAction* editStory;
    QAction* addPublished;
    QAction* openInThisView;
    QAction* seekGoal;
    QAction* nextScenario;
    QAction* previousScenario;
    // View: each group has one action per value, in the order of its enumeration.
    QActionGroup* modes;
    QActionGroup* arrangements;
    QActionGroup* measures;
    QActionGroup* views;
    QAction* zoomOut;
    QAction* sliderCurves;
    QActionGroup* themes;
    QAction* resetLayout;
    // Help
    QAction* shortcuts;
    QAction* about;

signals:
    void acted(const costberg::Action& action);

private:
    QAction* add(const char* name, const QString& text, const QKeySequence& keys = {});
    QActionGroup* addGroup(const char* name, const QStringList& texts, const QString& keys);
    void addFileActions();
    void addEditActions();
    void addScenarioActions();
    void addViewActions();
    void addHelpActions();
    void connectEdits();
    void connectScenarioEdits();
    void connectLooks();
    void selectBeside(int step);

    const Store& m_store;
};

} // namespace costberg
