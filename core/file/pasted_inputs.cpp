#include "core/file/pasted_inputs.h"

#include "core/file/csv_table.h"
#include "core/file/place.h"
#include "core/file/scenario_file.h"
#include "core/text/csv.h"
#include "core/text/number_reader.h"
#include "core/text/number_text.h"
#include "core/text/typed_text.h"

#include <algorithm>
#include <set>

namespace costberg {
namespace {

/// A row of the table as a refusal names it: the first behind the names of the columns is row 2, as in a spreadsheet.
struct Row {
    const CsvTable& table;
    std::size_t index;

    std::string_view cell(std::string_view column) const { return trimmed(table.cell(index, column)); }
    std::string place(std::string_view column) const {
        return "row " + std::to_string(index + 2) + ", " + std::string(column);
    }
};

bool hasColumn(const CsvTable& table, std::string_view name) {
    return std::ranges::find(table.columns(), name) != table.columns().end();
}

/// The number in that column, within the limits; an empty cell leaves the target alone.
Refused readCell(const Row& row, std::string_view column, const InputSpec& spec, std::optional<double>& into) {
    const std::string_view cell = row.cell(column);
    if (cell.empty())
        return {};
    const Result<double> number = readInput(cell, spec);
    if (!number)
        return Refusal{row.place(column), number.refusal().found, number.refusal().expected};
    into = *number;
    return {};
}

Refused refusalOfRange(const Row& row, const InputState& state) {
    if (state.low && *state.low > state.value)
        return Refusal{row.place("low"), plainNumber(*state.low), "a number not above the value"};
    if (state.high && *state.high < state.value)
        return Refusal{row.place("high"), plainNumber(*state.high), "a number not below the value"};
    return {};
}

/// Each end that has a column; an empty cell says that there is none. The other end stays.
Refused readRange(const Row& row, const InputSpec& spec, InputState& state) {
    if (hasColumn(row.table, "low")) {
        state.low.reset();
        if (Refused refused = readCell(row, "low", spec, state.low))
            return refused;
    }
    if (hasColumn(row.table, "high")) {
        state.high.reset();
        if (Refused refused = readCell(row, "high", spec, state.high))
            return refused;
    }
    return refusalOfRange(row, state);
}

Refused readInputRow(const Row& row, Input input, const Scenario& scenario, PastedInputs& pasted) {
    const InputSpec& spec = specOf(input);
    const InputState& before = scenario.at(input);
    std::optional<double> value;
    if (Refused refused = readCell(row, "value", spec, value))
        return refused;
    if (!value)
        return Refusal{row.place("value"), "an empty cell", "a number"};
    InputState state = *value == before.value ? before : withValue(before, *value);
    if (Refused refused = readRange(row, spec, state))
        return refused;
    if (hasColumn(row.table, "source"))
        state.source = withoutApostrophe(row.table.cell(row.index, "source"));
    if (state != before)
        pasted.inputs.emplace_back(input, state);
    return {};
}

Refused readChoiceRow(const Row& row, Choice choice, const Scenario& scenario, PastedInputs& pasted) {
    const auto index = valueIndexWithId(choice, row.cell("value"));
    if (!index) {
        std::string expected = "one of ";
        for (const ChoiceValue& value : specOf(choice).values)
            expected.append(expected.size() > 7 ? ", " : "").append(value.id);
        return Refusal{row.place("value"), quotedInFile(row.cell("value")), expected};
    }
    if (*index != valueIndexOf(scenario.choices, choice))
        pasted.choices.emplace_back(choice, *index);
    return {};
}

Refused readRow(const Row& row, const Scenario& scenario, std::set<std::string_view>& seen, PastedInputs& pasted) {
    const std::string_view id = row.cell("id");
    if (id.empty() && row.cell("value").empty())
        return {};
    if (!seen.insert(id).second)
        return Refusal{row.place("id"), quotedInFile(id) + " a second time", "each input once: those of one scenario"};
    if (const auto input = inputWithId(id))
        return readInputRow(row, *input, scenario, pasted);
    if (const auto choice = choiceWithId(id))
        return readChoiceRow(row, *choice, scenario, pasted);
    return Refusal{row.place("id"), quotedInFile(id), "the id of an input or a choice, as rental.price"};
}

} // namespace

Result<PastedInputs> parseInputs(std::string_view text, const Scenario& scenario) {
    if (text.size() > largestDocumentSize)
        return Refusal{{}, "more than 16 MiB", "a table of inputs"};
    const bool hasTabs = text.substr(0, text.find('\n')).find('\t') != std::string_view::npos;
    const CsvTable table(text, hasTabs ? '\t' : ',');
    if (!hasColumn(table, "id") || !hasColumn(table, "value"))
        return Refusal{"first row", quotedInFile(text.substr(0, text.find_first_of("\r\n"))),
                       "the names of columns, with \"id\" and \"value\" among them"};
    PastedInputs pasted;
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < table.rowCount(); ++i)
        if (const Refused refused = readRow({table, i}, scenario, seen, pasted))
            return *refused;
    return pasted;
}

} // namespace costberg
