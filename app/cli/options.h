#pragma once

#include "core/inputs.h"
#include "core/model/figure_names.h"
#include "core/scenario.h"
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
/// Of what is no table: csv is none of its formats.
void addReadableFormatOption(CLI::App& command, Format& format);
/// Of points that are as many as one likes: there is no table of them for people.
void addPointFormatOption(CLI::App& command, Format& format);
void addViewOption(CLI::App& command, std::optional<View>& view, const std::string& description);
/// --view: a view, or gpu_hours.
void addQuantityOption(CLI::App& command, std::optional<PublishedView>& view);
void addActivityOption(CLI::App& command, std::optional<Activity>& activity);
void addResourceOption(CLI::App& command, std::optional<Resource>& resource);
void addFigureOption(CLI::App& command, std::optional<Figure>& figure);

} // namespace costberg::cli
