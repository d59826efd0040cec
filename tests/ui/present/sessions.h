#pragma once

#include "core/presets.h"
#include "core/session/actions.h"
#include "ui/present/chart_data.h"

#include <QString>

#include <ostream>

namespace costberg {

// Sessions to present, as the window would have them.

inline Scenario fromPreset(std::string_view id) {
    Scenario scenario = *presetWithId(id);
    scenario.preset = scenario.id;
    return scenario;
}

inline Session openingSession() { return sessionOf({"", {fromPreset(openingPresetId)}, {}}); }

inline Session after(Session session, const std::vector<Action>& actions) {
    for (const Action& action : actions)
        session = reduce(std::move(session), action);
    return session;
}

inline Results resultsOf(const Session& session) { return resultsOf(documentOf(session)); }

inline ChartData chartOf(const Session& session) { return chartDataOf(session, resultsOf(session)); }

inline const Evaluation& currentEvaluation(const Session& session, const Results& results) {
    return results.scenarios[currentIndex(session)];
}

/// The scenario that a test makes up: defaults with these values.
inline Scenario withValues(const std::vector<std::pair<Input, double>>& values) {
    Scenario scenario = defaultScenario();
    for (const auto& [input, value] : values)
        scenario.at(input).value = value;
    return scenario;
}

inline Session sessionWith(Scenario scenario) { return sessionOf({"", {std::move(scenario)}, {}}); }

} // namespace costberg

/// So that a failed expectation shows the text.
inline void PrintTo(const QString& text, std::ostream* out) { *out << '"' << text.toStdString() << '"'; }
