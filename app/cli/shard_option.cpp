#include "app/cli/shard_option.h"

#include "core/text/typed_text.h"

#include <CLI/CLI.hpp>

#include <sstream>

namespace costberg::cli {
namespace {

/// So few that a number of points times a number of parts fits 64 bits.
constexpr std::uint64_t mostShards = 1'000'000'000;

/// "3/8" is the third of eight.
Shard shardOf(const std::string& text) {
    Shard shard;
    char slash = 0;
    char rest = 0;
    std::istringstream reader(text);
    const bool isRead = static_cast<bool>(reader >> shard.index >> slash >> shard.count) && !(reader >> rest);
    if (!isRead || slash != '/' || text.find('-') != std::string::npos || shard.index < 1 || shard.index > shard.count)
        throw CLI::ValidationError("--shard", "expected K/N with K from 1 to N, found " + inQuotes(text));
    if (shard.count > mostShards)
        throw CLI::ValidationError("--shard", "expected at most " + std::to_string(mostShards) + " parts, found " +
                                                  inQuotes(text));
    return shard;
}

} // namespace

void addShardOption(CLI::App& command, Shard& shard, const std::string& description) {
    command
        .add_option_function<std::string>(
            "--shard", [&shard](const std::string& text) { shard = shardOf(text); }, description)
        ->type_name("K/N");
}

} // namespace costberg::cli
