#pragma once

#include "core/analysis/simulation.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace costberg::cli {

/// What `simulate` prints as JSON and reads again to merge: one scenario's sketches.
struct SimulatedScenario {
    std::string id;
    std::string name;
    std::array<double, viewCount> points{}; ///< the totals at the inputs' values, USD
    SimulationResult result;
    std::uint64_t assumptions = 0; ///< fingerprintOf the scenario
};

/// Which of so many shards are in it. All of them are the whole, however many they were.
struct IncludedShards {
    std::uint64_t count = 1;
    std::vector<std::uint64_t> indexes{1}; ///< ascending

    bool isWhole() const { return indexes.size() == count; }
};

struct SimulationFile {
    std::uint64_t samples = 0; ///< of the whole simulation
    std::uint64_t seed = 1;
    IncludedShards shards;
    std::vector<View> views;
    std::vector<double> quantiles;
    std::vector<SimulatedScenario> scenarios;
};

std::string simulationJson(const SimulationFile& file);
std::string simulationCsv(const SimulationFile& file);
std::string simulationTable(const SimulationFile& file);

/// Where no total varies, for no input that counts has a range. One sample alone says nothing of it.
bool isCertain(const SimulationFile& file);

/// `name` begins the place of a refusal.
Result<SimulationFile> readSimulation(std::string_view text, const std::string& name);

/// Adds the shards of another file. Refused where they are not of the same simulation, or there already.
Refused mergeInto(SimulationFile& file, const SimulationFile& other, const std::string& name);

} // namespace costberg::cli
