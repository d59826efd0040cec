#include "ui/docks/explain_tree.h"

#include "ui/theme/paint.h"

#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace costberg {
namespace {

constexpr int titleHeight = 22;
constexpr int headingLineHeight = 18;
constexpr int lineHeight = 16;
constexpr int bottomPadding = 4;
constexpr int textSize = 12;
constexpr int smallSize = 11;
constexpr int cellGap = 9;
constexpr int indent = 14;
/// Rows down to this depth are open at first.
constexpr int openDepth = 1;

bool hasSourceLine(const ExplainRow& row) { return row.isJudgment || !row.source.isEmpty(); }

QFont headingFont() { return fontOf(13, QFont::DemiBold); }

/// Parts of the text that fit in the width, broken at its spaces: those of a formula stand before operators.
QStringList brokenIn(const QString& text, const QFont& font, int width) {
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString& part : text.split(QLatin1Char(' '))) {
        const QString longer = lines.isEmpty() ? QString() : lines.back() + QLatin1Char(' ') + part;
        if (!longer.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.back() = longer;
        else
            lines << part;
    }
    return lines;
}

/// How wide the mark is that the source is our own judgment.
int paintBadge(QPainter& painter, const QRect& line, const Theme& theme) {
    const QFont font = fontOf(9, QFont::DemiBold);
    const QString text = ExplainTree::tr("JUDGMENT");
    const int width = QFontMetrics(font).horizontalAdvance(text) + 10;
    const QRect box(line.left(), line.top() + 2, width, lineHeight - 3);
    paintBox(painter, box, theme.notice, Qt::transparent, 3);
    painter.setPen(theme.noticeText);
    drawLabel(painter, box.adjusted(5, 0, 0, 0), font, text);
    return width;
}

} // namespace

ExplainTree::ExplainTree(QWidget* parent)
    : RowView(titleHeight, parent), m_model(new ExplainModel(this)), m_numbers(fontOf(textSize)) {
    setObjectName(QStringLiteral("explainTree"));
    setAccessibleName(tr("Explanation"));
    setUniformRowHeights(false);
    setExpandsOnDoubleClick(false);
    setModel(m_model);
    const auto keep = [this](const QModelIndex& index) { m_isOpen[m_model->rowAt(index).id] = isExpanded(index); };
    connect(this, &QTreeView::expanded, this, keep);
    connect(this, &QTreeView::collapsed, this, keep);
    connect(this, &QTreeView::clicked, this, &ExplainTree::activate);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_broken.clear();
        m_heading = {};
        openRows({});
    });
}

void ExplainTree::display(const std::optional<ExplainRow>& root) {
    const QString selectedBefore = selected() == nullptr ? QString() : selected()->id;
    m_model->display(root);
    if (const QModelIndex index = m_model->indexOf(selectedBefore); index.isValid() && selected() == nullptr)
        setCurrentIndex(index);
    if (const int height = sizeHint().height(); height != m_shownHeight) {
        m_shownHeight = height;
        fitHeight();
    }
}

void ExplainTree::openRows(const QModelIndex& parent) {
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        setExpanded(index, m_isOpen.value(m_model->rowAt(index).id, depthOf(index) <= openDepth));
        openRows(index);
    }
}

const ExplainRow* ExplainTree::selected() const {
    const QModelIndexList indexes = selectionModel()->selectedRows();
    return indexes.isEmpty() ? nullptr : &m_model->rowAt(indexes.front());
}

void ExplainTree::activate(const QModelIndex& index) {
    const ExplainRow& row = m_model->rowAt(index);
    if (row.input)
        emit inputAsked(*row.input);
    else if (!row.above.isEmpty())
        reveal(m_model->indexOf(row.above));
    else if (!row.children.empty() && index.parent().isValid())
        setExpanded(index, !isExpanded(index));
}

/// Selects it, with its parents open, where it can be seen.
void ExplainTree::reveal(const QModelIndex& index) {
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        expand(parent);
    setCurrentIndex(index);
    executeDelayedItemsLayout();
    for (QWidget* widget = parentWidget(); widget != nullptr; widget = widget->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(widget)) {
            const QPoint place = viewport()->mapTo(area->widget(), visualRect(index).center());
            area->ensureVisible(place.x(), place.y(), 0, 2 * titleHeight);
        }
}

void ExplainTree::keyPressEvent(QKeyEvent* event) {
    const bool isEntered = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEntered && currentIndex().isValid()) {
        activate(currentIndex());
        return;
    }
    const QModelIndex before = currentIndex();
    RowView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex() != before)
        reveal(currentIndex());
}

bool ExplainTree::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter) {
        const QModelIndex index = indexAt(static_cast<QHoverEvent*>(event)->position().toPoint());
        const bool leadsOn = index.isValid() && (m_model->rowAt(index).input || !m_model->rowAt(index).above.isEmpty());
        viewport()->setCursor(leadsOn ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return RowView::viewportEvent(event);
}

void ExplainTree::resizeEvent(QResizeEvent* event) {
    RowView::resizeEvent(event);
    setColumnWidth(0, viewport()->width());
    if (event->oldSize().width() == event->size().width())
        return;
    scheduleDelayedItemsLayout();
    fitHeight();
}

int ExplainTree::textLeftOf(const QModelIndex& index) const { return depthOf(index) * indent; }

void ExplainTree::breakAgain(BrokenText& broken, const QString& text, const QFont& font, int width) {
    if (broken.text == text && broken.width == width)
        return;
    const qsizetype roomBefore = broken.width == width ? broken.room : 0;
    broken = {text, width, text.isEmpty() ? QStringList() : brokenIn(text, font, width), 0};
    broken.room = std::max(roomBefore, broken.lines.size());
}

const ExplainTree::BrokenText& ExplainTree::brokenFormulaOf(const QModelIndex& index) const {
    const ExplainRow& row = m_model->rowAt(index);
    BrokenText& broken = m_broken[row.id];
    const QString text = row.formula.isEmpty() ? QString() : QStringLiteral("=") + QChar::Nbsp + row.formula;
    breakAgain(broken, text, fontOf(textSize), columnsWidth() - textLeftOf(index));
    return broken;
}

/// The value is not parted from its unit.
const ExplainTree::BrokenText& ExplainTree::brokenHeading() const {
    const ExplainRow& root = m_model->rowAt(m_model->index(0, 0));
    QString value = root.value;
    value.replace(QLatin1Char(' '), QChar::Nbsp);
    breakAgain(m_heading, QStringLiteral("%1: %2").arg(root.label, value), headingFont(), columnsWidth());
    return m_heading;
}

int ExplainTree::titleHeightOf(const QModelIndex& index) const {
    if (index.parent().isValid())
        return titleHeight;
    return titleHeight + (static_cast<int>(brokenHeading().room) - 1) * headingLineHeight;
}

int ExplainTree::heightOf(const QModelIndex& index) const {
    const auto room = static_cast<int>(brokenFormulaOf(index).room);
    const int lines = room + (hasSourceLine(m_model->rowAt(index)) ? 1 : 0);
    return titleHeightOf(index) + lines * lineHeight + (lines > 0 ? bottomPadding : 0);
}

void ExplainTree::paintRow(QPainter& painter, const QRect& row, const QModelIndex& index, const Theme& theme) const {
    painter.save();
    const QRect texts = row.adjusted(textLeftOf(index), 0, 0, 0);
    paintTitle(painter, {texts.left(), texts.top(), texts.width(), titleHeight}, index, theme);
    paintBelow(painter, texts.adjusted(0, titleHeightOf(index) - 2, 0, 0), index, theme);
    painter.restore();
}

void ExplainTree::paintHeading(QPainter& painter, QRect line) const {
    for (const QString& part : brokenHeading().lines) {
        drawLabel(painter, line, headingFont(), part);
        line.translate(0, headingLineHeight);
    }
}

void ExplainTree::paintTitle(QPainter& painter, const QRect& line, const QModelIndex& index, const Theme& theme) const {
    const ExplainRow& row = m_model->rowAt(index);
    painter.setPen(row.remark.isEmpty() ? theme.text : theme.secondaryText);
    if (!index.parent().isValid()) {
        paintHeading(painter, line);
        return;
    }
    if (!row.children.empty())
        paintChevron(painter, QRect(line.left() - indent - 1, line.top(), indent - 2, line.height()),
                     isExpanded(index) ? ArrowDirection::Down : ArrowDirection::Right, theme.secondaryText);
    const QString label = row.remark.isEmpty() ? row.label : QStringLiteral("%1 (%2)").arg(row.label, row.remark);
    const int valueWidth = qCeil(m_numbers.widthOf(row.value)) + cellGap;
    drawLabel(painter, line.adjusted(0, 0, -valueWidth, 0), fontOf(textSize), label);
    if (row.input)
        painter.setPen(theme.accent);
    m_numbers.drawAtRight(painter, line, row.value);
}

void ExplainTree::paintBelow(QPainter& painter, const QRect& below, const QModelIndex& index,
                             const Theme& theme) const {
    const ExplainRow& row = m_model->rowAt(index);
    QRect line(below.left(), below.top(), below.width(), lineHeight);
    painter.setPen(theme.secondaryText);
    for (const QString& part : brokenFormulaOf(index).lines) {
        drawLabel(painter, line, fontOf(textSize), part);
        line.translate(0, lineHeight);
    }
    if (row.isJudgment)
        line.setLeft(line.left() + paintBadge(painter, line, theme) + 6);
    painter.setPen(theme.secondaryText);
    drawLabel(painter, line, fontOf(smallSize), row.source);
}

} // namespace costberg
