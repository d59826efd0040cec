#pragma once

#include "ui/docks/row_nodes.h"
#include "ui/present/explain_rows.h"

#include <QAbstractItemModel>

namespace costberg {

/// The lines of an explanation in one column. While the lines stay the same ones, new values change the data of the
/// lines concerned alone, and what is expanded or selected stays.
class ExplainModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void display(const std::optional<ExplainRow>& root);

    const ExplainRow& rowAt(const QModelIndex& index) const { return m_nodes.rowOf(index.internalId()); }
    /// Invalid where there is no such row.
    QModelIndex indexOf(const QString& id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const std::vector<int>& childrenOf(const QModelIndex& index) const;
    QModelIndex indexOf(std::size_t number) const;

    std::vector<ExplainRow> m_rows; ///< the root, or nothing
    RowNodes<ExplainRow> m_nodes;
};

} // namespace costberg
