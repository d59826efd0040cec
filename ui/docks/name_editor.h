#pragma once

#include <QStyledItemDelegate>

namespace costberg {

/// Edits the name in a row, in its place.
class NameEditor : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `nameStart` is how far into the row the name begins.
    NameEditor(int rowHeight, int nameStart, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    int m_rowHeight;
    int m_nameStart;
};

} // namespace costberg
