#include "core/file/csv_table.h"

#include "core/file/embedded.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace costberg {
namespace {

/// Takes the cell from the front of the text; a cell in quotes may hold commas, line breaks and doubled quotes.
std::string takeCell(std::string_view& text, char separator) {
    std::string cell;
    bool isInQuotes = false;
    while (!text.empty() && (isInQuotes || (text.front() != separator && text.front() != '\n'))) {
        const bool isDoubledQuote = isInQuotes && text.starts_with("\"\"");
        if (text.front() == '"' && !isDoubledQuote)
            isInQuotes = !isInQuotes;
        else if (isInQuotes || !text.starts_with("\r\n"))
            cell += text.front();
        text.remove_prefix(isDoubledQuote ? 2 : 1);
    }
    return cell;
}

std::vector<std::string> takeRow(std::string_view& text, char separator) {
    std::vector<std::string> row{takeCell(text, separator)};
    while (text.starts_with(separator)) {
        text.remove_prefix(1);
        row.push_back(takeCell(text, separator));
    }
    if (text.starts_with('\n'))
        text.remove_prefix(1);
    return row;
}

} // namespace

CsvTable::CsvTable(std::string_view text, char separator) : m_columns(takeRow(text, separator)) {
    while (!text.empty())
        m_rows.push_back(takeRow(text, separator));
}

std::string_view CsvTable::cell(std::size_t row, std::string_view column) const {
    const auto index = static_cast<std::size_t>(std::ranges::find(m_columns, column) - m_columns.begin());
    return index < m_rows[row].size() ? std::string_view(m_rows[row][index]) : std::string_view();
}

CsvTable factTable(std::string_view name) {
    const auto file = std::ranges::find(factFiles(), name, &EmbeddedFile::name);
    assert(file != factFiles().end() && "a table that is not in resources/reference");
    return CsvTable(file->text);
}

} // namespace costberg
