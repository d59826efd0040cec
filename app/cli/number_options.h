#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace costberg::cli {

/// Both ends included.
struct WholeNumbers {
    std::uint64_t from = 0;
    std::uint64_t to = 0;
};

/// An option with a whole number, which may be typed as numbers are elsewhere: 1000000, 1,000,000, 1e6 or 1M. What is
/// none of `allowed` is wrong usage.
CLI::Option* addWholeNumberOption(CLI::App& command, const std::string& name, const std::string& letter,
                                  WholeNumbers allowed, std::uint64_t& target, const std::string& description);

/// --seed, any that fits 64 bits.
CLI::Option* addSeedOption(CLI::App& command, std::uint64_t& seed);

/// An option with one or several probabilities between commas: 0.05,0.5,95%.
CLI::Option* addProbabilitiesOption(CLI::App& command, const std::string& name, std::vector<double>& target,
                                    const std::string& description);

} // namespace costberg::cli
