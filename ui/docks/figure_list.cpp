#include "ui/docks/figure_list.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace costberg {
namespace {

constexpr int figureHeight = 24;
constexpr int secondLineHeight = 18;
constexpr int smallLineHeight = 15;
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
    if (event->oldSize().width() == event->size().width())
        return;
    scheduleDelayedItemsLayout();
    fitHeight();
}

FigureList::SourcePlace FigureList::placeOfSource(const FigureRow& row) const {
    if (row.source.isEmpty() || row.comparison.isEmpty())
        return SourcePlace::None;
    const double wanted = QFontMetricsF(fontOf(smallSize)).horizontalAdvance(row.source) + cellGap;
    return wanted + m_small.widthOf(row.comparison) <= columnsWidth() ? SourcePlace::BesideComparison
                                                                      : SourcePlace::Below;
}

int FigureList::heightOf(const QModelIndex& index) const {
    const FigureRow& row = m_model->rowAt(index);
    if (row.comparison.isEmpty())
        return figureHeight;
    return figureHeight + secondLineHeight + (placeOfSource(row) == SourcePlace::Below ? smallLineHeight : 0);
}

void FigureList::paintRow(QPainter& painter, const QRect& row, const QModelIndex& index, const Theme& theme) const {
    const FigureRow& shown = m_model->rowAt(index);
    const QRect first(row.left(), row.top(), row.width(), figureHeight);
    painter.save();
    painter.setPen(theme.text);
    m_numbers.drawAtRight(painter, first, shown.value);
    drawLabel(painter, roomBefore(first, shown.value, m_numbers, cellGap), fontOf(textSize), shown.label);
    painter.setPen(theme.secondaryText);
    paintComparison(painter, {row.left(), first.bottom() - 2, row.width(), secondLineHeight}, shown);
    painter.restore();
}

void FigureList::paintComparison(QPainter& painter, QRect line, const FigureRow& row) const {
    m_small.drawAtRight(painter, line, row.comparison);
    switch (placeOfSource(row)) {
    case SourcePlace::None:
        return;
    case SourcePlace::BesideComparison:
        break;
    case SourcePlace::Below:
        line.translate(0, smallLineHeight);
    }
    drawLabel(painter, line, fontOf(smallSize), row.source);
}

} // namespace costberg
