#include "ui/docks/scenario_actions.h"

namespace costberg {

ScenarioActions::ScenarioActions(QWidget* list, QObject* parent) : QObject(parent), m_list(list) {
    rename = add("rename", tr("Rename"), Qt::Key_F2);
    editStory = add("editStory", tr("Edit name and story…"));
    duplicate = add("duplicate", tr("Duplicate"));
    m_menu.addSeparator();
    makeBaseline = add("makeBaseline", tr("Make it the baseline"));
    moveUp = add("moveUp", tr("Move up"), Qt::ALT | Qt::Key_Up);
    moveDown = add("moveDown", tr("Move down"), Qt::ALT | Qt::Key_Down);
    m_menu.addSeparator();
    savePreset = add("savePreset", tr("Save as preset…"));
    m_menu.addSeparator();
    remove = add("remove", tr("Delete"), QKeySequence::Delete);
}

QAction* ScenarioActions::add(const char* name, const QString& text, const QKeySequence& keys) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    m_menu.addAction(action);
    return action;
}

void ScenarioActions::display(const ScenarioRow* row, int position, int count) {
    for (QAction* action : {rename, editStory, duplicate, savePreset})
        action->setEnabled(row != nullptr);
    remove->setEnabled(row != nullptr && count > 1);
    moveUp->setEnabled(row != nullptr && position > 0);
    moveDown->setEnabled(row != nullptr && position + 1 < count);
    makeBaseline->setEnabled(row != nullptr && !row->isBaseline);
}

} // namespace costberg
