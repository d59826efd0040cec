#pragma once

#include "core/session/actions.h"
#include "ui/present/scenario_rows.h"

#include <QWidget>

class QLabel;

namespace costberg {

class IconButton;
class LinkButton;
class ScenarioActions;
class ScenarioList;

/// The scenarios of the document: which one is edited, which one is the baseline, and how they differ. It is as high as
/// what it shows and does not scroll: its dock does, and has the title.
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

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void layOut();
    void connectList();
    void connectActions();
    /// The row that the actions are about: that of an open context menu, or the current one.
    const ScenarioRow* subject() const;
    int positionOf(const ScenarioRow& row) const;
    void followSubject();
    void rename();
    void moveBy(int step);
    template <class Ask> void connectAction(QAction* action, Ask ask);

    ScenarioListData m_shown;
    QString m_menuSubject; ///< id; empty while no context menu is open
    ScenarioList* m_list;
    QLabel* m_hint;
    LinkButton* m_pin;
    LinkButton* m_addFile;
    IconButton* m_more;
    ScenarioActions* m_actions;
};

} // namespace costberg
