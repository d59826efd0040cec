#pragma once

#include "core/analysis/simulation.h"

#include <string>

namespace CLI {
class App;
}

namespace costberg::cli {

/// --shard K/N: the K-th of N parts of some work.
void addShardOption(CLI::App& command, Shard& shard, const std::string& description);

} // namespace costberg::cli
