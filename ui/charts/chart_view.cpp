#include "ui/charts/chart_view.h"

#include "ui/charts/chart_accessible.h"
#include "ui/charts/handle_label.h"
#include "ui/charts/ring.h"
#include "ui/charts/tooltip_layout.h"
#include "ui/controls/slider_keys.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace costberg {
namespace {

std::optional<SpotStep> stepOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return SpotStep::PreviousBar;
    case Qt::Key_Right:
        return SpotStep::NextBar;
    case Qt::Key_Home:
        return SpotStep::FirstBar;
    case Qt::Key_End:
        return SpotStep::LastBar;
    case Qt::Key_Up:
        return SpotStep::Up;
    case Qt::Key_Down:
        return SpotStep::Down;
    default:
        return std::nullopt;
    }
}

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent), m_handleLabel(new HandleLabel(this)), m_hand(m_chart, m_scene, this) {
    setObjectName(QStringLiteral("chartView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_style.theme = kindOf(palette());
    installChartAccessibility();
    m_handlePause.setSingleShot(true);
    m_handlePause.setInterval(gesturePause);
    connect(&m_handlePause, &QTimer::timeout, this, &ChartView::settleTotal);
    connect(m_handleLabel, &QAbstractButton::clicked, this, [this] {
        if (const auto bar = handledBar())
            emit targetsAsked(*bar);
    });
    connect(&m_hand, &SweepHand::acted, this, &ChartView::acted);
}

void ChartView::display(const ChartData& chart) {
    if (chart == m_chart)
        return;
    m_chart = chart;
    m_hand.follow();
    invalidate();
    if (m_chart.sweep && m_pointer == Pointer::Keyboard && hasFocus())
        announceFocus(*this);
}

void ChartView::invalidate() {
    m_isStale = true;
    update();
}

void ChartView::layOut() {
    if (!m_isStale)
        return;
    m_isStale = false;
    m_scene.display(layoutOf(m_chart, rect(), m_style, m_measure), m_measure);
    // The bars may have moved under a mouse that stands still.
    if (m_pointer == Pointer::Mouse)
        hitTest();
    if (m_focused)
        m_focused = stillThere(m_chart, *m_focused);
    // Not within the paint event that may have brought this about.
    if (!m_handleLabel->isHidden())
        QMetaObject::invokeMethod(this, &ChartView::displayHandle, Qt::QueuedConnection);
}

void ChartView::hitTest() {
    m_hovered = spotAt(m_chart, m_scene.layout(), m_mouse);
    m_sweepSpot = m_hand.spotAt(m_mouse);
}

bool ChartView::event(QEvent* event) {
    // Esc is a shortcut elsewhere in the window; here it first takes back what is being moved, or a zoom.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        (m_isUnsettled || m_hand.isUnsettled() || !m_chart.zoomedBar.isEmpty()))
        event->accept();
    return QWidget::event(event);
}

void ChartView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || kindOf(palette()) == m_style.theme)
        return;
    m_style.theme = kindOf(palette());
    invalidate();
}

void ChartView::hideEvent(QHideEvent* event) {
    settleTotal();
    m_hand.settle();
    QWidget::hideEvent(event);
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    invalidate();
}

void ChartView::paintEvent(QPaintEvent*) {
    layOut();
    QPainter painter(this);
    painter.fillRect(rect(), m_style.colors().page);
    m_scene.render(painter, rect());
    paintSpots(painter);
}

void ChartView::paintSpots(QPainter& painter) {
    const ChartLayout& layout = m_scene.layout();
    if (m_hovered && m_pointer == Pointer::Mouse)
        if (const auto place = placeOf(m_chart, layout, *m_hovered))
            paintRing(painter, *place, m_style.colors().text, 1);
    if (m_focused && hasFocus() && m_pointer != Pointer::Mouse)
        if (const auto place = placeOf(m_chart, layout, *m_focused))
            paintRing(painter, *place, m_style.colors().accent, 2.5);
    if (const auto bar = handledBar())
        if (const auto place = handlePlaceOf(m_chart, layout, *bar))
            paintGrip(painter, *place, m_isUnsettled ? GripState::Held : GripState::Shown, m_style.colors());
    if (m_chart.sweep)
        paintSweepSpot(painter);
    const QStringList lines = tooltip();
    if (lines.isEmpty())
        return;
    const QPointF point = m_chart.sweep ? m_mouse : tooltipPoint(pointed().value_or(ChartSpot{m_movedBar, {}}));
    paint(painter, tooltipDrawing(lines, point, rect(), m_style, m_measure), m_measure);
}

std::optional<ChartSpot> ChartView::pointed() const {
    switch (m_pointer) {
    case Pointer::Mouse:
        return m_hovered;
    case Pointer::Keyboard:
        return hasFocus() ? m_focused : std::nullopt;
    case Pointer::None:
        return std::nullopt;
    }
    return std::nullopt;
}

QStringList ChartView::tooltip() {
    layOut();
    if (!m_movedBar.isEmpty())
        return movedTooltip();
    if (m_chart.sweep)
        return m_pointer == Pointer::Mouse && !m_hand.isDragging() ? sweepTooltip() : QStringList();
    const auto spot = pointed();
    return spot ? tooltipOf(m_chart, *spot) : QStringList();
}

QString ChartView::focusedText() const {
    if (m_chart.sweep)
        return spokenPresentOf(*m_chart.sweep);
    return m_focused ? tooltipOf(m_chart, *m_focused).join(QStringLiteral(", ")) : QString();
}

QPointF ChartView::tooltipPoint(const ChartSpot& spot) const {
    if (m_pointer == Pointer::Mouse)
        return m_mouse;
    const auto place = placeOf(m_chart, m_scene.layout(), spot);
    return place ? QPointF(place->right() - 10, place->center().y() - 10) : QPointF();
}

void ChartView::pointAt(QPointF position) {
    layOut();
    m_mouse = position;
    const bool before = m_hovered || m_sweepSpot;
    hitTest();
    if (m_hovered || m_sweepSpot || before || m_pointer != Pointer::Mouse)
        update();
    m_pointer = Pointer::Mouse;
    if (!m_chart.sweep)
        return displayHandle();
    setCursor(m_hand.isDragging() || m_hand.isOnHandle(position) ? m_hand.cursor() : Qt::ArrowCursor);
}

void ChartView::focus(const std::optional<ChartSpot>& spot) {
    m_focused = spot;
    m_pointer = Pointer::Keyboard;
    displayHandle();
    update();
    announceFocus(*this);
}

void ChartView::activate(const ChartSpot& spot) {
    if (spot.component)
        emit segmentActivated(spot.bar, *spot.component);
    else
        emit barActivated(spot.bar);
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    m_isPressed = false;
    m_hand.move(*event);
    m_topDrag ? moveHandle(event->position()) : pointAt(event->position());
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    pointAt(event->position());
    if (event->button() == Qt::LeftButton && takeHandle(event->position()))
        return;
    m_pressed = event->button() == Qt::LeftButton ? m_hovered : std::nullopt;
    m_focused = m_hovered;
    m_isPressed = !m_hand.press(*event) && m_chart.sweep && event->button() == Qt::LeftButton;
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_topDrag && event->button() == Qt::LeftButton)
        settleTotal();
    pointAt(event->position());
    if (m_hand.release(*event))
        return update();
    if (std::exchange(m_isPressed, false))
        return activateSweep(event->position());
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && event->button() == Qt::LeftButton && pressed == m_hovered)
        activate(*pressed);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event) {
    pointAt(event->position());
    if (m_hovered && event->button() == Qt::LeftButton)
        emit zoomAsked(m_hovered->bar);
}

void ChartView::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    m_hovered.reset();
    m_sweepSpot.reset();
    if (m_pointer == Pointer::Mouse)
        m_pointer = Pointer::None;
    displayHandle();
    update();
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (handleKey(*event))
        return;
    if (m_hand.key(*event)) {
        m_pointer = Pointer::Keyboard;
        return update();
    }
    if (const auto step = stepOf(event->key()))
        return focus(stepped(m_chart, m_focused, *step));
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((isEnter || event->key() == Qt::Key_Space) && m_focused)
        return activate(*m_focused);
    if (event->key() == Qt::Key_Z && event->modifiers() == Qt::NoModifier && m_focused)
        return emit zoomAsked(m_focused->bar);
    if (event->key() == Qt::Key_Escape && !m_chart.zoomedBar.isEmpty())
        return emit zoomAsked({});
    QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        focus(m_focused ? m_focused : stepped(m_chart, {}, SpotStep::FirstBar));
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (!m_topDrag)
        settleTotal();
    if (!m_hand.isDragging())
        m_hand.settle();
    if (m_pointer == Pointer::Keyboard)
        m_pointer = Pointer::None;
    displayHandle();
    update();
}

} // namespace costberg
