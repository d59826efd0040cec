#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace costberg {

/// A cell of a CSV file (RFC 4180), or of one with another separator: a text, or a number with all its digits. A text
/// with a separator, a quotation mark or a line end is quoted. One that a spreadsheet would take for a formula, for it
/// begins with = + - @, a tab or a return, has an apostrophe before it, and so has one that begins with an apostrophe
/// itself: withoutApostrophe gives back each text as it was.
class CsvCell {
public:
    CsvCell(std::string_view text, char separator = ',');
    CsvCell(const char* text) : CsvCell(std::string_view(text)) {}
    CsvCell(const std::string& text) : CsvCell(std::string_view(text)) {}
    CsvCell(double number);

    /// As it stands in the file.
    const std::string& written() const { return m_written; }

private:
    std::string m_written;
};

/// One line with its end, a line feed. The cells must have been made for the same separator.
std::string csvLine(const std::vector<CsvCell>& cells, char separator = ',');

/// The text of a cell without the apostrophe that was put before it.
std::string_view withoutApostrophe(std::string_view cell);

} // namespace costberg
