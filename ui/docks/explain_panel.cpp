#include "ui/docks/explain_panel.h"

#include "ui/docks/explain_tree.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace costberg {

ExplainPanel::ExplainPanel(QWidget* parent)
    : QWidget(parent), m_note(new QLabel(this)), m_tree(new ExplainTree(this)),
      m_copyLine(new QAction(tr("Copy line"), this)), m_copyAll(new QAction(tr("Copy explanation"), this)) {
    setObjectName(QStringLiteral("explainPanel"));
    m_note->setObjectName(QStringLiteral("explainNote"));
    m_note->setFont(fontOf(12));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(RowView::sidePadding, 0, RowView::sidePadding, 0);
    m_tree->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 16);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_tree);
    addCopying();
    connect(m_tree, &ExplainTree::inputAsked, this, &ExplainPanel::inputAsked);
}

void ExplainPanel::addCopying() {
    m_copyLine->setShortcut(QKeySequence::Copy);
    m_copyAll->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_C);
    for (QAction* action : {m_copyLine, m_copyAll}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_copyLine, &QAction::triggered, this, &ExplainPanel::copyLine);
    connect(m_copyAll, &QAction::triggered, this, &ExplainPanel::copyAll);
}

void ExplainPanel::display(const ExplainData& explanation) {
    if (explanation == m_shown)
        return;
    if (explanation.note != m_shown.note)
        m_note->setText(explanation.note);
    m_note->setVisible(!explanation.note.isEmpty());
    m_tree->display(explanation.root);
    m_tree->setVisible(explanation.root.has_value());
    m_shown = explanation;
}

void ExplainPanel::copyLine() {
    if (const ExplainRow* row = m_tree->selected())
        QGuiApplication::clipboard()->setText(lineOf(*row));
}

void ExplainPanel::copyAll() {
    if (m_shown.root)
        QGuiApplication::clipboard()->setText(textOf(*m_shown.root));
}

void ExplainPanel::contextMenuEvent(QContextMenuEvent* event) {
    m_copyLine->setEnabled(m_tree->selected() != nullptr);
    m_copyAll->setEnabled(m_shown.root.has_value());
    QMenu menu(this);
    menu.addActions({m_copyLine, m_copyAll});
    menu.exec(event->globalPos());
    m_copyLine->setEnabled(true);
    m_copyAll->setEnabled(true);
}

} // namespace costberg
