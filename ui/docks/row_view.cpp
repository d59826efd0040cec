#include "ui/docks/row_view.h"

#include "ui/theme/paint.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace costberg {
namespace {

/// Only for its height: rows are painted by the view.
class RowDelegate : public QStyledItemDelegate {
public:
    explicit RowDelegate(RowView* view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return {0, m_view->heightOf(index)};
    }

private:
    RowView* m_view;
};

} // namespace

RowView::RowView(int rowHeight, QWidget* parent) : QTreeView(parent), m_rowHeight(rowHeight) {
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(0);
    setHeaderHidden(true);
    header()->setMinimumSectionSize(0);
    header()->setStretchLastSection(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setEditTriggers(NoEditTriggers);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QTreeView::expanded, this, &RowView::fitHeight);
    connect(this, &QTreeView::collapsed, this, &RowView::fitHeight);
    connect(this, &QTreeView::clicked, this, &RowView::rowChosen);
}

void RowView::setModel(QAbstractItemModel* model) {
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &RowView::fitHeight);
    fitHeight();
}

QSize RowView::sizeHint() const {
    const int rows = model() == nullptr ? 0 : visibleHeightIn({});
    return {240, rows + (isHeaderHidden() ? 0 : header()->sizeHint().height())};
}

QSize RowView::minimumSizeHint() const { return {0, sizeHint().height()}; }

QModelIndex RowView::indexAt(const QPoint& point) const {
    return QTreeView::indexAt({std::clamp(point.x(), 0, std::max(header()->length() - 1, 0)), point.y()});
}

int RowView::visibleHeightIn(const QModelIndex& parent) const {
    int height = 0;
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        height += heightOf(index) + (isExpanded(index) ? visibleHeightIn(index) : 0);
    }
    return height;
}

void RowView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) {
    QTreeView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
}

void RowView::fitHeight() { updateGeometry(); }

QRect RowView::cellOf(const QRect& row, int column) const {
    return {row.left() + columnViewportPosition(column), row.top(), columnWidth(column), row.height()};
}

int RowView::depthOf(const QModelIndex& index) {
    int depth = 0;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    return depth;
}

void RowView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(kindOf(palette()));
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const QModelIndex first = index.siblingAtColumn(0);
    const bool isSelected = selectionModel()->isSelected(first);
    const QColor hovered = mixed(palette().color(QPalette::Window), theme.selected, 0.5);
    const QColor ground = isSelected ? theme.selected : m_hovered == first ? hovered : QColor(Qt::transparent);
    paintBox(*painter, row, ground, Qt::transparent);
    if (hasFocus() && currentIndex().siblingAtColumn(0) == first)
        paintFocusRing(*painter, row, theme.accent);
    paintRow(*painter, row.adjusted(sidePadding, 0, -sidePadding, 0), first, theme);
}

/// A row is painted as a whole, over more than the cells that the base class would update.
void RowView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    viewport()->update();
}

void RowView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTreeView::selectionChanged(selected, deselected);
    viewport()->update();
}

void RowView::drawBranches(QPainter*, const QRect&, const QModelIndex&) const {}

void RowView::keyPressEvent(QKeyEvent* event) {
    const QModelIndex before = currentIndex();
    QTreeView::keyPressEvent(event);
    const bool isEntered = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (currentIndex().isValid() && (isEntered || currentIndex() != before))
        emit rowChosen(currentIndex().siblingAtColumn(0));
    if (currentIndex().isValid() && isEntered)
        emit rowEntered(currentIndex().siblingAtColumn(0));
}

bool RowView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hover(indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()).siblingAtColumn(0));
    else if (event->type() == QEvent::HoverLeave)
        hover({});
    return QTreeView::viewportEvent(event);
}

void RowView::hover(const QModelIndex& index) {
    if (m_hovered == index)
        return;
    m_hovered = index;
    viewport()->update();
}

} // namespace costberg
