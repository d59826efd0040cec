#include "core/session/session.h"

#include "core/presets.h"

#include <algorithm>

namespace costberg {

Session sessionOf(Document document, std::vector<Scenario> ownPresets) {
    Look look;
    look.current = document.scenarios.front().id;
    look.view = document.scenarios.front().view;
    look.bridgeView = look.view == View::Headline ? View::Cash : View::Headline;
    return {History(document), look, document, std::move(ownPresets)};
}

std::size_t currentIndex(const Session& session) {
    const auto& scenarios = documentOf(session).scenarios;
    const auto found = std::ranges::find(scenarios, session.look.current, &Scenario::id);
    return found == scenarios.end() ? 0 : static_cast<std::size_t>(found - scenarios.begin());
}

const Scenario& currentScenario(const Session& session) { return documentOf(session).scenarios[currentIndex(session)]; }

BridgeStart bridgeStartOf(const Session& session) {
    if (session.look.bridgeStart != BridgeStart::Automatic)
        return session.look.bridgeStart;
    const bool isBaseline = &baselineScenario(documentOf(session)) == &currentScenario(session);
    return isBaseline ? BridgeStart::Preset : BridgeStart::Baseline;
}

bool isModified(const Session& session) { return documentOf(session) != session.saved; }

const Scenario* presetOf(const Session& session, const Scenario& scenario) {
    if (!scenario.preset)
        return nullptr;
    const auto own = std::ranges::find(session.ownPresets, *scenario.preset, &Scenario::id);
    return own != session.ownPresets.end() ? &*own : presetWithId(*scenario.preset);
}

Results resultsOf(const Document& document) {
    Results results;
    results.scenarios.reserve(document.scenarios.size());
    for (const Scenario& scenario : document.scenarios)
        results.scenarios.push_back(evaluationOf(scenario));
    return results;
}

} // namespace costberg
