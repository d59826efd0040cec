#include "ui/docks/scenario_model.h"

#include <algorithm>

namespace costberg {
namespace {

QString cellText(const ScenarioRow& row, int column) {
    switch (column) {
    case ScenarioModel::Name:
        return row.name;
    case ScenarioModel::Total:
        return row.total;
    case ScenarioModel::Difference:
        return row.difference;
    default:
        return {};
    }
}

} // namespace

void ScenarioModel::display(const std::vector<ScenarioRow>& rows) {
    if (rows == m_rows)
        return;
    if (std::ranges::equal(rows, m_rows, {}, &ScenarioRow::id, &ScenarioRow::id)) {
        m_rows = rows;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QModelIndex ScenarioModel::currentIndex() const {
    const auto found = std::ranges::find_if(m_rows, &ScenarioRow::isCurrent);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), Name);
}

int ScenarioModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScenarioModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ScenarioModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ScenarioRow& row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::EditRole:
        return row.plainName;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.modified.isEmpty() ? row.name : QStringLiteral("%1 (%2)").arg(row.name, row.modified);
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(row.isCurrent ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

bool ScenarioModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || name.isEmpty() || name == rowAt(index).plainName)
        return false;
    emit renameAsked(rowAt(index).id, name);
    return true;
}

Qt::ItemFlags ScenarioModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Name ? plain | Qt::ItemIsEditable : plain;
}

} // namespace costberg
