#pragma once

#include "ui/docks/row_view.h"
#include "ui/docks/tabular_font.h"
#include "ui/present/sensitivity_rows.h"

#include <QAbstractListModel>

namespace costberg {

class SensitivityModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void display(const std::vector<SensitivityRow>& rows);
    const SensitivityRow& rowAt(const QModelIndex& index) const {
        return m_rows[static_cast<std::size_t>(index.row())];
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<SensitivityRow> m_rows;
};

/// A tornado: for each input its name, the swing of the total as a number and as a bar, and what ten percent more of it
/// cost. The half of the bar that belongs to the high end of the input is the stronger one.
class SensitivityList : public RowView {
    Q_OBJECT

public:
    explicit SensitivityList(QWidget* parent = nullptr);

    void display(const SensitivityData& sensitivity);
    const SensitivityModel& rows() const { return *m_model; }

signals:
    /// A row was clicked or entered.
    void inputAsked(costberg::Input input);

protected:
    void paintRow(QPainter& painter, const QRect& row, const QModelIndex& index, const Theme& theme) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void ask(const QModelIndex& index);
    void paintBar(QPainter& painter, const QRectF& box, const SensitivityRow& row, const Theme& theme) const;

    SensitivityModel* m_model;
    TabularFont m_numbers;
    TabularFont m_small;
    WidestText m_widest; ///< of the texts between bar and percentage
    double m_point = 0;
    bool m_isStale = false;
};

} // namespace costberg
