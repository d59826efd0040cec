#include "app/cli/catalog.h"
#include "app/cli/command.h"
#include "app/cli/options.h"

#include <CLI/CLI.hpp>

#include <array>
#include <memory>

namespace costberg::cli {
namespace {

struct Listed {
    std::string_view name;
    std::string_view description;
    Catalog (*catalog)();
};

constexpr std::array<Listed, 5> everyList{
    {{"inputs", "Every number that the model reads: unit, limits, default, range and source", inputCatalog},
     {"choices", "Every choice with its values, the default first", choiceCatalog},
     {"levers", "Quantities that --set solves by one input", leverCatalog},
     {"presets", "The scenarios that are built in", presetCatalog},
     {"views", "The five accounting views", viewCatalog}}};

std::string listText(const Catalog& catalog, Format format) {
    switch (format) {
    case Format::Table:
        return catalogTable(catalog);
    case Format::Json:
        return catalogJson(catalog);
    case Format::Csv:
        return catalogCsv(catalog);
    }
    return catalogTable(catalog);
}

void addListed(CLI::App& list, const Listed& listed, Task& task) {
    const auto format = std::make_shared<Format>(Format::Table);
    CLI::App* command = list.add_subcommand(std::string(listed.name), std::string(listed.description));
    addFormatOption(*command, *format);
    command->callback([listed, format, &task] {
        task = [listed, format](std::istream&) { return listText(listed.catalog(), *format); };
    });
}

} // namespace

void addList(CLI::App& program, Task& task) {
    CLI::App* list = program.add_subcommand("list", "What there is: inputs, choices, levers, presets, views");
    list->require_subcommand(1);
    for (const Listed& listed : everyList)
        addListed(*list, listed, task);
}

} // namespace costberg::cli
