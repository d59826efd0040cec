#include "ui/docks/breakdown_panel.h"

#include "ui/docks/breakdown_tree.h"
#include "ui/docks/caption.h"
#include "ui/docks/figure_list.h"
#include "ui/docks/notice_list.h"
#include "ui/present/breakdown_text.h"
#include "ui/present/words.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

namespace costberg {

BreakdownPanel::BreakdownPanel(QWidget* parent)
    : QWidget(parent), m_title(new CaptionButton(this)), m_views(new QActionGroup(this)),
      m_tree(new BreakdownTree(this)), m_notices(new NoticeList(this)), m_figures(new FigureList(this)),
      m_copyRow(new QAction(tr("Copy row"), this)), m_copyTable(new QAction(tr("Copy table"), this)) {
    setObjectName(QStringLiteral("breakdownPanel"));
    m_title->setObjectName(QStringLiteral("breakdownTitle"));
    addViews();
    addCopying();
    layOut();
    connect(m_tree, &RowView::rowChosen, this, [this] { emit rowActivated(m_tree->selectedId()); });
    connect(m_notices, &NoticeList::inputAsked, this, &BreakdownPanel::inputAsked);
}

void BreakdownPanel::addViews() {
    auto* menu = new QMenu(m_title);
    for (const View view : allViews) {
        QAction* choice = m_views->addAction(viewLabelOf(view));
        choice->setCheckable(true);
        choice->setToolTip(viewQuestionOf(view));
        connect(choice, &QAction::triggered, this, [this, view] { emit acted(action::ShowView{view}); });
    }
    menu->addActions(m_views->actions());
    menu->setToolTipsVisible(true);
    m_title->setMenu(menu);
    m_title->setPopupMode(QToolButton::InstantPopup);
}

void BreakdownPanel::addCopying() {
    m_copyRow->setShortcut(QKeySequence::Copy);
    m_copyTable->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction* action : {m_copyRow, m_copyTable}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_copyRow, &QAction::triggered, this, &BreakdownPanel::copyRow);
    connect(m_copyTable, &QAction::triggered, this, &BreakdownPanel::copyTable);
}

void BreakdownPanel::layOut() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(0);
    layout->addWidget(m_title, 0, Qt::AlignLeft);
    layout->addWidget(m_tree);
    layout->addSpacing(8);
    layout->addWidget(m_notices);
    layout->addSpacing(20);
    layout->addWidget(new Caption(tr("Figures"), this));
    layout->addSpacing(4);
    layout->addWidget(m_figures);
}

void BreakdownPanel::display(const BreakdownData& breakdown) {
    if (breakdown == m_shown)
        return;
    if (breakdown.title != m_shown.title) {
        m_title->setText(breakdown.title);
        m_title->setToolTip(breakdown.question);
        m_views->actions()[static_cast<int>(breakdown.view)]->setChecked(true);
    }
    m_tree->display(breakdown.rows, breakdown.total);
    m_notices->display(breakdown.notices);
    m_figures->display(breakdown.figures);
    m_shown = breakdown;
}

void BreakdownPanel::select(const QString& id) { m_tree->select(id); }

void BreakdownPanel::copyRow() {
    const QString id = m_tree->selectedId();
    if (!id.isEmpty())
        QGuiApplication::clipboard()->setText(rowTextOf(m_shown, id));
}

void BreakdownPanel::copyTable() { QGuiApplication::clipboard()->setText(tableTextOf(m_shown)); }

void BreakdownPanel::contextMenuEvent(QContextMenuEvent* event) {
    m_copyRow->setEnabled(!m_tree->selectedId().isEmpty());
    QMenu menu(this);
    menu.addActions({m_copyRow, m_copyTable});
    menu.exec(event->globalPos());
    m_copyRow->setEnabled(true);
}

} // namespace costberg
