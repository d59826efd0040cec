#pragma once

#include <QPersistentModelIndex>
#include <QTreeView>

namespace costberg {

struct Theme;

/// A list or tree of the docks: flat rows, of one height unless heightOf says otherwise, on the panel's ground, as high
/// as all of them, each painted as a whole. What is selected, under the mouse or in focus shows behind the row.
class RowView : public QTreeView {
    Q_OBJECT

public:
    /// How far the ground of a row reaches beyond its texts.
    static constexpr int sidePadding = 12;

    RowView(int rowHeight, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// A row reaches over the padding too, where it has no column.
    QModelIndex indexAt(const QPoint& point) const override;
    void setModel(QAbstractItemModel* model) override;
    /// Of a row. Where rows differ, setUniformRowHeights(false) goes with it.
    virtual int heightOf(const QModelIndex&) const { return m_rowHeight; }

signals:
    /// A row was clicked, entered, or reached with the arrow keys.
    void rowChosen(const QModelIndex& index);
    /// Enter was pressed on a row.
    void rowEntered(const QModelIndex& index);

protected:
    /// Rows are painted across all columns and the padding, of which a view would repaint the changed cells alone.
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;

    /// Everything of the row but what is behind it. `row` spans all columns, without the padding.
    virtual void paintRow(QPainter& painter, const QRect& row, const QModelIndex& index, const Theme& theme) const = 0;

    /// The part of `row` that a column takes.
    QRect cellOf(const QRect& row, int column) const;
    /// The width of all columns.
    int columnsWidth() const { return viewport()->width() - 2 * sidePadding; }
    /// How far inside its parents a row is: 0 for one at the top.
    static int depthOf(const QModelIndex& index);

    /// Tells the layout that the height of all rows has changed.
    void fitHeight();

    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    int visibleHeightIn(const QModelIndex& parent) const;
    void hover(const QModelIndex& index);

    int m_rowHeight;
    QPersistentModelIndex m_hovered;
};

} // namespace costberg
