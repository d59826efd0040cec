#include "ui/docks/breakdown_tree.h"

#include "ui/docks/flat_header.h"
#include "ui/docks/swatch.h"
#include "ui/theme/paint.h"

#include <QMouseEvent>
#include <QPainter>

namespace costberg {
namespace {

constexpr int partHeight = 26;
constexpr int rangeHeight = 14;
constexpr int textSize = 13;
constexpr int cellGap = 9;
constexpr int arrowWidth = 14;
constexpr int swatchSize = 10;
constexpr int childIndent = 14;
constexpr int labelStart = swatchSize + 8;
/// Below it there is no room for the cost per GPU-hour beside readable names.
constexpr int widthForAllColumns = 310;
/// Below it not even for the shares.
constexpr int widthForShares = 240;

constexpr std::array numberColumns{BreakdownModel::Amount, BreakdownModel::Share, BreakdownModel::PerGpuHour};

int labelStartAt(int depth) { return labelStart + depth * childIndent; }

bool isTotal(const BreakdownRow& row) { return row.id == QLatin1String("total"); }

} // namespace

BreakdownTree::BreakdownTree(QWidget* parent)
    : RowView(partHeight, parent), m_model(new BreakdownModel(this)), m_numbers(fontOf(12)),
      m_boldNumbers(fontOf(textSize, QFont::DemiBold)),
      m_smallNumbers(fontOf(11)), m_expanded{idOf(Component::FinalRun)} {
    setObjectName(QStringLiteral("breakdownTree"));
    setAccessibleName(tr("Breakdown"));
    setHeader(new FlatHeader(this));
    setHeaderHidden(false);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(false);
    setModel(m_model);
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { m_expanded.insert(m_model->rowAt(index).id); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { m_expanded.remove(m_model->rowAt(index).id); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_selected = selectedId(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &BreakdownTree::restore);
}

void BreakdownTree::display(const std::vector<BreakdownRow>& rows, const BreakdownRow& total) {
    m_model->display(rows, total);
    if (outgrowsColumns())
        fitColumns();
}

int BreakdownTree::heightOf(const QModelIndex& index) const {
    return partHeight + (m_model->rowAt(index).hasRange() ? rangeHeight : 0);
}

void BreakdownTree::restore() {
    for (const QString& id : QSet<QString>(m_expanded))
        if (const QModelIndex index = m_model->indexOf(id); index.isValid())
            expand(index);
    if (const QModelIndex index = m_model->indexOf(m_selected); index.isValid())
        setCurrentIndex(index);
}

void BreakdownTree::select(const QString& id) {
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid()) {
        selectionModel()->clear();
        return;
    }
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        expand(parent);
    setCurrentIndex(index);
}

QString BreakdownTree::selectedId() const {
    const QModelIndexList selected = selectionModel()->selectedRows();
    return selected.isEmpty() ? QString() : m_model->rowAt(selected.front()).id;
}

QRect BreakdownTree::arrowOf(const QModelIndex& index) const {
    if (m_model->rowCount(index) == 0)
        return {};
    const int depth = depthOf(index);
    // At the top the arrow stands in the padding, so that swatches and titles are in one line.
    const int left = depth == 0 ? sidePadding - arrowWidth : sidePadding + labelStartAt(depth) - arrowWidth;
    return {left, visualRect(index).top(), arrowWidth, partHeight};
}

bool BreakdownTree::toggledBy(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos()).siblingAtColumn(0);
    if (event->button() != Qt::LeftButton || !index.isValid() || !arrowOf(index).contains(event->pos()))
        return false;
    setExpanded(index, !isExpanded(index));
    return true;
}

void BreakdownTree::mousePressEvent(QMouseEvent* event) {
    if (!toggledBy(event))
        RowView::mousePressEvent(event);
}

void BreakdownTree::mouseDoubleClickEvent(QMouseEvent* event) {
    if (toggledBy(event))
        return;
    const QModelIndex index = indexAt(event->pos()).siblingAtColumn(0);
    if (index.isValid() && m_model->rowCount(index) > 0)
        setExpanded(index, !isExpanded(index));
}

void BreakdownTree::resizeEvent(QResizeEvent* event) {
    RowView::resizeEvent(event);
    fitColumns();
}

void BreakdownTree::changeEvent(QEvent* event) {
    RowView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

bool BreakdownTree::outgrowsColumns(const QModelIndex& parent) {
    bool outgrows = false;
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        for (const int column : numberColumns) {
            const QString text = m_model->index(row, column, parent).data().toString();
            outgrows |= m_widest[static_cast<std::size_t>(column)].growFor(text, fontOfColumn(column));
        }
        const QModelIndex index = m_model->index(row, 0, parent);
        outgrows |= m_widestShareRange.growFor(m_model->rowAt(index).shareRange, m_smallNumbers);
        outgrows |= outgrowsColumns(index);
    }
    return outgrows;
}

const TabularFont& BreakdownTree::fontOfColumn(int column) const {
    return column == BreakdownModel::Amount ? m_boldNumbers : m_numbers;
}

int BreakdownTree::widthFor(int column) const {
    const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const qreal heading = QFontMetricsF(FlatHeader::textFont()).horizontalAdvance(title);
    const qreal range = column == BreakdownModel::Share ? m_widestShareRange.width() : 0;
    return qCeil(std::max({m_widest[static_cast<std::size_t>(column)].width(), heading, range})) + cellGap;
}

void BreakdownTree::fitColumns() {
    setColumnHidden(BreakdownModel::PerGpuHour, columnsWidth() < widthForAllColumns);
    setColumnHidden(BreakdownModel::Share, columnsWidth() < widthForShares);
    int left = columnsWidth();
    for (const int column : numberColumns) {
        if (isColumnHidden(column))
            continue;
        setColumnWidth(column, widthFor(column));
        left -= widthFor(column);
    }
    setColumnWidth(BreakdownModel::Label, std::max(left, 0));
}

void BreakdownTree::paintRow(QPainter& painter, const QRect& row, const QModelIndex& index, const Theme& theme) const {
    painter.save();
    if (isTotal(m_model->rowAt(index))) {
        painter.setPen(theme.track);
        painter.drawLine(row.topLeft(), row.topRight());
    }
    const QRect line(row.left(), row.top(), row.width(), partHeight);
    paintLabel(painter, line, index, theme);
    paintNumbers(painter, line, index, theme);
    paintRanges(painter, QRect(line.left(), line.bottom() - 4, line.width(), rangeHeight), m_model->rowAt(index),
                theme);
    painter.restore();
}

void BreakdownTree::paintLabel(QPainter& painter, const QRect& row, const QModelIndex& index,
                               const Theme& theme) const {
    const BreakdownRow& shown = m_model->rowAt(index);
    const int depth = depthOf(index);
    if (!shown.children.empty())
        paintChevron(painter, arrowOf(index), isExpanded(index) ? ArrowDirection::Down : ArrowDirection::Right,
                     theme.secondaryText);
    if (depth == 0 && !isTotal(shown))
        drawSwatch(painter, QRectF(row.left(), row.center().y() - swatchSize / 2 + 1, swatchSize, swatchSize),
                   shown.component, theme);
    painter.setPen(depth == 0 ? theme.text : theme.secondaryText);
    QRect place = cellOf(row, BreakdownModel::Amount);
    place.setLeft(row.left() + (isTotal(shown) ? 0 : labelStartAt(depth)));
    drawLabel(painter, roomBefore(place, shown.amount, depth == 0 ? m_boldNumbers : m_numbers, cellGap),
              fontOf(textSize, isTotal(shown) ? QFont::DemiBold : QFont::Normal), shown.label);
}

void BreakdownTree::paintNumbers(QPainter& painter, const QRect& row, const QModelIndex& index,
                                 const Theme& theme) const {
    const BreakdownRow& shown = m_model->rowAt(index);
    painter.setPen(depthOf(index) == 0 ? theme.text : theme.secondaryText);
    const TabularFont& amountFont = depthOf(index) == 0 ? m_boldNumbers : m_numbers;
    amountFont.drawAtRight(painter, cellOf(row, BreakdownModel::Amount), shown.amount);
    painter.setPen(theme.secondaryText);
    if (!isColumnHidden(BreakdownModel::Share))
        m_numbers.drawAtRight(painter, cellOf(row, BreakdownModel::Share), shown.share);
    if (!isColumnHidden(BreakdownModel::PerGpuHour))
        m_numbers.drawAtRight(painter, cellOf(row, BreakdownModel::PerGpuHour), shown.perGpuHour);
}

/// Below the numbers, each in its column; the one of the amount reaches into the room below the label.
void BreakdownTree::paintRanges(QPainter& painter, const QRect& line, const BreakdownRow& shown,
                                const Theme& theme) const {
    painter.setPen(theme.secondaryText);
    QRect amount = cellOf(line, BreakdownModel::Amount);
    amount.setLeft(line.left());
    m_smallNumbers.drawAtRight(painter, amount, shown.amountRange);
    if (!isColumnHidden(BreakdownModel::Share))
        m_smallNumbers.drawAtRight(painter, cellOf(line, BreakdownModel::Share), shown.shareRange);
}

} // namespace costberg
