#pragma once

#include "core/analysis/live_simulation.h"
#include "core/session/session.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace costberg {

/// What a session at rest, and one that is being dragged where the processor allows, is simulated with.
inline constexpr std::size_t restingSamples = 100'000;

/// The scenario that the current one is compared with: the baseline or, where the current one is the baseline, the next
/// of the document, which is the one last pinned; behind the last one comes the first. Null where it is the only one.
const Scenario* comparedScenario(const Session& session);

/// The simulations behind what a session shows: in the view looked at, of the current scenario, of the one it is
/// compared with and, in Scenarios mode, of the charted ones; where views are compared, of the current scenario in all
/// of them. All under the same draws. What did not change is not computed again.
class Simulations {
public:
    /// So many samples of all, rounded up to whole blocks of 256.
    void update(const Session& session, std::size_t samples);
    /// Forgets what the session does not show; what it showed before keeps its samples.
    void begin(const Session& session);
    /// Adds samples to all that have fewer; to none where nothing that counts has a range.
    void extend(std::size_t samples);

    bool isAnyUncertain() const { return !m_simulations.empty(); }
    /// That all have; what did not change may have more.
    std::size_t samples() const;
    /// Null where the scenario is not simulated, or nothing that counts in it has a range.
    const LiveSimulation* of(std::string_view scenarioId) const;

private:
    struct Named {
        std::string id;
        LiveSimulation simulation;
    };
    LiveSimulation& simulationOf(const std::string& id);

    std::shared_ptr<DrawColumns> m_columns = std::make_shared<DrawColumns>();
    std::vector<Named> m_simulations;
};

/// Writes into the results what was simulated of the session.
void addSpreads(Results& results, const Session& session, const Simulations& simulations);
/// The results at rest, for a picture of the session.
Results simulatedResultsOf(const Session& session);

/// Whether a scenario has a range that counts.
bool hasRanges(const Scenario& scenario);

} // namespace costberg
