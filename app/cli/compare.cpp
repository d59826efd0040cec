#include "app/cli/bridged.h"
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
    bool isBridge = false;
    Format format = Format::Table;
};

Answer bridged(const Document& document, const CompareOptions& options) {
    if (document.scenarios.size() != 2)
        return Refusal{"compare --bridge", std::to_string(document.scenarios.size()) + " scenarios", "two"};
    const Scenario& from = *scenarioWithId(document, document.baseline);
    const Scenario& to = document.scenarios[&from == &document.scenarios.front() ? 1 : 0];
    const ScenarioBridge way = scenarioBridge(from, to, *options.view);
    switch (options.format) {
    case Format::Table:
        return bridgeTable(way);
    case Format::Json:
        return bridgeJson(way);
    case Format::Csv:
        return bridgeCsv(way);
    }
    return bridgeTable(way);
}

Answer compared(const CompareOptions& options, std::istream& in) {
    const Result<Document> document = documentFrom(options.scenarios, in);
    if (!document)
        return document.refusal();
    if (document->scenarios.size() < 2)
        return Refusal{"compare", "one scenario", "two scenarios or more, in one file or in several"};
    if (options.isBridge)
        return bridged(*document, options);
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
    command->add_flag("--bridge", options->isBridge,
                      "How much of the gap between two scenarios each changed input causes; needs --view");
    addFormatOption(*command, options->format);
    command->callback([options, &task] {
        if (options->isBridge && !options->view)
            throw CLI::ValidationError("compare: expected --view beside --bridge, found none");
        task = [options](std::istream& in) { return compared(*options, in); };
    });
}

} // namespace costberg::cli
