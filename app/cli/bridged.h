#pragma once

#include "core/analysis/bridge.h"

#include <string>

namespace costberg::cli {

/// The way from one scenario to another in one view, largest contribution first.
struct ScenarioBridge {
    const Scenario* from;
    const Scenario* to;
    View view;
    Bridge bridge;
};

ScenarioBridge scenarioBridge(const Scenario& from, const Scenario& to, View view);

std::string bridgeTable(const ScenarioBridge& way);
std::string bridgeJson(const ScenarioBridge& way);
std::string bridgeCsv(const ScenarioBridge& way);

} // namespace costberg::cli
