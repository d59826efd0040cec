#include "app/cli/command.h"
#include "app/cli/evaluation_output.h"
#include "app/cli/options.h"
#include "app/cli/scenario_source.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace costberg::cli {
namespace {

struct EvaluateOptions {
    ScenarioOptions scenarios;
    Format format = Format::Table;
};

Answer evaluated(const EvaluateOptions& options, std::istream& in) {
    const Result<Document> document = documentFrom(options.scenarios, in);
    if (!document)
        return document.refusal();
    switch (options.format) {
    case Format::Table:
        return evaluationTable(*document);
    case Format::Json:
        return evaluationJson(*document);
    case Format::Csv:
        return evaluationCsv(*document);
    }
    return evaluationTable(*document);
}

} // namespace

void addEvaluate(CLI::App& program, Task& task) {
    const auto options = std::make_shared<EvaluateOptions>();
    CLI::App* command = program.add_subcommand("evaluate", "What each scenario costs, in the five views");
    addScenarioOptions(*command, options->scenarios);
    addFormatOption(*command, options->format);
    command->callback([options, &task] { task = [options](std::istream& in) { return evaluated(*options, in); }; });
}

} // namespace costberg::cli
