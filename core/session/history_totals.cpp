#include "core/session/history_totals.h"

namespace costberg {

// States next to each other share what is the same in both, so most steps of other scenarios cost nothing.
std::vector<double> totalsAlong(const Session& session) {
    const std::size_t index = currentIndex(session);
    const std::size_t count = session.history.stateCount();
    std::vector<double> totals;
    totals.reserve(count);
    const Scenario* previous = nullptr;
    for (std::size_t state = 0; state < count; ++state) {
        const Scenario& scenario = session.history.scenarioIn(state, session.look.current, index);
        totals.push_back(&scenario == previous ? totals.back()
                                               : evaluateTotal(session.look.view, assumptionsOf(scenario)));
        previous = &scenario;
    }
    return totals;
}

} // namespace costberg
