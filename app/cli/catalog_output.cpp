#include "app/cli/catalog.h"
#include "app/cli/text_table.h"
#include "core/file/json_writer.h"
#include "core/text/csv.h"
#include "core/text/number_text.h"

#include <algorithm>

namespace costberg::cli {
namespace {

std::string joinedText(const std::vector<std::string>& words, std::string_view separator) {
    std::string text;
    for (const std::string& word : words) {
        if (!text.empty())
            text += separator;
        text += word;
    }
    return text;
}

std::string shown(const CatalogCell& cell) {
    if (const auto* number = std::get_if<double>(&cell))
        return plainNumber(*number);
    if (const auto* words = std::get_if<std::vector<std::string>>(&cell))
        return joinedText(*words, ", ");
    const auto* text = std::get_if<std::string>(&cell);
    return text ? *text : "";
}

CsvCell csvCell(const CatalogCell& cell) {
    if (const auto* number = std::get_if<double>(&cell))
        return *number;
    if (const auto* words = std::get_if<std::vector<std::string>>(&cell))
        return joinedText(*words, "|");
    return shown(cell);
}

void writeCell(JsonWriter& json, const CatalogCell& cell) {
    if (const auto* number = std::get_if<double>(&cell))
        return json.number(*number);
    const auto* words = std::get_if<std::vector<std::string>>(&cell);
    if (words == nullptr)
        return json.string(std::get<std::string>(cell));
    json.beginArray();
    for (const std::string& word : *words)
        json.string(word);
    json.end();
}

void writeRow(JsonWriter& json, const Catalog& catalog, const std::vector<CatalogCell>& row) {
    json.beginObject();
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (std::holds_alternative<std::monostate>(row[i]))
            continue;
        json.key(catalog.columns[i]);
        writeCell(json, row[i]);
    }
    json.end();
}

Align alignOf(const Catalog& catalog, std::size_t column) {
    const bool isNumeric = std::ranges::any_of(
        catalog.rows, [column](const auto& row) { return std::holds_alternative<double>(row[column]); });
    return isNumeric ? Align::Right : Align::Left;
}

} // namespace

std::string catalogTable(const Catalog& catalog) {
    std::vector<Align> columns;
    for (std::size_t i = 0; i < catalog.columns.size(); ++i)
        columns.push_back(alignOf(catalog, i));
    TextTable table(std::move(columns));
    table.addRow(catalog.columns);
    for (const auto& row : catalog.rows) {
        std::vector<std::string> cells;
        std::ranges::transform(row, std::back_inserter(cells), shown);
        table.addRow(std::move(cells));
    }
    return table.text();
}

std::string catalogJson(const Catalog& catalog) {
    JsonWriter json;
    json.beginObject();
    json.key(catalog.name);
    json.beginArray();
    for (const auto& row : catalog.rows)
        writeRow(json, catalog, row);
    json.end();
    json.end();
    return std::move(json).text() + '\n';
}

std::string catalogCsv(const Catalog& catalog) {
    std::string csv = csvLine({catalog.columns.begin(), catalog.columns.end()});
    for (const auto& row : catalog.rows) {
        std::vector<CsvCell> cells;
        std::ranges::transform(row, std::back_inserter(cells), csvCell);
        csv += csvLine(cells);
    }
    return csv;
}

} // namespace costberg::cli
