#include "ui/inputs/range_handle.h"

#include "ui/controls/slider_keys.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace costberg {
namespace {

/// From the middle of the track to where a handle begins.
constexpr qreal belowTrack = 3.5;

/// A flag whose straight edge stands at the low end; mirrored, at the high end.
QPainterPath flag(const QRectF& box) {
    QPainterPath path;
    path.moveTo(box.right(), box.top());
    path.lineTo(box.right(), box.bottom());
    path.lineTo(box.left() + 2, box.bottom());
    path.quadTo(box.bottomLeft(), box.bottomLeft() - QPointF(0, 2));
    path.lineTo(box.left(), box.center().y());
    path.closeSubpath();
    return path;
}

} // namespace

RangeHandle::RangeHandle(End end, QWidget* parent) : QWidget(parent), m_end(end) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::SizeHorCursor);
    m_pause.setSingleShot(true);
    m_pause.setInterval(gesturePause);
    connect(&m_pause, &QTimer::timeout, this, &RangeHandle::settle);
}

double RangeHandle::endOf(const SliderRow& row) const { return m_end == End::Low ? row.range->low : row.range->high; }

void RangeHandle::display(const SliderRow& row) {
    m_value = endOf(row);
    m_middle = row.value;
    const QString& spoken = m_end == End::Low ? row.range->spokenLow : row.range->spokenHigh;
    if (std::exchange(m_spokenText, spoken) == spoken)
        return;
    setAccessibleName(spoken);
    setToolTip(spoken);
}

void RangeHandle::place(const QLineF& track, const SliderScale& scale) {
    m_track = track;
    m_scale = scale;
    const QPointF point = track.pointAt(positionOf(m_value, m_scale));
    const bool isLeft = (m_end == End::Low) != (track.dx() < 0);
    const QPoint corner = QPointF(isLeft ? point.x() - width : point.x(), point.y() + belowTrack).toPoint();
    setGeometry(QRect(corner, sizeHint()));
}

// What the user does.

void RangeHandle::edit(double value) {
    value = m_end == End::Low ? std::min(value, m_middle) : std::max(value, m_middle);
    if (value == m_value)
        return;
    m_isUnsettled = true;
    emit edited(value);
}

void RangeHandle::step(double steps) {
    edit(steppedFrom(m_value, steps, m_scale));
    m_pause.start();
}

void RangeHandle::endDrag() {
    if (!m_drag)
        return;
    m_drag.reset();
    update();
    emit released();
}

void RangeHandle::settle() {
    m_pause.stop();
    endDrag();
    if (std::exchange(m_isUnsettled, false))
        emit settled();
}

void RangeHandle::cancel() {
    m_pause.stop();
    endDrag();
    if (std::exchange(m_isUnsettled, false))
        emit cancelled();
}

double RangeHandle::positionAt(double x) const { return m_track.dx() == 0 ? 0 : (x - m_track.x1()) / m_track.dx(); }

void RangeHandle::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    settle();
    m_drag = Drag{positionOf(m_value, m_scale), static_cast<double>(mapToParent(event->position().toPoint()).x())};
    update();
    emit grabbed();
}

void RangeHandle::mouseMoveEvent(QMouseEvent* event) {
    if (!m_drag || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const double pointer = mapToParent(event->position().toPoint()).x();
    const bool fine = isFine(event->modifiers());
    const double moved = positionAt(pointer) - positionAt(std::exchange(m_drag->pointer, pointer));
    if (moved == 0)
        return;
    m_drag->position += fine ? fineShare * moved : moved;
    edit(valueAt(m_drag->position, m_scale, fine ? fineDigits : draggedDigits));
}

void RangeHandle::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && m_drag)
        settle();
}

void RangeHandle::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_isUnsettled)
        return cancel();
    if (m_drag)
        return event->ignore();
    if (const auto steps = stepsOf(*event, layoutDirection()))
        return step(*steps);
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        settle();
        return emit removed();
    default:
        QWidget::keyPressEvent(event);
    }
}

void RangeHandle::focusOutEvent(QFocusEvent* event) {
    if (!m_drag)
        settle();
    QWidget::focusOutEvent(event);
}

void RangeHandle::hideEvent(QHideEvent* event) {
    settle();
    QWidget::hideEvent(event);
}

void RangeHandle::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLeft = (m_end == End::Low) != isRightToLeft();
    if (!isLeft) {
        painter.translate(width, 0);
        painter.scale(-1, 1);
    }
    const bool isActive = hasFocus() || underMouse() || m_drag;
    painter.setPen(QPen(theme.accent, hasFocus() ? 2 : 1));
    painter.setBrush(isActive ? theme.accent : mixed(theme.field, theme.accent, 0.45));
    painter.drawPath(flag(QRectF(1, 1, width - 2.0, height - 2.0)));
}

} // namespace costberg
