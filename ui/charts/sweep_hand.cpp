#include "ui/charts/sweep_hand.h"

#include "ui/controls/slider_keys.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace costberg {
namespace {

constexpr qreal reachOfLine = 7;
constexpr qreal reachOfPoint = 16;
constexpr qreal reachOfPin = 8;

std::size_t nearestTo(double position, const SweptInput& swept) {
    const auto distance = [&](double value) { return std::abs(positionOf(value, swept.axis.scale) - position); };
    const auto nearest = std::ranges::min_element(swept.values, {}, distance);
    return static_cast<std::size_t>(nearest - swept.values.begin());
}

qreal distanceBetween(QPointF one, QPointF other) { return std::hypot(one.x() - other.x(), one.y() - other.y()); }

} // namespace

SweepHand::SweepHand(const ChartData& chart, const ChartScene& scene, QObject* parent)
    : QObject(parent), m_chart(chart), m_scene(scene) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(gesturePause);
    connect(&m_pause, &QTimer::timeout, this, &SweepHand::settle);
}

void SweepHand::follow() {
    m_asked.reset();
    const bool isSame = sweep() != nullptr && m_inputs == std::pair(sweep()->along.input, sweep()->against.input);
    if (!isSame && isDragging()) {
        m_drag.reset();
        settle();
    }
}

// Where things are.

QPointF SweepHand::presentPosition() const {
    const auto position = [](const SweptInput& swept) { return positionOf(swept.value, swept.axis.scale); };
    return {position(sweep()->along), sweep()->isMap() ? position(sweep()->against) : 0};
}

QPointF SweepHand::presentPoint() const {
    const PlotLayout& plot = *m_scene.layout().plot;
    const QPointF position = presentPosition();
    return {plot.xOf(position.x()), plot.yOf(position.y())};
}

bool SweepHand::isOnHandle(QPointF position) const {
    if (sweep() == nullptr || !m_scene.layout().plot)
        return false;
    if (sweep()->isMap())
        return distanceBetween(position, presentPoint()) <= reachOfPoint;
    const QRectF& area = m_scene.layout().plot->area;
    const bool isBeside = std::abs(position.x() - presentPoint().x()) <= reachOfLine;
    return isBeside && position.y() >= area.top() - reachOfPoint && position.y() <= area.bottom() + reachOfPoint;
}

Qt::CursorShape SweepHand::cursor() const {
    return sweep() != nullptr && sweep()->isMap() ? Qt::SizeAllCursor : Qt::SizeHorCursor;
}

std::optional<SweepSpot> SweepHand::spotAt(QPointF position) const {
    if (sweep() == nullptr || !m_scene.layout().plot || !m_scene.layout().plot->area.contains(position))
        return std::nullopt;
    const PlotLayout& plot = *m_scene.layout().plot;
    const std::size_t column = nearestTo(plot.alongAt(position.x()), sweep()->along);
    return SweepSpot{column, sweep()->isMap() ? nearestTo(plot.upwardAt(position.y()), sweep()->against) : 0};
}

const SweepPin* SweepHand::pinAt(QPointF position) const {
    if (sweep() == nullptr || !m_scene.layout().plot)
        return nullptr;
    const PlotLayout& plot = *m_scene.layout().plot;
    const auto found = std::ranges::find_if(sweep()->pins, [&](const SweepPin& pin) {
        const QPointF at(plot.xOf(positionOf(pin.along, sweep()->along.axis.scale)),
                         plot.yOf(positionOf(pin.against, sweep()->against.axis.scale)));
        return distanceBetween(position, at) <= reachOfPin;
    });
    return found == sweep()->pins.end() ? nullptr : &*found;
}

// What the user does.

bool SweepHand::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || !isOnHandle(event.position()))
        return false;
    settle();
    m_inputs = {sweep()->along.input, sweep()->against.input};
    m_drag = Drag{presentPosition(), event.position()};
    return true;
}

bool SweepHand::move(const QMouseEvent& event) {
    if (!m_drag || sweep() == nullptr || !m_scene.layout().plot)
        return false;
    const QRectF& area = m_scene.layout().plot->area;
    const bool fine = isFine(event.modifiers());
    const QPointF moved = (event.position() - m_drag->pointer) * (fine ? fineShare : 1);
    m_drag->position += QPointF(moved.x() / area.width(), -moved.y() / area.height());
    m_drag->pointer = event.position();
    const int digits = fine ? fineDigits : draggedDigits;
    Values values = present();
    if (moved.x() != 0)
        values.along = draggedValue(sweep()->along, m_drag->position.x(), digits);
    if (moved.y() != 0 && sweep()->isMap())
        values.against = draggedValue(sweep()->against, m_drag->position.y(), digits);
    ask(values);
    return true;
}

bool SweepHand::release(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || !m_drag)
        return false;
    m_drag.reset();
    settle();
    return true;
}

bool SweepHand::key(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Escape && m_isUnsettled) {
        cancel();
        return true;
    }
    if (sweep() == nullptr || m_drag)
        return false;
    const bool isUpward = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    const bool isPage = event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown;
    if (isUpward && !sweep()->isMap()) {
        lookAtNext(event.key() == Qt::Key_Up ? 1 : -1);
        return true;
    }
    if (event.key() == Qt::Key_Home || event.key() == Qt::Key_End) {
        const Interval reach = reachOf(sweep()->along.slider);
        ask({event.key() == Qt::Key_Home ? reach.from : reach.to, present().against});
        m_pause.start();
        return true;
    }
    const auto steps = stepsOf(event, Qt::LeftToRight);
    if (!steps)
        return false;
    const bool isAgainst = sweep()->isMap() && (isUpward || isPage);
    moveBy(isAgainst ? 0 : *steps, isAgainst ? *steps : 0);
    return true;
}

void SweepHand::moveBy(double alongSteps, double againstSteps) {
    const auto moved = [](double value, double steps, const SweptInput& swept) {
        return steps == 0 ? value : steppedFrom(value, steps, swept.slider);
    };
    const Values from = present();
    ask({moved(from.along, alongSteps, sweep()->along), moved(from.against, againstSteps, sweep()->against)});
    m_pause.start();
}

/// From line to line, as they lie above each other at the present value.
void SweepHand::lookAtNext(int step) {
    std::vector<const SweepLine*> lines;
    for (const SweepLine& line : sweep()->lines)
        lines.push_back(&line);
    std::ranges::stable_sort(lines, {}, &SweepLine::total);
    const auto current = std::ranges::find(lines, true, &SweepLine::isLookedAt);
    const auto next = (current - lines.begin()) + step;
    if (current != lines.end() && next >= 0 && next < static_cast<std::ptrdiff_t>(lines.size()))
        emit acted(action::ShowView{lines[static_cast<std::size_t>(next)]->view});
}

SweepHand::Values SweepHand::present() const {
    return m_asked.value_or(Values{sweep()->along.value, sweep()->against.value});
}

void SweepHand::ask(Values values) {
    if (values == present())
        return;
    m_asked = values;
    m_isUnsettled = true;
    if (sweep()->isMap())
        emit acted(action::SetPair{sweep()->along.input, values.along, sweep()->against.input, values.against});
    else
        emit acted(action::SetInput{sweep()->along.input, values.along});
}

void SweepHand::settle() {
    m_pause.stop();
    if (std::exchange(m_isUnsettled, false))
        emit acted(action::Settle{});
}

void SweepHand::cancel() {
    m_pause.stop();
    m_drag.reset();
    m_asked.reset();
    m_isUnsettled = false;
    emit acted(action::CancelGesture{});
}

} // namespace costberg
