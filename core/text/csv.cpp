#include "core/text/csv.h"

#include "core/text/number_text.h"

namespace costberg {
namespace {

std::string quotedCell(std::string_view text) {
    std::string quoted = "\"";
    for (const char character : text) {
        if (character == '"')
            quoted += '"';
        quoted += character;
    }
    return quoted + '"';
}

/// What a spreadsheet takes for a formula, and what begins as if it were marked already.
bool needsApostrophe(std::string_view text) {
    constexpr std::string_view starts = "=+-@\t\r'";
    return !text.empty() && starts.find(text.front()) != std::string_view::npos;
}

} // namespace

CsvCell::CsvCell(std::string_view text, char separator) : m_written(text) {
    if (needsApostrophe(text))
        m_written.insert(0, 1, '\'');
    if (m_written.find(separator) != std::string::npos || m_written.find_first_of("\"\n\r") != std::string::npos)
        m_written = quotedCell(m_written);
}

std::string_view withoutApostrophe(std::string_view cell) {
    if (cell.starts_with('\'') && needsApostrophe(cell.substr(1)))
        cell.remove_prefix(1);
    return cell;
}

CsvCell::CsvCell(double number) : m_written(number == 0 ? "0" : plainNumber(number)) {}

std::string csvLine(const std::vector<CsvCell>& cells, char separator) {
    std::string line;
    for (const CsvCell& cell : cells) {
        if (&cell != cells.data())
            line += separator;
        line += cell.written();
    }
    return line + '\n';
}

} // namespace costberg
