#include "app/cli/command.h"
#include "app/cli/fingerprint.h"
#include "app/cli/number_options.h"
#include "app/cli/options.h"
#include "app/cli/progress.h"
#include "app/cli/ranges_hint.h"
#include "app/cli/scenario_source.h"
#include "app/cli/shard_option.h"
#include "app/cli/simulation_file.h"
#include "core/file/file_access.h"

#include <CLI/CLI.hpp>

#include <array>
#include <memory>

namespace costberg::cli {
namespace {

/// Sketches of every view of a hundred scenarios fit.
constexpr std::size_t largestResult = std::size_t{256} * 1024 * 1024;

constexpr std::array usualQuantiles{0.05, 0.25, 0.5, 0.75, 0.95};

struct SimulateOptions {
    ScenarioOptions scenarios;
    std::optional<View> view;
    SimulationSettings settings;
    std::vector<double> quantiles; ///< where empty, those of the files that are merged, or usualQuantiles
    bool merges = false;
    Format format = Format::Table;
};

std::string written(const SimulationFile& file, Format format) {
    switch (format) {
    case Format::Table:
        return simulationTable(file);
    case Format::Json:
        return simulationJson(file);
    case Format::Csv:
        return simulationCsv(file);
    }
    return simulationTable(file);
}

SimulationFile simulatedFile(const SimulateOptions& options, const Document& document) {
    SimulationFile file{options.settings.samples,
                        options.settings.seed,
                        {options.settings.shard.count, {options.settings.shard.index}},
                        options.view ? std::vector<View>{*options.view}
                                     : std::vector<View>(allViews.begin(), allViews.end()),
                        options.quantiles,
                        {}};
    if (file.quantiles.empty())
        file.quantiles.assign(usualQuantiles.begin(), usualQuantiles.end());
    for (const Scenario& scenario : document.scenarios) {
        ProgressLine line(samplesOf(options.settings).count());
        file.scenarios.push_back({scenario.id, scenario.name, evaluationOf(scenario).totals,
                                  simulated(scenario, options.settings, file.views, line.progress()),
                                  fingerprintOf(scenario)});
    }
    return file;
}

/// Below the table of scenarios without a range.
std::string hintFor(const SimulationFile& file, const SimulateOptions& options, const Document& document) {
    if (options.format != Format::Table || !isCertain(file))
        return "";
    return "\nNo input that counts here has a range. " +
           rangesHint("simulate", options.scenarios, options.view, document);
}

Result<SimulationFile> simulationIn(const std::string& path, std::istream& in) {
    const std::string name = path == "-" ? "standard input" : path;
    const Result<std::string> text = path == "-" ? readStream(in, name, largestResult) : readFile(path, largestResult);
    if (!text)
        return text.refusal();
    return readSimulation(*text, name);
}

/// Where a file is the result of a simulation, what that is for.
Refusal explained(const Refusal& refusal, const std::vector<std::string>& files, std::istream& in) {
    for (const std::string& file : files)
        if (file != "-" && simulationIn(file, in))
            return {file, "the result of a simulation", "a file with scenarios; --merge adds up results"};
    return refusal;
}

Answer simulatedAnswer(const SimulateOptions& options, std::istream& in) {
    const Result<Document> document = documentFrom(options.scenarios, in);
    if (!document)
        return explained(document.refusal(), options.scenarios.files, in);
    const SimulationFile file = simulatedFile(options, *document);
    Answer answer(written(file, options.format) + hintFor(file, options, *document));
    answer.notes = notesOfRangesLeftOut(*document, options.scenarios.ranges);
    return answer;
}

Answer mergedAnswer(const SimulateOptions& options, std::istream& in) {
    std::optional<SimulationFile> merged;
    for (const std::string& path : options.scenarios.files) {
        Result<SimulationFile> file = simulationIn(path, in);
        if (!file)
            return file.refusal();
        if (!merged)
            merged = std::move(file).value();
        else if (const Refused refused = mergeInto(*merged, *file, path))
            return *refused;
    }
    if (!options.quantiles.empty())
        merged->quantiles = options.quantiles;
    return written(*merged, options.format);
}

void addSimulationOptions(CLI::App& command, SimulateOptions& options) {
    addWholeNumberOption(command, "--samples", "N", {1, SobolDimension::mostPoints}, options.settings.samples,
                         "Samples of the whole simulation, all shards together; 100,000 if left out");
    addSeedOption(command, options.settings.seed);
    addProbabilitiesOption(command, "--quantiles", options.quantiles,
                           "Which quantiles are printed; 0.05,0.25,0.5,0.75,0.95 if left out");
    addShardOption(
        command, options.settings.shard,
        "Draws only the K-th of N equal parts of the samples; print it with --format json, and merge all parts");
    command.add_flag("--merge", options.merges, "Adds up shards: the files are what --shard printed as json");
}

/// What was simulated is in the files: whatever would change it is refused, for it would have no effect.
void refuseWithMerge(const CLI::App& command) {
    for (const char* name : {"--set", "--ranges", "--view", "--samples", "--seed", "--shard"})
        if (command.count(name) > 0)
            throw CLI::ValidationError(name, "expected only without --merge, whose files say what was simulated; "
                                             "found beside it");
}

} // namespace

void addSimulate(CLI::App& program, Task& task) {
    const auto options = std::make_shared<SimulateOptions>();
    CLI::App* command = program.add_subcommand(
        "simulate", "What the ranges of the inputs make of the totals, by Monte Carlo in constant memory");
    addScenarioOptions(*command, options->scenarios);
    addRangesOption(*command, options->scenarios);
    addViewOption(*command, options->view, "One view instead of all five");
    addSimulationOptions(*command, *options);
    addFormatOption(*command, options->format);
    command->callback([options, command, &task] {
        if (options->merges)
            refuseWithMerge(*command);
        task = [options](std::istream& in) {
            return options->merges ? mergedAnswer(*options, in) : simulatedAnswer(*options, in);
        };
    });
}

} // namespace costberg::cli
