#pragma once

#include "core/analysis/elasticity.h"
#include "core/analysis/sobol_indices.h"
#include "core/analysis/tornado.h"

#include <optional>
#include <string>
#include <vector>

namespace costberg::cli {

/// One input's line: what it does to a view's total.
struct SensitivityRow {
    TornadoBar bar;
    Elasticity elasticity;
    std::optional<Estimate> firstOrder; ///< only of inputs with a range
    std::optional<Estimate> totalEffect;
};

struct Sensitivity {
    const Scenario* scenario;
    View view;
    double total = 0;
    std::vector<SensitivityRow> rows; ///< largest swing first
};

/// The scenario must outlive it.
Sensitivity sensitivityOf(const Scenario& scenario, View view, std::uint64_t samples, std::uint64_t seed);

std::string sensitivityTable(const std::vector<Sensitivity>& all);
std::string sensitivityJson(const std::vector<Sensitivity>& all);
std::string sensitivityCsv(const std::vector<Sensitivity>& all);

} // namespace costberg::cli
