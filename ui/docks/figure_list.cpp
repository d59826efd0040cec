#include "ui/docks/figure_list.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace costberg {
namespace {

constexpr int figureHeight = 24;
constexpr int secondLineHeight = 18;
constexpr int textSize = 13;
constexpr int smallSize = 11;
constexpr int cellGap = 12;
/// Of the row; the rest is the label's.
constexpr int valueWidth = 110;

} // namespace

void FigureModel::display(const std::vector<FigureRow>& rows) {
    if (rows == m_rows)
        return;
    if (std::ranges::equal(rows, m_rows, {}, &FigureRow::id, &FigureRow::id)) {
        m_rows = rows;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant FigureModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const FigureRow& row = rowAt(index);
    if (role == Qt::DisplayRole)
        return index.column() == Label ? row.label : row.value;
    if (role == Qt::AccessibleTextRole && index.column() == Value && !row.comparison.isEmpty())
        return QStringLiteral("%1, %2").arg(row.value, row.comparison);
    if (role == Qt::AccessibleDescriptionRole)
        return row.tip;
    if (role == Qt::ToolTipRole)
        return QStringLiteral("%1\n%2").arg(row.label, row.tip);
    return {};
}

FigureList::FigureList(const QString& objectName, const QString& spokenName, QWidget* parent)
    : RowView(figureHeight, parent), m_model(new FigureModel(this)), m_numbers(fontOf(textSize, QFont::DemiBold)),
      m_small(fontOf(smallSize)) {
    setObjectName(objectName);
    setAccessibleName(spokenName);
    setSelectionMode(NoSelection);
    setUniformRowHeights(false);
    setModel(m_model);
}

void FigureList::resizeEvent(QResizeEvent* event) {
    RowView::resizeEvent(event);
    setColumnWidth(FigureModel::Label, std::max(columnsWidth() - valueWidth, 0));
    setColumnWidth(FigureModel::Value, valueWidth);
}

int FigureList::heightOf(const QModelIndex& index) const {
    return figureHeight + (m_model->rowAt(index).comparison.isEmpty() ? 0 : secondLineHeight);
}

void FigureList::paintRow(QPainter& painter, const QRect& row, const QModelIndex& index, const Theme& theme) const {
    const FigureRow& shown = m_model->rowAt(index);
    const QRect first(row.left(), row.top(), row.width(), figureHeight);
    painter.save();
    painter.setPen(theme.text);
    m_numbers.drawAtRight(painter, first, shown.value);
    drawLabel(painter, roomBefore(first, shown.value, m_numbers, cellGap), fontOf(textSize), shown.label);
    if (!shown.comparison.isEmpty()) {
        const QRect second(row.left(), first.bottom() - 2, row.width(), secondLineHeight);
        painter.setPen(theme.secondaryText);
        m_small.drawAtRight(painter, second, shown.comparison);
        drawLabel(painter, roomBefore(second, shown.comparison, m_small, cellGap), fontOf(smallSize), shown.source);
    }
    painter.restore();
}

} // namespace costberg
