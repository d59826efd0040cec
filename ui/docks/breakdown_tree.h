#pragma once

#include "ui/docks/breakdown_model.h"
#include "ui/docks/row_view.h"
#include "ui/docks/tabular_font.h"

#include <QSet>

#include <array>

namespace costberg {

/// The parts of a total as a tree with amount, share and cost per GPU-hour. What is expanded and selected is kept by
/// id, also where rows go away and come back.
class BreakdownTree : public RowView {
    Q_OBJECT

public:
    explicit BreakdownTree(QWidget* parent = nullptr);

    void display(const std::vector<BreakdownRow>& rows, const BreakdownRow& total);
    /// Shows the row as selected, with its parents open. Nothing is selected where there is no such row.
    void select(const QString& id);
    /// Empty where nothing is selected.
    QString selectedId() const;
    const BreakdownModel& rows() const { return *m_model; }
    /// A row that has a range has a second line for it.
    int heightOf(const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QRect& row, const QModelIndex& index, const Theme& theme) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRect arrowOf(const QModelIndex& index) const;
    bool toggledBy(QMouseEvent* event);
    void paintLabel(QPainter& painter, const QRect& row, const QModelIndex& index, const Theme& theme) const;
    void paintNumbers(QPainter& painter, const QRect& row, const QModelIndex& index, const Theme& theme) const;
    void paintRanges(QPainter& painter, const QRect& line, const BreakdownRow& shown, const Theme& theme) const;
    void restore();
    void fitColumns();
    const TabularFont& fontOfColumn(int column) const;
    int widthFor(int column) const;
    bool outgrowsColumns(const QModelIndex& parent = {});

    BreakdownModel* m_model;
    TabularFont m_numbers;
    TabularFont m_boldNumbers;
    TabularFont m_smallNumbers;
    QSet<QString> m_expanded;
    QString m_selected;
    /// What each column had to hold so far; columns grow but do not shrink, so that nothing moves in a drag.
    std::array<WidestText, BreakdownModel::ColumnCount> m_widest;
    WidestText m_widestShareRange;
};

} // namespace costberg
