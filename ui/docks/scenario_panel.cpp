#include "ui/docks/scenario_panel.h"

#include "ui/controls/icon_button.h"
#include "ui/controls/link_button.h"
#include "ui/docks/scenario_actions.h"
#include "ui/docks/scenario_list.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace costberg {

ScenarioPanel::ScenarioPanel(QWidget* parent)
    : QWidget(parent), m_list(new ScenarioList(this)), m_hint(new QLabel(this)), m_pin(new LinkButton(tr("Pin"), this)),
      m_addFile(new LinkButton(tr("Add file…"), this)),
      m_more(new IconButton(Icon::More, tr("What can be done with the current scenario"), this)),
      m_actions(new ScenarioActions(m_list, this)) {
    setObjectName(QStringLiteral("scenarioPanel"));
    m_pin->setObjectName(QStringLiteral("pin"));
    m_pin->setToolTip(tr("Keep the current state as a scenario of its own"));
    m_addFile->setObjectName(QStringLiteral("addFile"));
    m_addFile->setToolTip(tr("Add the scenarios of a file to these"));
    m_more->setObjectName(QStringLiteral("more"));
    m_hint->setObjectName(QStringLiteral("scenarioHint"));
    m_hint->setFont(fontOf(12));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    layOut();
    connectList();
    connectActions();
}

void ScenarioPanel::layOut() {
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(4, 4, 4, 0);
    buttons->setSpacing(4);
    buttons->addWidget(m_pin);
    buttons->addWidget(m_addFile);
    buttons->addStretch(1);
    buttons->addWidget(m_more);
    m_hint->setContentsMargins(RowView::sidePadding, 4, RowView::sidePadding, 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 16);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
}

void ScenarioPanel::connectList() {
    connect(m_list, &ScenarioList::chosen, this,
            [this](const QString& id) { emit acted(action::SelectScenario{id.toStdString()}); });
    connect(m_list, &ScenarioList::renameAsked, this, [this](const QString& id, const QString& name) {
        emit acted(action::RenameScenario{id.toStdString(), name.toStdString()});
    });
    connect(m_list, &ScenarioList::moveAsked, this, [this](const QString& id, int index) {
        emit acted(action::MoveScenario{id.toStdString(), static_cast<std::size_t>(index)});
    });
    connect(m_pin, &QAbstractButton::clicked, this, &ScenarioPanel::pinAsked);
    connect(m_addFile, &QAbstractButton::clicked, this, &ScenarioPanel::addFileAsked);
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { m_actions->menu().popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

template <class Ask> void ScenarioPanel::connectAction(QAction* action, Ask ask) {
    connect(action, &QAction::triggered, this, [this, ask] {
        if (const ScenarioRow* row = subject())
            ask(*row);
    });
}

void ScenarioPanel::connectActions() {
    connect(m_actions->rename, &QAction::triggered, this, &ScenarioPanel::rename);
    connect(m_actions->moveUp, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(m_actions->moveDown, &QAction::triggered, this, [this] { moveBy(1); });
    connectAction(m_actions->duplicate, [this](const ScenarioRow& row) {
        emit acted(action::DuplicateScenario{row.id.toStdString(), row.plainName.toStdString()});
    });
    connectAction(m_actions->remove,
                  [this](const ScenarioRow& row) { emit acted(action::DeleteScenario{row.id.toStdString()}); });
    connectAction(m_actions->makeBaseline,
                  [this](const ScenarioRow& row) { emit acted(action::ChooseBaseline{row.id.toStdString()}); });
    connectAction(m_actions->editStory, [this](const ScenarioRow& row) { emit storyAsked(row.id); });
    connectAction(m_actions->savePreset, [this](const ScenarioRow& row) { emit savePresetAsked(row.id); });
}

void ScenarioPanel::display(const ScenarioListData& list) {
    if (list == m_shown)
        return;
    m_shown = list;
    m_list->display(list.rows);
    if (list.hint != m_hint->text()) {
        m_hint->setText(list.hint);
        m_hint->setVisible(!list.hint.isEmpty());
    }
    followSubject();
}

const ScenarioRow* ScenarioPanel::subject() const {
    const auto found = std::ranges::find_if(m_shown.rows, [this](const ScenarioRow& row) {
        return m_menuSubject.isEmpty() ? row.isCurrent : row.id == m_menuSubject;
    });
    return found == m_shown.rows.end() ? nullptr : &*found;
}

int ScenarioPanel::positionOf(const ScenarioRow& row) const { return static_cast<int>(&row - m_shown.rows.data()); }

void ScenarioPanel::followSubject() {
    const ScenarioRow* row = subject();
    m_actions->display(row, row == nullptr ? -1 : positionOf(*row), static_cast<int>(m_shown.rows.size()));
}

void ScenarioPanel::rename() {
    if (const ScenarioRow* row = subject())
        m_list->edit(m_list->rows().index(positionOf(*row), ScenarioModel::Name));
}

void ScenarioPanel::moveBy(int step) {
    const ScenarioRow* row = subject();
    if (row != nullptr)
        emit acted(action::MoveScenario{row->id.toStdString(), static_cast<std::size_t>(positionOf(*row) + step)});
}

void ScenarioPanel::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse
                                  ? m_list->indexAt(m_list->viewport()->mapFromGlobal(event->globalPos()))
                                  : m_list->rows().currentIndex();
    if (!index.isValid())
        return;
    m_menuSubject = m_list->rows().rowAt(index).id;
    followSubject();
    m_actions->menu().exec(event->globalPos());
    m_menuSubject.clear();
    followSubject();
}

} // namespace costberg
