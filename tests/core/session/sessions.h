#pragma once

#include "core/presets.h"
#include "core/session/actions.h"

#include <string>
#include <vector>

namespace costberg {

inline Session openingSession() {
    Scenario scenario = *presetWithId("deepseek-whole-picture");
    scenario.preset = scenario.id;
    return sessionOf({"", {scenario}, {}});
}

inline Session after(Session session, const std::vector<Action>& actions) {
    for (const Action& action : actions)
        session = reduce(std::move(session), action);
    return session;
}

inline double rentOf(const Session& session) { return currentScenario(session).at(Input::RentalPrice).value; }

inline std::vector<std::string> idsOf(const Session& session) {
    std::vector<std::string> ids;
    for (const Scenario& scenario : documentOf(session).scenarios)
        ids.push_back(scenario.id);
    return ids;
}

} // namespace costberg
