#pragma once

#include "core/inputs.h"
#include "core/vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace costberg::cli {

enum class Format { Table, Json, Csv };

/// Which scenarios: the files in their order, and what is set in all of them afterwards, in its order.
struct ScenarioOptions {
    std::vector<std::string> files;
    std::vector<std::string> settings; ///< "rental.price=3.50"
    std::vector<RangeKind> ranges;     ///< the published ranges that are taken over after that
};

// Each adds an option, or a few that belong together, which a command shares with others.

void addFileOption(CLI::App& command, std::vector<std::string>& files);
void addScenarioOptions(CLI::App& command, ScenarioOptions& scenarios);
/// --ranges, for commands that ask what the ranges of the inputs make of the totals.
void addRangesOption(CLI::App& command, ScenarioOptions& scenarios);
void addFormatOption(CLI::App& command, Format& format);
void addViewOption(CLI::App& command, std::optional<View>& view, const std::string& description);

} // namespace costberg::cli
