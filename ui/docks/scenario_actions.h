#pragma once

#include "ui/present/scenario_rows.h"

#include <QAction>
#include <QMenu>
#include <QObject>

namespace costberg {

/// What can be done with one scenario of the list, as a menu. The keys work while `list` has the focus.
class ScenarioActions : public QObject {
    Q_OBJECT

public:
    ScenarioActions(QWidget* list, QObject* parent);

    /// Enables what is possible with the row at `position` among `count`; nothing where there is no row.
    void display(const ScenarioRow* row, int position, int count);
    QMenu& menu() { return m_menu; }

    QAction* rename;
    QAction* duplicate;
    QAction* remove;
    QAction* moveUp;
    QAction* moveDown;
    QAction* makeBaseline;
    QAction* editStory;
    QAction* savePreset;

private:
    QAction* add(const char* name, const QString& text, const QKeySequence& keys = {});

    QWidget* m_list;
    QMenu m_menu;
};

} // namespace costberg
