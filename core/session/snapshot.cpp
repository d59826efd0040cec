#include "core/session/snapshot.h"

#include <algorithm>

namespace costberg {
namespace {

/// Finds scenarios by id in a list that is asked for in much the same order as it has.
class Finder {
public:
    explicit Finder(const std::vector<std::shared_ptr<const Scenario>>& scenarios) : m_scenarios(scenarios) {}

    std::shared_ptr<const Scenario> find(const std::string& id) {
        for (std::size_t tried = 0; tried < m_scenarios.size(); ++tried) {
            const auto& scenario = m_scenarios[m_next];
            m_next = (m_next + 1) % m_scenarios.size();
            if (scenario->id == id)
                return scenario;
        }
        return nullptr;
    }

private:
    const std::vector<std::shared_ptr<const Scenario>>& m_scenarios;
    std::size_t m_next = 0;
};

} // namespace

Snapshot::Snapshot(const Document& document, const Snapshot* neighbour)
    : m_baseline(document.baseline), m_unknownKeys(document.unknownKeys) {
    const std::vector<Shared> none;
    Finder finder(neighbour != nullptr ? neighbour->m_scenarios : none);
    m_scenarios.reserve(document.scenarios.size());
    for (const Scenario& scenario : document.scenarios) {
        Shared same = finder.find(scenario.id);
        const bool isSame = same != nullptr && *same == scenario;
        m_scenarios.push_back(isSame ? std::move(same) : std::make_shared<const Scenario>(scenario));
    }
}

Document Snapshot::document() const {
    Document document{m_baseline, {}, m_unknownKeys};
    document.scenarios.reserve(m_scenarios.size());
    for (const Shared& scenario : m_scenarios)
        document.scenarios.push_back(*scenario);
    return document;
}

const Scenario& Snapshot::scenario(std::string_view id, std::size_t index) const {
    const auto found =
        std::ranges::find(m_scenarios, id, [](const Shared& shared) { return std::string_view(shared->id); });
    return found != m_scenarios.end() ? **found : *m_scenarios[std::min(index, m_scenarios.size() - 1)];
}

bool Snapshot::sharesWith(const Snapshot& other, const std::string& id) const {
    const Shared mine = Finder(m_scenarios).find(id);
    return mine != nullptr && mine == Finder(other.m_scenarios).find(id);
}

} // namespace costberg
