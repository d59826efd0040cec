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

} // namespace

CsvCell::CsvCell(std::string_view text) {
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    const bool looksLikeFormula = !text.empty() && formulaStarts.find(text.front()) != std::string_view::npos;
    m_written = text;
    if (looksLikeFormula)
        m_written.insert(0, 1, '\'');
    if (m_written.find_first_of(",\"\n\r") != std::string::npos)
        m_written = quotedCell(m_written);
}

CsvCell::CsvCell(double number) : m_written(number == 0 ? "0" : plainNumber(number)) {}

std::string csvLine(const std::vector<CsvCell>& cells) {
    std::string line;
    for (const CsvCell& cell : cells) {
        if (&cell != cells.data())
            line += ',';
        line += cell.written();
    }
    return line + '\n';
}

} // namespace costberg
