#include "core/session/store.h"

#include <utility>

namespace costberg {

Store::Store(Session session, Scheduler scheduler) : m_session(std::move(session)), m_scheduler(std::move(scheduler)) {}

void Store::dispatch(const Action& action) {
    m_session = reduce(std::move(m_session), action);
    if (std::exchange(m_untold, true))
        return;
    m_scheduler([this] { flush(); });
}

void Store::observe(Observer observer) { m_observers.push_back(std::move(observer)); }

void Store::flush() {
    if (!std::exchange(m_untold, false))
        return;
    for (const Observer& observer : m_observers)
        observer(m_session);
}

} // namespace costberg
