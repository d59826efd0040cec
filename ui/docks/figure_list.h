#pragma once

#include "ui/docks/row_view.h"
#include "ui/docks/tabular_font.h"
#include "ui/present/breakdown_rows.h"

#include <QAbstractTableModel>

#include <vector>

namespace costberg {

/// Names and values; the tip says what a figure means or, beside a dash, why there is none.
class FigureModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Label, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void display(const std::vector<FigureRow>& rows);
    const FigureRow& rowAt(const QModelIndex& index) const { return m_rows[static_cast<std::size_t>(index.row())]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<FigureRow> m_rows;
};

/// Figures beside the total; those of others with ours, and whose they are, below: in one line where both fit.
class FigureList : public RowView {
    Q_OBJECT

public:
    FigureList(const QString& objectName, const QString& spokenName, QWidget* parent = nullptr);

    void display(const std::vector<FigureRow>& rows) { m_model->display(rows); }
    const FigureModel& rows() const { return *m_model; }
    int heightOf(const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QRect& row, const QModelIndex& index, const Theme& theme) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class SourcePlace { None, BesideComparison, Below };
    SourcePlace placeOfSource(const FigureRow& row) const;
    void paintComparison(QPainter& painter, QRect line, const FigureRow& row) const;

    FigureModel* m_model;
    TabularFont m_numbers;
    TabularFont m_small;
};

} // namespace costberg
