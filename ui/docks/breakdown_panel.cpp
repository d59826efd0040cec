#include "ui/docks/breakdown_panel.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/link_button.h"
#include "ui/docks/breakdown_tree.h"
#include "ui/docks/figure_list.h"
#include "ui/docks/notice_list.h"
#include "ui/present/breakdown_text.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace costberg {
namespace {

/// In line with the texts of rows, whose ground reaches further.
QHBoxLayout* insetLayoutOf(QWidget* widget) {
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(RowView::sidePadding, 0, RowView::sidePadding, 0);
    layout->addWidget(widget);
    return layout;
}

} // namespace

BreakdownPanel::BreakdownPanel(QWidget* parent)
    : QWidget(parent), m_question(new QLabel(this)), m_tree(new BreakdownTree(this)), m_notices(new NoticeList(this)),
      m_figures(new FigureList(QStringLiteral("figureList"), tr("Figures"), this)),
      m_published(new FigureList(QStringLiteral("publishedList"), tr("Published figures"), this)),
      m_addPublished(new LinkButton(tr("Add…"), this)), m_copyRow(new QAction(tr("Copy row"), this)),
      m_copyTable(new QAction(tr("Copy table"), this)),
      m_changePublished(new QAction(tr("Change this published figure…"), this)),
      m_removePublished(new QAction(tr("Remove this published figure"), this)) {
    setObjectName(QStringLiteral("breakdownPanel"));
    m_question->setObjectName(QStringLiteral("breakdownQuestion"));
    m_question->setFont(fontOf(12));
    m_question->setForegroundRole(QPalette::PlaceholderText);
    m_question->setWordWrap(true);
    addCopying();
    addPublished();
    layOut();
    connect(m_tree, &RowView::rowChosen, this, [this] { emit rowActivated(m_tree->selectedId()); });
    connect(m_figures, &RowView::rowChosen, this,
            [this](const QModelIndex& index) { emit figureActivated(m_figures->rows().rowAt(index).id); });
    connect(m_notices, &NoticeList::inputAsked, this, &BreakdownPanel::inputAsked);
}

void BreakdownPanel::addCopying() {
    m_copyRow->setShortcut(QKeySequence::Copy);
    m_copyTable->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_C);
    for (QAction* action : {m_copyRow, m_copyTable}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_copyRow, &QAction::triggered, this, &BreakdownPanel::copyRow);
    connect(m_copyTable, &QAction::triggered, this, &BreakdownPanel::copyTable);
}

void BreakdownPanel::addPublished() {
    m_addPublished->setObjectName(QStringLiteral("addPublished"));
    m_addPublished->setToolTip(tr("Add a figure that somebody published of this scenario"));
    m_removePublished->setObjectName(QStringLiteral("removePublished"));
    m_removePublished->setShortcut(QKeySequence::Delete);
    m_changePublished->setObjectName(QStringLiteral("changePublished"));
    m_changePublished->setShortcut(Qt::Key_F2);
    for (QAction* action : {m_changePublished, m_removePublished}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_published->addAction(action);
    }
    connectPublished();
}

/// An explanation brings the figure's own view to the front, so it is not asked for by passing over a row with the
/// arrow keys.
void BreakdownPanel::connectPublished() {
    const auto activate = [this](const QModelIndex& index) {
        emit publishedActivated(static_cast<std::size_t>(index.row()));
    };
    connect(m_published, &QTreeView::clicked, this, activate);
    connect(m_published, &RowView::rowEntered, this, activate);
    connect(m_addPublished, &LinkButton::clicked, this, &BreakdownPanel::publishedAsked);
    connect(m_changePublished, &QAction::triggered, this, &BreakdownPanel::changePublished);
    connect(m_removePublished, &QAction::triggered, this, &BreakdownPanel::removePublished);
}

void BreakdownPanel::changePublished() {
    const QModelIndex index = m_published->currentIndex();
    if (index.isValid())
        emit publishedChangeAsked(static_cast<std::size_t>(index.row()));
}

/// The rows stand in the order of the scenario's entries.
void BreakdownPanel::removePublished() {
    const QModelIndex index = m_published->currentIndex();
    if (index.isValid())
        emit acted(action::RemovePublished{static_cast<std::size_t>(index.row())});
}

void BreakdownPanel::layOut() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 16);
    layout->setSpacing(0);
    layout->addLayout(insetLayoutOf(m_question));
    layout->addWidget(m_tree);
    layout->addSpacing(8);
    layout->addLayout(insetLayoutOf(m_notices));
    layout->addSpacing(20);
    layout->addLayout(insetLayoutOf(new CaptionLabel(tr("Figures"), this)));
    layout->addSpacing(4);
    layout->addWidget(m_figures);
    layout->addSpacing(20);
    QHBoxLayout* published = insetLayoutOf(new CaptionLabel(tr("Published, and ours"), this));
    published->addStretch(1);
    published->addWidget(m_addPublished);
    layout->addLayout(published);
    layout->addSpacing(4);
    layout->addWidget(m_published);
}

void BreakdownPanel::display(const BreakdownData& breakdown) {
    if (breakdown == m_shown)
        return;
    if (breakdown.question != m_shown.question)
        m_question->setText(breakdown.question);
    m_tree->display(breakdown.rows, breakdown.total);
    m_notices->display(breakdown.notices);
    m_figures->display(breakdown.figures);
    m_published->display(breakdown.published);
    m_published->setVisible(!breakdown.published.empty());
    m_shown = breakdown;
}

void BreakdownPanel::select(const QString& id) { m_tree->select(id); }

void BreakdownPanel::copyRow() {
    const QString id = m_tree->selectedId();
    if (!id.isEmpty())
        QGuiApplication::clipboard()->setText(rowTextOf(m_shown, id));
}

void BreakdownPanel::copyTable() { QGuiApplication::clipboard()->setText(tableTextOf(m_shown)); }

QModelIndex BreakdownPanel::publishedUnder(const QContextMenuEvent& event) const {
    if (event.reason() == QContextMenuEvent::Keyboard)
        return m_published->hasFocus() ? m_published->currentIndex() : QModelIndex();
    const QPoint place = m_published->viewport()->mapFrom(this, event.pos());
    return m_published->rect().contains(place) ? m_published->indexAt(place) : QModelIndex();
}

void BreakdownPanel::contextMenuEvent(QContextMenuEvent* event) {
    m_copyRow->setEnabled(!m_tree->selectedId().isEmpty());
    QMenu menu(this);
    menu.addActions({m_copyRow, m_copyTable});
    if (const QModelIndex index = publishedUnder(*event); index.isValid()) {
        m_published->setCurrentIndex(index);
        menu.addSeparator();
        menu.addActions({m_changePublished, m_removePublished});
    }
    menu.exec(event->globalPos());
    m_copyRow->setEnabled(true);
}

} // namespace costberg
