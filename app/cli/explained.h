#pragma once

#include "core/analysis/explanation.h"

#include <string>

namespace costberg::cli {

/// A tree of lines, each with its sources below it.
std::string explanationTable(const Scenario& scenario, const Explanation& explanation);

/// As docs/guide/explain.md describes it.
std::string explanationJson(const Scenario& scenario, const Explanation& explanation);

} // namespace costberg::cli
