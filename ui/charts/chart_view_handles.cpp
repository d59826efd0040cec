#include "ui/charts/chart_view.h"

#include "ui/charts/handle_label.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace costberg {

// The tops of bars, which can be moved by mouse and keyboard.

namespace {

/// Of the total, for a press of a key.
constexpr double smallStep = 0.01;
constexpr double largeStep = 0.1;
/// Between the label of a handle and what is written over the bar.
constexpr qreal labelGap = 4;

} // namespace

QWidget& ChartView::handleLabel() { return *m_handleLabel; }

/// The bar that shows its handle.
std::optional<QString> ChartView::handledBar() const {
    if (!m_movedBar.isEmpty())
        return m_movedBar;
    const auto spot = pointed();
    return spot ? std::optional(spot->bar) : std::nullopt;
}

/// While the top moves, the tool tip says what moves with it, and the label would only be in the way.
void ChartView::displayHandle() {
    layOut();
    const auto bar = handledBar();
    const auto place = bar ? handlePlaceOf(m_chart, m_scene.layout(), *bar) : std::nullopt;
    const bool isAtHandle = m_topDrag || (m_pointer == Pointer::Mouse && handleAt(m_chart, m_scene.layout(), m_mouse));
    isAtHandle ? setCursor(Qt::SizeVerCursor) : unsetCursor();
    if (!place || !m_movedBar.isEmpty())
        return m_handleLabel->hide();
    const auto shown = std::ranges::find(m_chart.bars, *bar, &Bar::id);
    m_handleLabel->display(shown->handle->by);
    m_handleLabel->place({place->bar.center().x(), topOfLabels(m_scene.layout(), *place) - labelGap});
    m_handleLabel->show();
}

QStringList ChartView::movedTooltip() const {
    const auto bar = std::ranges::find(m_chart.bars, m_movedBar, &Bar::id);
    if (bar == m_chart.bars.end() || !bar->handle || bar->handle->saying.isEmpty())
        return {};
    return {QStringLiteral("%1 %2").arg(bar->name, bar->totalText), bar->handle->saying};
}

bool ChartView::takeHandle(QPointF position) {
    const auto bar = handleAt(m_chart, m_scene.layout(), position);
    if (!bar)
        return false;
    settleTotal();
    const BarHandlePlace place = *handlePlaceOf(m_chart, m_scene.layout(), *bar);
    m_topDrag = TopDrag{place, position.y() - place.bar.top()};
    m_movedBar = *bar;
    m_focused = ChartSpot{*bar, {}};
    m_hovered.reset();
    displayHandle();
    update();
    return true;
}

void ChartView::moveHandle(QPointF position) {
    m_mouse = position;
    askTotal(m_movedBar, m_topDrag->place.totalAt(position.y() - m_topDrag->grip));
}

void ChartView::stepHandle(const QString& bar, double part) {
    const auto moved = std::ranges::find(m_chart.bars, bar, &Bar::id);
    if (moved == m_chart.bars.end() || !moved->handle)
        return;
    m_movedBar = bar;
    m_pointer = Pointer::Keyboard;
    displayHandle();
    const double from = moved->total > 0 ? moved->total : m_chart.axis.maximum;
    askTotal(bar, moved->total + part * from);
    m_handlePause.start();
}

/// Alt with an arrow moves the top of the bar that the keyboard is at; Esc takes it back.
bool ChartView::handleKey(const QKeyEvent& event) {
    const bool isArrow = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (isArrow && event.modifiers().testFlag(Qt::AltModifier)) {
        const double part = event.modifiers().testFlag(Qt::ShiftModifier) ? largeStep : smallStep;
        if (m_focused && !m_topDrag)
            stepHandle(m_focused->bar, event.key() == Qt::Key_Up ? part : -part);
        return true;
    }
    if (event.key() != Qt::Key_Escape || !m_isUnsettled)
        return false;
    cancelTotal();
    return true;
}

void ChartView::askTotal(const QString& bar, double dollars) {
    m_isUnsettled = true;
    emit totalAsked(bar, std::max(0.0, dollars));
}

void ChartView::settleTotal() {
    if (endMove())
        emit totalSettled();
}

void ChartView::cancelTotal() {
    if (endMove())
        emit totalCancelled();
}

/// Whether anything was asked that is neither settled nor cancelled.
bool ChartView::endMove() {
    if (m_movedBar.isEmpty())
        return false;
    m_handlePause.stop();
    m_topDrag.reset();
    m_movedBar.clear();
    displayHandle();
    update();
    return std::exchange(m_isUnsettled, false);
}

} // namespace costberg
