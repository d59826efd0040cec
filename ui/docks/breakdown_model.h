#pragma once

#include "ui/present/breakdown_rows.h"

#include <QAbstractItemModel>

#include <vector>

namespace costberg {

/// The rows of a breakdown and, last, their total, as Qt's views want them. While the rows stay the same ones, new
/// values change the data alone, and what is expanded, selected or hovered stays.
class BreakdownModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Label, Amount, Share, PerGpuHour, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void display(const std::vector<BreakdownRow>& rows, const BreakdownRow& total);

    const BreakdownRow& rowAt(const QModelIndex& index) const;
    /// Invalid where there is no such row.
    QModelIndex indexOf(const QString& id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A row of the tree with its place. An index holds the node's number.
    struct Node {
        const BreakdownRow* row = nullptr;
        int parent = -1;
        int position = 0;
        std::vector<int> children;
    };

    void rebuildNodes();
    int addNode(const BreakdownRow& row, int parent, int position);
    const std::vector<int>& childrenOf(const QModelIndex& index) const;
    void announceValues();

    std::vector<BreakdownRow> m_rows; ///< the total is the last
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
};

} // namespace costberg
