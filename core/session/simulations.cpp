#include "core/session/simulations.h"

#include "core/usage.h"

#include <algorithm>
#include <array>
#include <span>

namespace costberg {
namespace {

constexpr std::size_t fewestSamples = 5'000;

/// A scenario with the views that are simulated of it.
struct Simulated {
    const Scenario* scenario;
    std::span<const View> views;
};

std::vector<Simulated> simulatedIn(const Session& session, const View& lookedAt) {
    const Document& document = documentOf(session);
    std::vector<Simulated> simulated;
    if (session.look.mode != ChartMode::Scenarios) {
        const Scenario& current = currentScenario(session);
        const Scenario& baseline = baselineScenario(document);
        simulated.push_back({&current, allViews});
        if (&baseline != &current)
            simulated.push_back({&baseline, {&lookedAt, 1}});
        return simulated;
    }
    for (std::size_t i = 0; i < std::min(document.scenarios.size(), shownScenarioCount); ++i)
        simulated.push_back({&document.scenarios[i], {&lookedAt, 1}});
    return simulated;
}

} // namespace

void Simulations::update(const Session& session, std::size_t samples) {
    const std::vector<Simulated> simulated = simulatedIn(session, session.look.view);
    std::erase_if(m_simulations, [&](const Named& named) {
        return std::ranges::none_of(simulated, [&](const Simulated& some) { return some.scenario->id == named.id; });
    });
    const bool isAnyUncertain =
        std::ranges::any_of(simulated, [](const Simulated& some) { return hasRanges(*some.scenario); });
    if (!isAnyUncertain) {
        m_simulations.clear();
        return;
    }
    for (const Simulated& some : simulated)
        simulationOf(some.scenario->id).update(*some.scenario, samples, some.views);
    m_samples = simulationOf(simulated.front().scenario->id).samples();
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

bool hasRanges(const Scenario& scenario) {
    return std::ranges::any_of(
        allInputs(), [&](Input input) { return isUncertain(scenario.at(input)) && isUsed(input, scenario.choices); });
}

std::size_t samplesThatFit(double budget, double took, std::size_t samples) {
    if (took <= 0)
        return samples;
    const double wanted = static_cast<double>(samples) * std::min(budget / took, 1.5);
    return std::clamp(static_cast<std::size_t>(wanted), fewestSamples, restingSamples);
}

} // namespace costberg
