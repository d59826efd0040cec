#pragma once

#include "core/session/actions.h"
#include "ui/present/scenario_rows.h"

#include <QWidget>

namespace costberg {

/// The scenarios of the document: which one is edited, which one is the baseline, and how they differ. It is as high as
/// what it shows and does not scroll: the column of docks does.
class ScenarioPanel : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioPanel(QWidget* parent = nullptr);

    void display(const ScenarioListData& list);

signals:
    void acted(const costberg::Action& action);
    /// Keep the current state as a scenario of its own; the window knows the name for it.
    void pinAsked();
    /// Keep this scenario in the user's gallery.
    void savePresetAsked(const QString& id);
    /// Add the scenarios of a file to the document.
    void addFileAsked();
    /// Edit this scenario's name, story and opening view.
    void storyAsked(const QString& id);

private:
    ScenarioListData m_shown;
};

} // namespace costberg
