#pragma once

#include "core/scenario.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace costberg {

/// A document at rest. It shares with the snapshot next to it every scenario that is the same in both, so that a step
/// costs one scenario however many the document has.
class Snapshot {
public:
    explicit Snapshot(const Document& document, const Snapshot* neighbour = nullptr);

    Document document() const;
    /// The scenario with this id or, where there is none, the one that stands at that place or last.
    const Scenario& scenario(std::string_view id, std::size_t index) const;
    /// Whether both hold the very same object for the scenario with this id, not merely an equal one.
    bool sharesWith(const Snapshot& other, const std::string& id) const;

private:
    using Shared = std::shared_ptr<const Scenario>;

    std::string m_baseline;
    std::vector<Shared> m_scenarios;
    UnknownKeys m_unknownKeys;
};

} // namespace costberg
