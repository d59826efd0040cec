#include "app/cli/command.h"
#include "app/cli/comparison.h"
#include "app/cli/options.h"
#include "app/cli/scenario_source.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace costberg::cli {
namespace {

struct CompareOptions {
    ScenarioOptions scenarios;
    std::optional<View> view;
    Format format = Format::Table;
};

Answer compared(const CompareOptions& options, std::istream& in) {
    const Result<Document> document = documentFrom(options.scenarios, in);
    if (!document)
        return document.refusal();
    if (document->scenarios.size() < 2)
        return Refusal{"compare", "one scenario", "two scenarios or more, in one file or in several"};
    const Comparison comparison = comparisonIn(*document, options.view);
    switch (options.format) {
    case Format::Table:
        return comparisonTable(comparison);
    case Format::Json:
        return comparisonJson(comparison);
    case Format::Csv:
        return comparisonCsv(comparison);
    }
    return comparisonTable(comparison);
}

} // namespace

void addCompare(CLI::App& program, Task& task) {
    const auto options = std::make_shared<CompareOptions>();
    CLI::App* command = program.add_subcommand(
        "compare", "Several scenarios against the first, or against the baseline that its file names");
    addScenarioOptions(*command, options->scenarios);
    addViewOption(*command, options->view, "One view instead of all five");
    addFormatOption(*command, options->format);
    command->callback([options, &task] { task = [options](std::istream& in) { return compared(*options, in); }; });
}

} // namespace costberg::cli
