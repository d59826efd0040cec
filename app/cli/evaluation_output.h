#pragma once

#include "core/scenario.h"

#include <string>

namespace costberg::cli {

// What `evaluate` prints: GPU-hours, views, figures, problems and published figures of every scenario.

std::string evaluationTable(const Document& document);

/// As docs/guide/command-line.md describes it. Entries that are 0 are left out of the views, and figures that do not
/// exist.
std::string evaluationJson(const Document& document);

/// A line for each number. Entries that are 0 are left out.
std::string evaluationCsv(const Document& document);

} // namespace costberg::cli
