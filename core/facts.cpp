#include "core/facts.h"

#include "core/fact_rules.h"
#include "core/file/csv_table.h"
#include "core/hardware_quotes.h"
#include "core/published_number.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace costberg {
namespace {

/// A row of a table.
struct Row {
    const CsvTable& table;
    std::size_t index;

    std::string_view operator[](std::string_view column) const { return table.cell(index, column); }
};

using ValuesOfInputs = std::array<std::vector<PublishedValue>, inputCount>;

/// What resources/reference/README.md means by the letters of the column `confidence`, where a reader must know it.
std::string_view confidenceOf(const Row& row) {
    const std::string_view letter = row["confidence"];
    if (letter == "B")
        return "secondary source";
    if (letter == "C")
        return "one weak source";
    if (letter == "D")
        return "our arithmetic";
    if (letter == "M")
        return "unverified";
    return "";
}

/// A part of a template with its {column} filled in; empty where the cell is.
std::string filledPart(std::string_view part, const Row& row) {
    const std::size_t open = part.find('{');
    if (open == std::string_view::npos)
        return std::string(part);
    const std::size_t close = part.find('}', open);
    std::string_view column = part.substr(open + 1, close - open - 1);
    const bool isClause = column.ends_with(',');
    if (isClause)
        column.remove_suffix(1);
    const std::string_view cell = row[column];
    const std::string_view shown = isClause ? cell.substr(0, cell.find_first_of(",;:")) : cell;
    if (shown.empty())
        return {};
    return std::string(part.substr(0, open)).append(shown).append(part.substr(close + 1));
}

/// The parts between `separator`s, those that come out empty left out.
template <class Fill> std::string joined(std::string_view text, std::string_view separator, Fill fill) {
    std::string whole;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        const std::string part = fill(text.substr(0, end));
        if (!part.empty())
            whole.append(whole.empty() ? "" : separator).append(part);
        text.remove_prefix(std::min(end + separator.size(), text.size()));
    }
    return whole;
}

std::string filled(std::string_view text, const Row& row) {
    return joined(text, "; ", [&row](std::string_view clause) {
        return joined(clause, ", ", [&row](std::string_view part) { return filledPart(part, row); });
    });
}

std::string withRemark(std::string text, std::string_view remark) {
    return remark.empty() ? text : text.append(" (").append(remark).append(")");
}

bool matches(const FactRule& rule, const Row& row) {
    if (rule.match.ends_with('*'))
        return row[rule.key].starts_with(rule.match.substr(0, rule.match.size() - 1));
    return row[rule.key] == rule.match;
}

/// Values that the model refuses are no help to anybody: they are left out.
void add(ValuesOfInputs& values, Input input, PublishedValue value) {
    if (specOf(input).limits.contains(value.value))
        values[static_cast<std::size_t>(input)].push_back(std::move(value));
}

void addByRule(ValuesOfInputs& values, const FactRule& rule, const Row& row) {
    const double divisor = rule.divisor.empty() ? 1 : numberIn(row[rule.divisor]).value_or(0);
    if (!matches(rule, row) || divisor == 0)
        return;
    const std::string source = withRemark(filled(rule.source, row), confidenceOf(row));
    for (const PublishedNumber& number : publishedNumbersIn(row[rule.value]))
        add(values, rule.input,
            {number.value * rule.unit.times / rule.unit.over / divisor,
             withRemark(filled(rule.label, row), number.bound),
             source,
             {}});
}

void addQuotes(ValuesOfInputs& values) {
    for (const HardwareQuote& quote : hardwareQuotes()) {
        std::string label = quote.hardware;
        if (quote.containsServer())
            label += ", server / " + plainNumber(quote.gpus);
        const PriceScope scope = quote.containsServer() ? PriceScope::Server : PriceScope::Accelerator;
        add(values, Input::AcceleratorPrice,
            {quote.price, label.append(", ").append(quote.date), sourceOf(quote), scope});
    }
}

ValuesOfInputs readValues() {
    ValuesOfInputs values;
    std::map<std::string_view, CsvTable> tables;
    for (const FactRule& rule : factRules()) {
        if (!tables.contains(rule.table))
            tables.emplace(rule.table, factTable(rule.table));
        const CsvTable& table = tables.at(rule.table);
        for (std::size_t row = 0; row < table.rowCount(); ++row)
            addByRule(values, rule, {table, row});
    }
    addQuotes(values);
    const auto order = [](const PublishedValue& value) { return std::tie(value.value, value.label, value.source); };
    for (std::vector<PublishedValue>& ofInput : values) {
        std::ranges::sort(ofInput, {}, order);
        ofInput.erase(std::unique(ofInput.begin(), ofInput.end()), ofInput.end());
    }
    return values;
}

} // namespace

std::span<const PublishedValue> publishedValuesOf(Input input) {
    static const ValuesOfInputs values = readValues();
    return values[static_cast<std::size_t>(input)];
}

} // namespace costberg
