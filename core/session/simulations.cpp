#include "core/session/simulations.h"

#include "core/usage.h"

#include <algorithm>
#include <array>
#include <span>

namespace costberg {
namespace {

/// A scenario with the views that are simulated of it.
struct Simulated {
    const Scenario* scenario;
    std::span<const View> views;
};

void addOnce(std::vector<Simulated>& simulated, const Scenario& scenario, std::span<const View> views) {
    if (!std::ranges::count(simulated, &scenario, &Simulated::scenario))
        simulated.push_back({&scenario, views});
}

std::vector<Simulated> simulatedIn(const Session& session) {
    const Document& document = documentOf(session);
    const std::span<const View> lookedAt(&session.look.view, 1);
    const bool isBridgeOfViews =
        session.look.mode == ChartMode::Bridge && bridgeStartOf(session) == BridgeStart::OtherView;
    const bool isViews = session.look.mode == ChartMode::Views || isBridgeOfViews;
    std::vector<Simulated> simulated;
    addOnce(simulated, currentScenario(session), isViews ? std::span<const View>(allViews) : lookedAt);
    if (const Scenario* compared = comparedScenario(session))
        addOnce(simulated, *compared, lookedAt);
    if (session.look.mode == ChartMode::Scenarios)
        for (std::size_t i = 0; i < std::min(document.scenarios.size(), shownScenarioCount); ++i)
            addOnce(simulated, document.scenarios[i], lookedAt);
    return simulated;
}

} // namespace

const Scenario* comparedScenario(const Session& session) {
    const Document& document = documentOf(session);
    const Scenario& current = currentScenario(session);
    const Scenario& baseline = baselineScenario(document);
    if (&baseline != &current)
        return &baseline;
    const Scenario& next = document.scenarios[(currentIndex(session) + 1) % document.scenarios.size()];
    return &next == &current ? nullptr : &next;
}

void Simulations::update(const Session& session, std::size_t samples) {
    begin(session);
    for (Named& named : m_simulations)
        named.simulation.limitTo(samples);
    extend(samples);
}

void Simulations::begin(const Session& session) {
    const std::vector<Simulated> simulated = simulatedIn(session);
    if (std::ranges::none_of(simulated, [](const Simulated& some) { return hasRanges(*some.scenario); })) {
        m_simulations.clear();
        return;
    }
    std::erase_if(m_simulations, [&](const Named& named) {
        return std::ranges::none_of(simulated, [&](const Simulated& some) { return some.scenario->id == named.id; });
    });
    for (const Simulated& some : simulated)
        simulationOf(some.scenario->id).begin(*some.scenario, some.views);
}

void Simulations::extend(std::size_t samples) {
    for (Named& named : m_simulations)
        named.simulation.extend(samples);
}

std::size_t Simulations::samples() const {
    std::size_t fewest = m_simulations.empty() ? 0 : m_simulations.front().simulation.samples();
    for (const Named& named : m_simulations)
        fewest = std::min(fewest, named.simulation.samples());
    return fewest;
}

const LiveSimulation* Simulations::of(std::string_view scenarioId) const {
    const auto found = std::ranges::find(m_simulations, scenarioId, &Named::id);
    return found == m_simulations.end() ? nullptr : &found->simulation;
}

LiveSimulation& Simulations::simulationOf(const std::string& id) {
    const auto found = std::ranges::find(m_simulations, id, &Named::id);
    if (found != m_simulations.end())
        return found->simulation;
    m_simulations.push_back({id, LiveSimulation(m_columns)});
    return m_simulations.back().simulation;
}

void addSpreads(Results& results, const Session& session, const Simulations& simulations) {
    results.spreads.clear();
    results.samples = simulations.samples();
    if (results.samples == 0)
        return;
    for (const Scenario& scenario : documentOf(session).scenarios) {
        auto& spreads = results.spreads.emplace_back();
        const LiveSimulation* simulation = simulations.of(scenario.id);
        if (simulation == nullptr || !simulation->isUncertain())
            continue;
        for (const View view : allViews)
            if (const QuantileSketch& totals = (*simulation)[view]; totals.count() > 0)
                spreads[static_cast<std::size_t>(view)] = {totals.quantile(0.05), totals.quantile(0.95)};
    }
}

Results simulatedResultsOf(const Session& session) {
    Results results = resultsOf(documentOf(session));
    Simulations simulations;
    simulations.update(session, restingSamples);
    addSpreads(results, session, simulations);
    return results;
}

bool hasRanges(const Scenario& scenario) {
    return std::ranges::any_of(
        allInputs(), [&](Input input) { return isUncertain(scenario.at(input)) && isUsed(input, scenario.choices); });
}

} // namespace costberg
