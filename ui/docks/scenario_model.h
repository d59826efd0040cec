#pragma once

#include "ui/present/scenario_rows.h"

#include <QAbstractTableModel>

#include <vector>

namespace costberg {

/// The scenarios as Qt's views want them. Editing a name changes nothing here: it asks, and display() brings the
/// answer.
class ScenarioModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Total, Difference, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void display(const std::vector<ScenarioRow>& rows);

    const std::vector<ScenarioRow>& rows() const { return m_rows; }
    const ScenarioRow& rowAt(const QModelIndex& index) const { return m_rows[static_cast<std::size_t>(index.row())]; }
    /// Invalid where no scenario is there.
    QModelIndex currentIndex() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void renameAsked(const QString& id, const QString& name);

private:
    std::vector<ScenarioRow> m_rows;
};

} // namespace costberg
