#include "core/session/history.h"

#include <cassert>
#include <utility>

namespace costberg {

History::History(Document document) : m_present(std::move(document)) {}

bool History::isInGestureOf(const StepLabel& label) const {
    return m_inGesture && m_past.back().label.kind == label.kind && m_past.back().label.subject == label.subject;
}

void History::change(Document document, StepLabel label) {
    if (!isInGestureOf(label))
        settle();
    if (m_inGesture) {
        label.from = m_past.back().label.from;
        m_past.back().label = std::move(label);
        m_present = std::move(document);
        return;
    }
    if (document == m_present)
        return;
    if (m_past.size() == capacity)
        m_past.erase(m_past.begin());
    m_past.push_back({std::exchange(m_present, std::move(document)), std::move(label)});
    m_future.clear();
    m_inGesture = true;
}

void History::settle() {
    if (!std::exchange(m_inGesture, false))
        return;
    if (m_past.back().document == m_present)
        m_past.pop_back();
}

void History::cancel() {
    if (!std::exchange(m_inGesture, false))
        return;
    m_present = std::move(m_past.back().document);
    m_past.pop_back();
}

void History::undo() {
    settle();
    if (!canUndo())
        return;
    Step step = std::move(m_past.back());
    m_past.pop_back();
    m_future.push_back({std::exchange(m_present, std::move(step.document)), std::move(step.label)});
}

void History::redo() {
    settle();
    if (!canRedo())
        return;
    Step step = std::move(m_future.back());
    m_future.pop_back();
    m_past.push_back({std::exchange(m_present, std::move(step.document)), std::move(step.label)});
}

} // namespace costberg
