#pragma once

#include "core/scenario.h"

#include <string>
#include <variant>
#include <vector>

namespace costberg {

/// An empty cell, a text, or a number.
using DataCell = std::variant<std::monostate, std::string, double>;

/// A table to leave with. Its columns name the unit, or there is a column for it where each row has its own.
struct DataTable {
    std::vector<std::string> columns;
    std::vector<std::vector<DataCell>> rows; ///< each with as many cells as there are columns
};

// Scenarios are told apart by their ids; several may have the same name.

/// Every choice and input of these scenarios, with range and source.
DataTable inputTable(const std::vector<Scenario>& scenarios);
/// Every amount that is not 0, of every view, with the totals; then the GPU-hours by activity.
DataTable breakdownTable(const Document& document);
/// The total of each scenario in each view beside that of the baseline.
DataTable comparisonTable(const Document& document);

enum class DataFormat { Csv, Tsv, Json };

/// Numbers with all their digits and a dot. CSV and TSV are lines of CsvCells; JSON is an array with an object a row.
std::string writtenAs(DataFormat format, const DataTable& table);

} // namespace costberg
