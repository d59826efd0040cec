#pragma once

#include "core/analysis/simulation.h"

#include <cstdint>

namespace costberg::cli {

/// Says on standard error how far a simulation is, where that is a terminal and it takes more than a second.
class ProgressLine {
public:
    explicit ProgressLine(std::uint64_t total);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    Progress progress();

private:
    void show(std::uint64_t done);

    std::uint64_t m_total;
    std::int64_t m_started;
    std::int64_t m_shown = 0;
    bool m_isTerminal;
};

} // namespace costberg::cli
