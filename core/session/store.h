#pragma once

#include "core/session/actions.h"

#include <functional>
#include <vector>

namespace costberg {

/// Holds the session, applies actions, and tells observers once per turn however many actions came.
class Store {
public:
    /// Runs the given function once, later in this turn. Core knows no event loop: the window passes one in.
    using Scheduler = std::function<void(std::function<void()>)>;
    using Observer = std::function<void(const Session&)>;

    Store(Session session, Scheduler scheduler);

    const Session& session() const { return m_session; }
    void dispatch(const Action& action);
    /// Observers live as long as the store.
    void observe(Observer observer);
    /// Tells the observers now if anything is untold.
    void flush();

private:
    Session m_session;
    Scheduler m_scheduler;
    std::vector<Observer> m_observers;
    bool m_untold = false;
};

} // namespace costberg
