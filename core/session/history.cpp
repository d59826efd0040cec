#include "core/session/history.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace costberg {

History::History(Document document) : m_present(std::move(document)) {}

bool History::isInGestureOf(const StepLabel& label) const {
    return isInGesture() && m_past.back().label.kind == label.kind && m_past.back().label.subject == label.subject;
}

void History::change(Document document, StepLabel label) {
    if (!isInGestureOf(label))
        settle();
    if (isInGesture()) {
        label.from = m_past.back().label.from;
        m_past.back().label = std::move(label);
        m_present = std::move(document);
        return;
    }
    if (document == m_present)
        return;
    Snapshot before(m_present, m_past.empty() ? nullptr : &m_past.back().state);
    m_past.push_back({std::move(before), std::move(label)});
    m_beforeGesture = std::exchange(m_present, std::move(document));
}

void History::settle() {
    if (!isInGesture())
        return;
    if (*m_beforeGesture == m_present)
        m_past.pop_back();
    else
        forgetWhatTheGestureReplaces();
    m_beforeGesture.reset();
}

/// Only once the gesture is a step: one that ends where it began, or is cancelled, takes nothing away.
void History::forgetWhatTheGestureReplaces() {
    m_future.clear();
    if (m_past.size() > capacity)
        m_past.pop_front();
}

void History::cancel() {
    if (!isInGesture())
        return;
    m_present = std::move(*m_beforeGesture);
    m_beforeGesture.reset();
    m_past.pop_back();
}

void History::exchangeStep(std::deque<Step>& from, std::deque<Step>& to) {
    assert(!from.empty());
    Step step = std::move(from.back());
    from.pop_back();
    to.push_back({Snapshot(m_present, &step.state), std::move(step.label)});
    m_present = step.state.document();
}

void History::undo() {
    settle();
    if (canUndo())
        exchangeStep(m_past, m_future);
}

void History::redo() {
    settle();
    if (canRedo())
        exchangeStep(m_future, m_past);
}

const History::Step& History::stepTo(std::size_t state) const {
    assert(state > 0 && state < stateCount() && "no step leads to the first state");
    return state <= presentState() ? m_past[state - 1] : m_future[stateCount() - 1 - state];
}

const StepLabel& History::labelOfStepTo(std::size_t state) const { return stepTo(state).label; }

const Scenario& History::scenarioIn(std::size_t state, std::string_view id, std::size_t index) const {
    if (state < presentState())
        return m_past[state].state.scenario(id, index);
    if (state > presentState())
        return stepTo(state).state.scenario(id, index);
    const Scenario* named = scenarioWithId(m_present, id);
    return named != nullptr ? *named : m_present.scenarios[std::min(index, m_present.scenarios.size() - 1)];
}

void History::goTo(std::size_t state) {
    settle();
    while (presentState() > state)
        exchangeStep(m_past, m_future);
    while (presentState() < state && canRedo())
        exchangeStep(m_future, m_past);
}

} // namespace costberg
