#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/scenario_source.h"
#include "app/cli/text_table.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace costberg::cli {
namespace {

std::string validText(const std::string& file, std::size_t scenarioCount) {
    return onOneLine(file) + ": valid: " + std::to_string(scenarioCount) +
           (scenarioCount == 1 ? " scenario\n" : " scenarios\n");
}

/// Reads every file, so that one run names all that is wrong.
Answer validated(const std::vector<std::string>& files, std::istream& in) {
    std::string text;
    std::vector<Refusal> refusals;
    for (const std::string& file : files) {
        const Result<Document> document = documentFrom(file, in);
        if (document)
            text += validText(file, document->scenarios.size());
        else
            refusals.push_back(document.refusal());
    }
    if (!refusals.empty())
        return refusals;
    return text;
}

} // namespace

void addValidate(CLI::App& program, Task& task) {
    const auto files = std::make_shared<std::vector<std::string>>();
    CLI::App* command = program.add_subcommand("validate", "Whether scenario files can be read, and if not, why");
    addFileOption(*command, *files);
    command->callback([files, &task] { task = [files](std::istream& in) { return validated(*files, in); }; });
}

} // namespace costberg::cli
