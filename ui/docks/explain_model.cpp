#include "ui/docks/explain_model.h"

#include <QStringList>

#include <algorithm>

namespace costberg {
namespace {

bool haveSameShape(const std::vector<ExplainRow>& one, const std::vector<ExplainRow>& other) {
    return std::ranges::equal(one, other, [](const ExplainRow& left, const ExplainRow& right) {
        return left.id == right.id && haveSameShape(left.children, right.children);
    });
}

bool isSameLine(const ExplainRow& one, const ExplainRow& other) {
    return one.value == other.value && one.formula == other.formula && one.source == other.source &&
           one.label == other.label && one.remark == other.remark && one.isJudgment == other.isJudgment;
}

QString describe(const ExplainRow& row) {
    QStringList parts;
    for (const QString& part :
         {row.remark, row.isJudgment ? ExplainModel::tr("our own judgment") : QString(), row.source})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral("; "));
}

} // namespace

void ExplainModel::display(const std::optional<ExplainRow>& root) {
    std::vector<ExplainRow> rows;
    if (root)
        rows.push_back(*root);
    if (!haveSameShape(rows, m_rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        m_nodes.rebuild(m_rows);
        endResetModel();
        return;
    }
    const std::vector<ExplainRow> before = std::exchange(m_rows, std::move(rows));
    RowNodes<ExplainRow> nodes;
    nodes.rebuild(before);
    m_nodes.rebuild(m_rows);
    for (std::size_t i = 0; i < m_nodes.count(); ++i)
        if (!isSameLine(nodes.rowOf(i), m_nodes.rowOf(i)))
            emit dataChanged(indexOf(i), indexOf(i));
}

QModelIndex ExplainModel::indexOf(std::size_t number) const {
    return createIndex(m_nodes.positionOf(number), 0, static_cast<quintptr>(number));
}

QModelIndex ExplainModel::indexOf(const QString& id) const {
    const int number = m_nodes.numberOf(id);
    return number < 0 ? QModelIndex() : indexOf(static_cast<std::size_t>(number));
}

const std::vector<int>& ExplainModel::childrenOf(const QModelIndex& index) const {
    return index.isValid() ? m_nodes.childrenOf(index.internalId()) : m_nodes.top();
}

QModelIndex ExplainModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex ExplainModel::parent(const QModelIndex& child) const {
    const int parent = child.isValid() ? m_nodes.parentOf(child.internalId()) : -1;
    return parent < 0 ? QModelIndex() : indexOf(static_cast<std::size_t>(parent));
}

int ExplainModel::rowCount(const QModelIndex& parent) const { return static_cast<int>(childrenOf(parent).size()); }

int ExplainModel::columnCount(const QModelIndex&) const { return 1; }

QVariant ExplainModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ExplainRow& row = rowAt(index);
    if (role == Qt::DisplayRole)
        return lineOf(row);
    if (role == Qt::AccessibleDescriptionRole)
        return describe(row);
    if (role == Qt::ToolTipRole)
        return QStringList{lineOf(row), describe(row)}.join(QLatin1Char('\n')).trimmed();
    return {};
}

} // namespace costberg
