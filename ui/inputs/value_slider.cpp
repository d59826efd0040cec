#include "ui/inputs/value_slider.h"

#include "ui/controls/slider_keys.h"
#include "ui/inputs/accessible_slider.h"
#include "ui/inputs/curve_painting.h"
#include "ui/theme/paint.h"
#include "ui/theme/plain_tip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace costberg {
namespace {

/// Room for the knob's halo at both ends of the track.
constexpr qreal trackInset = 12.5;
constexpr int wheelNotch = 120;
/// Of what the slider says when it is asked by a key: until another one is pressed, or the keyboard goes on.
constexpr int readingTime = 120'000; // milliseconds
constexpr qreal bandHeight = 12;
constexpr float bandOpacity = 0.25F;

std::optional<Interval> rangeIn(const SliderRow& row) {
    if (!row.range || !row.range->isUncertain)
        return std::nullopt;
    return Interval{row.range->low, row.range->high};
}

} // namespace

ValueSlider::ValueSlider(QWidget* parent) : QWidget(parent) {
    makeSlidersAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(gesturePause);
    connect(&m_pause, &QTimer::timeout, this, &ValueSlider::settle);
}

void ValueSlider::display(const SliderRow& row) {
    m_nextScale = scaleOf(row);
    m_nextCurve = row.curve;
    if (accessibleName() != row.label)
        setAccessibleName(row.label);
    setEnabled(row.isEnabled);
    m_spokenText = row.spokenText;
    const SliderScale& scale = m_drag || m_isHeld ? m_scale : m_nextScale;
    const std::optional<Interval> range = rangeIn(row);
    if (scale == m_nextScale && m_curve != m_nextCurve) { // On a track that is held, its curve stays too.
        m_curve = m_nextCurve;
        update();
    }
    if (row.value == m_value && scale == m_scale && range == m_range)
        return;
    m_range = range;
    if (row.value != m_value)
        m_asked.reset();
    m_value = row.value;
    m_scale = scale;
    announceValue(*this);
    update();
}

// What the user does.

void ValueSlider::edit(double value) {
    if (value == m_asked.value_or(m_value))
        return;
    m_asked = value;
    m_isUnsettled = true;
    emit edited(value);
}

void ValueSlider::settle() {
    m_pause.stop();
    if (std::exchange(m_isUnsettled, false))
        emit settled();
}

void ValueSlider::cancel() {
    m_pause.stop();
    m_asked.reset();
    endDrag();
    if (std::exchange(m_isUnsettled, false))
        emit cancelled();
}

void ValueSlider::endDrag() {
    m_drag.reset();
    update();
    takeNextScale();
}

void ValueSlider::releaseTrack() {
    m_isHeld = false;
    takeNextScale();
}

void ValueSlider::takeNextScale() {
    if (m_scale == m_nextScale)
        return;
    m_scale = m_nextScale;
    m_curve = m_nextCurve;
    update();
    emit trackChanged();
}

void ValueSlider::step(double steps) { stepFrom(m_asked.value_or(m_value), steps); }

void ValueSlider::stepFrom(double value, double steps) {
    edit(steppedFrom(value, steps, m_scale));
    m_pause.start();
}

void ValueSlider::setTo(double value) {
    edit(value);
    settle();
}

void ValueSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    settle();
    const QPointF pointer = event->position();
    const bool isOnKnob = QLineF(pointer, pointOf(m_value)).length() <= knobRadius + 3;
    m_drag = Drag{isOnKnob ? positionOf(m_value, m_scale) : positionAt(pointer.x()), pointer.x()};
    if (!isOnKnob)
        edit(valueAt(m_drag->position, m_scale, draggedDigits));
    update();
}

void ValueSlider::mouseMoveEvent(QMouseEvent* event) {
    if (!m_drag || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const bool fine = isFine(event->modifiers());
    const double moved = positionAt(event->position().x()) - positionAt(m_drag->pointer);
    if (moved == 0)
        return;
    m_drag->position += fine ? fineShare * moved : moved;
    m_drag->pointer = event->position().x();
    edit(valueAt(m_drag->position, m_scale, fine ? fineDigits : draggedDigits));
}

void ValueSlider::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    endDrag();
    settle();
    update();
}

void ValueSlider::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_isUnsettled)
        return cancel();
    if (m_drag)
        return event->ignore();
    QToolTip::hideText();
    if (event->matches(QKeySequence::WhatsThis) && explainCurve())
        return;
    if (const auto steps = stepsOf(*event, layoutDirection()))
        return step(*steps);
    switch (event->key()) {
    case Qt::Key_Home:
        edit(reachOf(m_scale).from);
        return m_pause.start();
    case Qt::Key_End:
        edit(reachOf(m_scale).to);
        return m_pause.start();
    default:
        QWidget::keyPressEvent(event);
    }
}

bool ValueSlider::explainCurve() {
    const QString words = spokenCurve();
    if (!words.isEmpty())
        QToolTip::showText(mapToGlobal(pointOf(m_value).toPoint()), plainTip(words), this, rect(), readingTime);
    return !words.isEmpty();
}

// Over a slider that does not have the keyboard, the wheel scrolls the panel.
void ValueSlider::wheelEvent(QWheelEvent* event) {
    if (!hasFocus() || m_drag)
        return event->ignore();
    const QPoint turned = event->angleDelta();
    m_wheelRemainder += turned.y() != 0 ? turned.y() : turned.x(); // Shift turns it sideways on some platforms.
    const int notches = m_wheelRemainder / wheelNotch;
    m_wheelRemainder -= notches * wheelNotch;
    for (int i = 0; i < std::abs(notches); ++i)
        step((notches > 0 ? 1 : -1) * (isFine(event->modifiers()) ? fineShare : 1));
    event->accept();
}

void ValueSlider::focusInEvent(QFocusEvent* event) {
    m_wheelRemainder = 0;
    QWidget::focusInEvent(event);
}

void ValueSlider::focusOutEvent(QFocusEvent* event) {
    if (!m_drag)
        settle();
    QWidget::focusOutEvent(event);
}

void ValueSlider::hideEvent(QHideEvent* event) {
    endDrag();
    settle();
    QWidget::hideEvent(event);
}

void ValueSlider::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        update();
    QWidget::changeEvent(event);
}

// Where things are.

QLineF ValueSlider::trackLine() const {
    const qreal middle = height() / 2.0;
    const QLineF line(trackInset, middle, width() - trackInset, middle);
    return isRightToLeft() ? QLineF(line.p2(), line.p1()) : line;
}

double ValueSlider::positionAt(double x) const {
    const QLineF line = trackLine();
    return line.dx() == 0 ? 0 : (x - line.x1()) / line.dx();
}

QString ValueSlider::spokenCurve() const {
    return m_curve && isEnabled() && m_describeCurve ? m_describeCurve() : QString();
}

double ValueSlider::valueAtPoint(QPointF point) const { return valueAt(positionAt(point.x()), m_scale); }

QPointF ValueSlider::pointOf(double value) const { return trackLine().pointAt(positionOf(value, m_scale)); }

// How it looks: the track, what lies on it, and the knob over all.

void ValueSlider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintCurveOf(painter);
    paintBandOf(painter);
    paintTrackOf(painter);
    paintKnobOf(painter);
}

void ValueSlider::paintCurveOf(QPainter& painter) const {
    if (m_curve && isEnabled())
        paintCurve(painter, *m_curve, trackLine(), themeOf(kindOf(palette())));
}

void ValueSlider::paintBandOf(QPainter& painter) const {
    if (!m_range)
        return;
    QColor color = themeOf(kindOf(palette())).accent;
    color.setAlphaF(bandOpacity);
    const QRectF box = QRectF(pointOf(m_range->from), pointOf(m_range->to)).normalized();
    paintBox(painter, box.adjusted(0, -bandHeight / 2, 0, bandHeight / 2), color, Qt::transparent, bandHeight / 4);
}

void ValueSlider::paintTrackOf(QPainter& painter) const {
    const Theme& theme = themeOf(kindOf(palette()));
    QLineF line = trackLine();
    const QPointF knob = pointOf(m_value);
    if (m_scale.hasZeroStop) {
        paintStop(painter, line.p1(), m_value > 0 && isEnabled() ? theme.accent : theme.track);
        line.setP1(line.pointAt(zeroStopEnd));
    }
    const bool isFilled = isEnabled() && positionOf(m_value, m_scale) > (m_scale.hasZeroStop ? zeroStopEnd : 0);
    paintTrack(painter, line, isFilled ? knob : line.p1(), theme);
}

void ValueSlider::paintKnobOf(QPainter& painter) const {
    KnobState state = KnobState::Resting;
    if (!isEnabled())
        state = KnobState::Disabled;
    else if (hasFocus() || m_drag)
        state = KnobState::Focused;
    else if (underMouse())
        state = KnobState::Hovered;
    paintKnob(painter, pointOf(m_value), state, themeOf(kindOf(palette())));
}

} // namespace costberg
