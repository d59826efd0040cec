#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace costberg {

/// A cell of a CSV file (RFC 4180): a text as it is, or a number with all its digits.
class CsvCell {
public:
    CsvCell(std::string_view text);
    CsvCell(const char* text) : CsvCell(std::string_view(text)) {}
    CsvCell(const std::string& text) : CsvCell(std::string_view(text)) {}
    CsvCell(double number);

    /// As it stands in the file.
    const std::string& written() const { return m_written; }

private:
    std::string m_written;
};

/// One line with its end, a line feed. A text with a comma, a quotation mark or a line end is quoted; one that a
/// spreadsheet would take for a formula, for it begins with = + - @, a tab or a return, has an apostrophe before it.
std::string csvLine(const std::vector<CsvCell>& cells);

} // namespace costberg
