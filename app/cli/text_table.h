#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace costberg::cli {

/// How many columns of a terminal a UTF-8 text fills: two for each character of Chinese, Japanese and Korean, none for
/// combining marks.
std::size_t displayWidth(std::string_view text);

enum class Align { Left, Right };

/// Rows of cells for a terminal, each column as wide as its widest cell, two spaces between columns.
class TextTable {
public:
    explicit TextTable(std::vector<Align> columns) : m_columns(std::move(columns)) {}

    /// Cells that are left out are empty.
    void addRow(std::vector<std::string> cells);
    void addRule();

    /// No line has spaces at its end.
    std::string text() const;

private:
    std::vector<std::size_t> widths() const;

    std::vector<Align> m_columns;
    std::vector<std::vector<std::string>> m_rows; ///< a row without cells is a rule
};

/// A text in lines of at most `width` columns, broken between words; `first` stands before the first line and as many
/// spaces before the others.
std::string wrapped(std::string_view first, std::string_view text, std::size_t width);

/// What a terminal would take for commands and what breaks the lines of a table becomes a space.
std::string onOneLine(std::string_view text);

} // namespace costberg::cli
