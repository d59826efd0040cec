#include "ui/docks/scenario_list.h"

#include "ui/docks/name_editor.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace costberg {
namespace {

constexpr int partHeight = 28;
constexpr int textSize = 13;
constexpr int cellGap = 12;
constexpr int radioSize = 10;
constexpr int nameStart = radioSize + 10;
constexpr int dotRoom = 12;
/// Below it there is no room for totals beside readable names.
constexpr int widthForTotals = 240;

const QString mimeType = QStringLiteral("application/x-costberg-scenario-id");

void drawRadio(QPainter& painter, const QRectF& square, bool isOn, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isOn ? theme.text : QColor(Qt::transparent));
    painter.setPen(QPen(isOn ? theme.text : theme.secondaryText, 1.2));
    painter.drawEllipse(square.adjusted(0.6, 0.6, -0.6, -0.6));
}

} // namespace

ScenarioList::ScenarioList(QWidget* parent)
    : RowView(partHeight, parent), m_model(new ScenarioModel(this)), m_numbers(fontOf(12)),
      m_boldNumbers(fontOf(12, QFont::DemiBold)) {
    setObjectName(QStringLiteral("scenarioList"));
    setAccessibleName(tr("Scenarios"));
    setItemDelegate(new NameEditor(partHeight, sidePadding + nameStart, this));
    setEditTriggers(DoubleClicked);
    // What is current comes from display() alone; a press must not look like a choice before it is one.
    setSelectionMode(NoSelection);
    setAcceptDrops(true);
    setModel(m_model);
    connect(m_model, &ScenarioModel::renameAsked, this, &ScenarioList::renameAsked);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_current.clear(); });
    connect(this, &RowView::rowChosen, this, [this](const QModelIndex& index) {
        if (!m_model->rowAt(index).isCurrent)
            emit chosen(m_model->rowAt(index).id);
    });
}

void ScenarioList::display(const std::vector<ScenarioRow>& rows) {
    m_model->display(rows);
    followCurrent();
    if (outgrowsColumns())
        fitColumns();
}

bool ScenarioList::outgrowsColumns() {
    bool outgrows = false;
    for (const ScenarioRow& row : m_model->rows()) {
        outgrows |= m_widest[ScenarioModel::Total].growFor(row.total, m_boldNumbers);
        outgrows |= m_widest[ScenarioModel::Difference].growFor(row.difference, m_numbers);
    }
    return outgrows;
}

/// Keys go on from the current scenario, but a name being edited or a row in focus is left alone while it stays.
void ScenarioList::followCurrent() {
    const QModelIndex index = m_model->currentIndex();
    if (!index.isValid() || m_model->rowAt(index).id == m_current)
        return;
    m_current = m_model->rowAt(index).id;
    setCurrentIndex(index);
}

void ScenarioList::fitColumns() {
    setColumnHidden(ScenarioModel::Total, columnsWidth() < widthForTotals);
    int left = columnsWidth();
    for (const auto column : {ScenarioModel::Total, ScenarioModel::Difference}) {
        if (isColumnHidden(column))
            continue;
        const int width = qCeil(m_widest[column].width()) + cellGap;
        setColumnWidth(column, width);
        left -= width;
    }
    setColumnWidth(ScenarioModel::Name, std::max(left, 0));
}

void ScenarioList::resizeEvent(QResizeEvent* event) {
    RowView::resizeEvent(event);
    fitColumns();
}

void ScenarioList::paintRow(QPainter& painter, const QRect& row, const QModelIndex& index, const Theme& theme) const {
    const ScenarioRow& shown = m_model->rowAt(index);
    painter.save();
    if (!shown.isCharted && index.row() == static_cast<int>(shownScenarioCount)) {
        painter.setPen(theme.line);
        painter.drawLine(row.topLeft(), row.topRight());
    }
    drawRadio(painter, QRectF(row.left(), row.center().y() - radioSize / 2 + 1, radioSize, radioSize), shown.isCurrent,
              theme);
    paintName(painter, row, shown, theme);
    painter.setPen(theme.text);
    if (!isColumnHidden(ScenarioModel::Total))
        (shown.isCurrent ? m_boldNumbers : m_numbers)
            .drawAtRight(painter, cellOf(row, ScenarioModel::Total), shown.total);
    painter.setPen(theme.secondaryText);
    m_numbers.drawAtRight(painter, cellOf(row, ScenarioModel::Difference), shown.difference);
    painter.restore();
}

void ScenarioList::paintName(QPainter& painter, const QRect& row, const ScenarioRow& shown, const Theme& theme) const {
    const QFont font = fontOf(textSize, shown.isCurrent ? QFont::DemiBold : QFont::Normal);
    const bool hasDot = !shown.modified.isEmpty();
    const bool hasTotal = !isColumnHidden(ScenarioModel::Total);
    QRect place = cellOf(row, hasTotal ? ScenarioModel::Total : ScenarioModel::Name);
    place.setLeft(row.left() + nameStart);
    place = roomBefore(place, hasTotal ? shown.total : QString(), m_boldNumbers, hasTotal ? cellGap : 0);
    const QRect box = place.adjusted(0, 0, hasDot ? -dotRoom : 0, 0);
    painter.setPen(shown.isCharted ? theme.text : theme.secondaryText);
    // In the middle, because names of pinned scenarios differ at their ends.
    drawLabel(painter, box, font, shown.name, Qt::ElideMiddle);
    if (!hasDot)
        return;
    const int end = std::min(QFontMetrics(font).horizontalAdvance(shown.name), box.width());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(QPointF(box.left() + end + dotRoom / 2.0 + 2, box.center().y() + 1), 2.5, 2.5);
}

void ScenarioList::paintEvent(QPaintEvent* event) {
    RowView::paintEvent(event);
    if (m_shownGap < 0)
        return;
    QPainter painter(viewport());
    const int y = std::clamp(m_shownGap * partHeight, 1, viewport()->height() - 1);
    painter.fillRect(sidePadding, y - 1, columnsWidth(), 2, themeOf(kindOf(palette())).accent);
}

void ScenarioList::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    m_pressed = index.isValid() ? m_model->rowAt(index).id : QString();
    m_pressedAt = event->pos();
    if (event->button() != Qt::RightButton)
        RowView::mousePressEvent(event);
}

void ScenarioList::mouseMoveEvent(QMouseEvent* event) {
    const bool isDrag = (event->buttons() & Qt::LeftButton) != 0 && !m_pressed.isEmpty() &&
                        (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (isDrag)
        dragPressed();
}

void ScenarioList::dragPressed() {
    auto* drag = new QDrag(this);
    auto* content = new QMimeData;
    content->setData(mimeType, m_pressed.toUtf8());
    m_pressed.clear();
    drag->setMimeData(content);
    drag->exec(Qt::MoveAction);
    showGap(-1);
}

void ScenarioList::dragEnterEvent(QDragEnterEvent* event) { dragMoveEvent(event); }

void ScenarioList::dragMoveEvent(QDragMoveEvent* event) {
    if (!event->mimeData()->hasFormat(mimeType)) {
        event->ignore();
        return;
    }
    showGap(gapAt(event->position()));
    event->acceptProposedAction();
}

void ScenarioList::dragLeaveEvent(QDragLeaveEvent*) { showGap(-1); }

void ScenarioList::dropEvent(QDropEvent* event) {
    const QString id = QString::fromUtf8(event->mimeData()->data(mimeType));
    const auto found = std::ranges::find(m_model->rows(), id, &ScenarioRow::id);
    const int gap = gapAt(event->position());
    showGap(-1);
    if (found == m_model->rows().end()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    const int from = static_cast<int>(found - m_model->rows().begin());
    const int to = gap > from ? gap - 1 : gap;
    if (to != from)
        emit moveAsked(id, to);
}

int ScenarioList::gapAt(const QPointF& place) const {
    return std::clamp(qRound(place.y() / partHeight), 0, m_model->rowCount());
}

void ScenarioList::showGap(int gap) {
    if (gap == m_shownGap)
        return;
    m_shownGap = gap;
    viewport()->update();
}

} // namespace costberg
