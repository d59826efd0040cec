#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/scenario_source.h"
#include "app/cli/text_table.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace costberg::cli {
namespace {

/// Whether a picture's totals are computed once more and compared.
enum class Totals { Trusted, Verified };

struct ValidateOptions {
    std::vector<std::string> files;
    Totals totals = Totals::Trusted;
};

std::string counted(std::size_t count, const std::string& noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

/// What is wrong with the totals that the file states.
std::vector<Refusal> wrongTotals(const std::string& name, const OpenedFile& file) {
    if (file.kind == FileKind::Scenario)
        return {{name, "a scenario file, which states no totals", "a picture, for --verify"}};
    if (!file.statement)
        return {{name, "none", "the totals that the picture states"}};
    std::vector<Refusal> discrepancies = discrepanciesBetween(file.document, file.statement->totals);
    for (Refusal& discrepancy : discrepancies)
        discrepancy.where.insert(0, name + ": ");
    return discrepancies;
}

std::string verifiedText(const OpenedFile& file) {
    const std::string program = file.statement->program;
    return ", matches: " + counted(file.statement->totals.size(), "total") +
           (program.empty() ? "" : " as stated by " + program);
}

/// Reads every file, so that one run names all that is wrong.
Answer validated(const ValidateOptions& options, std::istream& in) {
    std::string text;
    std::vector<Refusal> refusals;
    for (const std::string& name : options.files) {
        const Result<OpenedFile> file = fileFrom(name, in);
        if (!file) {
            refusals.push_back(file.refusal());
            continue;
        }
        std::string line = name + ": valid: " + counted(file->document.scenarios.size(), "scenario");
        if (options.totals == Totals::Verified) {
            const std::vector<Refusal> wrong = wrongTotals(name, *file);
            refusals.insert(refusals.end(), wrong.begin(), wrong.end());
            line += wrong.empty() ? verifiedText(*file) : "";
        }
        text += onOneLine(line) + '\n';
    }
    if (!refusals.empty())
        return refusals;
    return text;
}

} // namespace

void addValidate(CLI::App& program, Task& task) {
    const auto options = std::make_shared<ValidateOptions>();
    CLI::App* command = program.add_subcommand(
        "validate", "Whether scenario files and the pictures that carry them can be read, and if not, why");
    addFileOption(*command, options->files);
    command->add_flag_callback(
        "--verify", [options] { options->totals = Totals::Verified; },
        "Recomputes the totals that a picture states, and says whether they match");
    command->callback([options, &task] { task = [options](std::istream& in) { return validated(*options, in); }; });
}

} // namespace costberg::cli
