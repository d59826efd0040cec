#include "app/cli/command.h"
#include "app/cli/number_options.h"
#include "app/cli/options.h"
#include "app/cli/ranges_hint.h"
#include "app/cli/scenario_source.h"
#include "app/cli/sensitivity_output.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace costberg::cli {
namespace {

struct SensitivityOptions {
    ScenarioOptions scenarios;
    std::optional<View> view;
    std::uint64_t samples = sobolBaseSamples;
    std::uint64_t seed = 1;
    Format format = Format::Table;
};

/// Below the tables of scenarios without a range.
std::string hintFor(const std::vector<Sensitivity>& all, const SensitivityOptions& options, const Document& document) {
    const bool hasIndices = std::ranges::any_of(all, [](const Sensitivity& sensitivity) {
        return std::ranges::any_of(sensitivity.rows,
                                   [](const auto& row) { return row.bar.hasEffect() && row.firstOrder; });
    });
    return hasIndices ? "" : "\n" + rangesHint("sensitivity", options.scenarios, options.view, document);
}

std::string written(const std::vector<Sensitivity>& all, const SensitivityOptions& options, const Document& document) {
    switch (options.format) {
    case Format::Table:
        return sensitivityTable(all) + hintFor(all, options, document);
    case Format::Json:
        return sensitivityJson(all);
    case Format::Csv:
        return sensitivityCsv(all);
    }
    return sensitivityTable(all);
}

Answer sensitivityAnswer(const SensitivityOptions& options, std::istream& in) {
    const Result<Document> document = documentFrom(options.scenarios, in);
    if (!document)
        return document.refusal();
    std::vector<Sensitivity> all;
    for (const Scenario& scenario : document->scenarios)
        all.push_back(sensitivityOf(scenario, *options.view, options.samples, options.seed));
    Answer answer(written(all, options, *document));
    answer.notes = notesOfRangesLeftOut(*document, options.scenarios.ranges);
    return answer;
}

} // namespace

void addSensitivity(CLI::App& program, Task& task) {
    const auto options = std::make_shared<SensitivityOptions>();
    CLI::App* command = program.add_subcommand(
        "sensitivity", "Which inputs matter: swings over their ranges, elasticities, and Sobol' indices");
    addScenarioOptions(*command, options->scenarios);
    addRangesOption(*command, options->scenarios);
    addViewOption(*command, options->view, "Whose total");
    command->get_option("--view")->required();
    addWholeNumberOption(*command, "--samples", "N", {2048, std::uint64_t{1} << 28}, options->samples,
                         "Base samples of the Sobol' indices; 16,384 if left out");
    addSeedOption(*command, options->seed);
    addFormatOption(*command, options->format);
    command->callback(
        [options, &task] { task = [options](std::istream& in) { return sensitivityAnswer(*options, in); }; });
}

} // namespace costberg::cli
