#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace costberg {

/// A table of RFC 4180, quotes and all, whose first row names the columns. Rows that are shorter end in empty cells.
class CsvTable {
public:
    explicit CsvTable(std::string_view text, char separator = ',');

    const std::vector<std::string>& columns() const { return m_columns; }
    std::size_t rowCount() const { return m_rows.size(); }
    /// Empty where the table has no such column.
    std::string_view cell(std::size_t row, std::string_view column) const;

private:
    std::vector<std::string> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

/// One of resources/reference/, as "staff.csv".
CsvTable factTable(std::string_view name);

} // namespace costberg
