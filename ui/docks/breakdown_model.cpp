#include "ui/docks/breakdown_model.h"

#include <algorithm>

namespace costberg {
namespace {

bool haveSameShape(const std::vector<BreakdownRow>& one, const std::vector<BreakdownRow>& other) {
    return std::ranges::equal(one, other, [](const BreakdownRow& left, const BreakdownRow& right) {
        return left.id == right.id && left.hasRange() == right.hasRange() &&
               haveSameShape(left.children, right.children);
    });
}

QString cellText(const BreakdownRow& row, int column) {
    switch (column) {
    case BreakdownModel::Label:
        return row.label;
    case BreakdownModel::Amount:
        return row.amount;
    case BreakdownModel::Share:
        return row.share;
    case BreakdownModel::PerGpuHour:
        return row.perGpuHour;
    default:
        return {};
    }
}

QString tipOf(const BreakdownRow& row, int column) {
    if (column == BreakdownModel::Label)
        return row.label;
    return row.rangeText.isEmpty() ? row.exactAmount : QStringLiteral("%1\n%2").arg(row.exactAmount, row.rangeText);
}

/// As a screen reader says it: of a row, which arrow keys reach by its label, all that stands in it.
QString spokenDescriptionOf(const BreakdownRow& row, int column) {
    if (column != BreakdownModel::Label)
        return row.rangeText;
    QStringList texts{row.amount, row.share};
    if (!row.perGpuHour.isEmpty())
        texts << BreakdownModel::tr("%1 per GPU-hour").arg(row.perGpuHour);
    if (!row.rangeText.isEmpty())
        texts << row.rangeText;
    return texts.join(QStringLiteral(", "));
}

} // namespace

void BreakdownModel::display(const std::vector<BreakdownRow>& rows, const BreakdownRow& total) {
    std::vector<BreakdownRow> all = rows;
    all.push_back(total);
    if (all == m_rows)
        return;
    if (haveSameShape(all, m_rows)) {
        m_rows = std::move(all);
        rebuildNodes();
        announceValues();
        return;
    }
    beginResetModel();
    m_rows = std::move(all);
    rebuildNodes();
    endResetModel();
}

void BreakdownModel::rebuildNodes() {
    m_nodes.clear();
    m_top.clear();
    for (const BreakdownRow& row : m_rows)
        m_top.push_back(addNode(row, -1, static_cast<int>(m_top.size())));
}

int BreakdownModel::addNode(const BreakdownRow& row, int parent, int position) {
    const int number = static_cast<int>(m_nodes.size());
    m_nodes.push_back({&row, parent, position, {}});
    std::vector<int> children;
    for (const BreakdownRow& child : row.children)
        children.push_back(addNode(child, number, static_cast<int>(children.size())));
    m_nodes[static_cast<std::size_t>(number)].children = std::move(children);
    return number;
}

void BreakdownModel::announceValues() {
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].children.empty())
            continue;
        const QModelIndex parent = createIndex(m_nodes[i].position, 0, i);
        emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, ColumnCount - 1, parent));
    }
}

const BreakdownRow& BreakdownModel::rowAt(const QModelIndex& index) const { return *m_nodes[index.internalId()].row; }

QModelIndex BreakdownModel::indexOf(const QString& id) const {
    const auto found = std::ranges::find_if(m_nodes, [&](const Node& node) { return node.row->id == id; });
    if (found == m_nodes.end())
        return {};
    return createIndex(found->position, 0, static_cast<quintptr>(found - m_nodes.begin()));
}

const std::vector<int>& BreakdownModel::childrenOf(const QModelIndex& index) const {
    return index.isValid() ? m_nodes[index.internalId()].children : m_top;
}

QModelIndex BreakdownModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex BreakdownModel::parent(const QModelIndex& child) const {
    const int parent = child.isValid() ? m_nodes[child.internalId()].parent : -1;
    if (parent < 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(parent)].position, 0, static_cast<quintptr>(parent));
}

int BreakdownModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int BreakdownModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant BreakdownModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const BreakdownRow& row = rowAt(index);
    if (role == Qt::DisplayRole)
        return cellText(row, index.column());
    if (role == Qt::ToolTipRole)
        return tipOf(row, index.column());
    if (role == Qt::AccessibleDescriptionRole)
        return spokenDescriptionOf(row, index.column());
    return {};
}

QVariant BreakdownModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Amount:
        return tr("Amount");
    case Share:
        return tr("Share");
    case PerGpuHour:
        return tr("/GPU-h");
    default:
        return tr("Part");
    }
}

} // namespace costberg
