#include "ui/docks/sensitivity_list.h"

#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

constexpr int tornadoRowHeight = 44;
constexpr int lineHeight = 20;
constexpr int textSize = 13;
constexpr int smallSize = 11;
constexpr int cellGap = 12;
constexpr qreal barHeight = 8;
/// Of the row; the rest is for the texts behind the bar.
constexpr double barPart = 0.48;
/// Where a total effect ends before the right edge, so that all stand in one column.
constexpr int effectWidth = 40;

} // namespace

void SensitivityModel::display(const std::vector<SensitivityRow>& rows) {
    if (rows == m_rows)
        return;
    if (std::ranges::equal(rows, m_rows, {}, &SensitivityRow::input, &SensitivityRow::input)) {
        m_rows = rows;
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int SensitivityModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SensitivityModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const SensitivityRow& row = rowAt(index);
    if (role == Qt::DisplayRole)
        return row.step.isEmpty() ? QStringLiteral("%1: %2").arg(row.label, row.swing)
                                  : QStringLiteral("%1, %2: %3").arg(row.label, row.step, row.swing);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return row.tip;
    return {};
}

SensitivityList::SensitivityList(QWidget* parent)
    : RowView(tornadoRowHeight, parent), m_model(new SensitivityModel(this)),
      m_numbers(fontOf(textSize, QFont::DemiBold)), m_small(fontOf(smallSize)) {
    setObjectName(QStringLiteral("sensitivityList"));
    setAccessibleName(tr("Sensitivity"));
    setModel(m_model);
    connect(this, &QTreeView::clicked, this, &SensitivityList::ask);
}

void SensitivityList::display(const SensitivityData& sensitivity) {
    if (sensitivity.point != m_point || sensitivity.isStale != m_isStale)
        viewport()->update();
    m_point = sensitivity.point;
    m_isStale = sensitivity.isStale;
    for (const SensitivityRow& row : sensitivity.rows)
        m_widest.growFor(row.elasticity, m_small);
    m_model->display(sensitivity.rows);
}

void SensitivityList::ask(const QModelIndex& index) {
    if (index.isValid())
        emit inputAsked(m_model->rowAt(index).input);
}

/// The arrow keys only lead through the rows.
void SensitivityList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return ask(currentIndex());
    RowView::keyPressEvent(event);
}

void SensitivityList::resizeEvent(QResizeEvent* event) {
    RowView::resizeEvent(event);
    setColumnWidth(0, columnsWidth());
}

void SensitivityList::paintRow(QPainter& painter, const QRect& row, const QModelIndex& index,
                               const Theme& theme) const {
    const SensitivityRow& shown = m_model->rowAt(index);
    const QRect upper(row.left(), row.top() + 3, row.width(), lineHeight);
    const QRect lower(row.left(), upper.bottom() + 1, row.width(), lineHeight - 2);
    const double room = row.width() - effectWidth - m_widest.width() - cellGap;
    const double barWidth = std::clamp(room, 0.0, row.width() * barPart);
    painter.save();
    painter.setPen(theme.text);
    m_numbers.drawAtRight(painter, upper, shown.swing);
    const QRect beforeSwing = roomBefore(upper, shown.swing, m_numbers, cellGap);
    drawLabel(painter, roomBefore(beforeSwing, shown.step, m_small, cellGap), fontOf(textSize), shown.label);
    paintBar(painter, QRectF(lower.left(), lower.top(), barWidth, lower.height()), shown, theme);
    painter.setPen(theme.secondaryText);
    m_small.drawAtRight(painter, beforeSwing, shown.step);
    m_small.drawAtRight(painter, lower.adjusted(0, 0, -effectWidth, 0), shown.elasticity);
    painter.setPen(m_isStale ? mixed(theme.secondaryText, theme.panel, 0.6) : theme.text);
    m_small.drawAtRight(painter, lower, shown.totalEffect);
    painter.restore();
}

/// From the least total to the greatest, with the present one as a line. An outline says that the total does not only
/// rise or fall in between.
void SensitivityList::paintBar(QPainter& painter, const QRectF& box, const SensitivityRow& row,
                               const Theme& theme) const {
    const auto at = [&](double place) { return box.left() + place * box.width(); };
    const qreal top = std::round(box.center().y() - barHeight / 2);
    const auto piece = [&](double one, double other) {
        return QRectF(QPointF(at(std::min(one, other)), top), QPointF(at(std::max(one, other)), top + barHeight));
    };
    painter.fillRect(piece(row.lowest, row.highest), mixed(theme.panel, theme.accent, row.isMonotone ? 0.0 : 0.25));
    painter.fillRect(piece(m_point, row.atLow), mixed(theme.panel, theme.accent, 0.45));
    painter.fillRect(piece(m_point, row.atHigh), theme.accent);
    if (!row.isMonotone) {
        painter.setPen(QPen(theme.text, 1, Qt::DotLine));
        painter.drawRect(piece(row.lowest, row.highest).adjusted(0, -1.5, 0, 1.5));
    }
    painter.setPen(QPen(theme.secondaryText, 1));
    const qreal x = std::round(at(m_point)) + 0.5;
    painter.drawLine(QPointF(x, top - 3), QPointF(x, top + barHeight + 3));
}

} // namespace costberg
