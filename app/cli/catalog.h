#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace costberg::cli {

/// A text, a number, or several texts of which the first is the default. Nothing where nothing is said.
using CatalogCell = std::variant<std::monostate, std::string, double, std::vector<std::string>>;

/// One list of what there is, with the same columns in every format.
struct Catalog {
    std::string name; ///< "inputs"
    std::vector<std::string> columns;
    std::vector<std::vector<CatalogCell>> rows;
};

/// The columns of resources/reference/inputs.csv.
Catalog inputCatalog();
Catalog choiceCatalog();
Catalog leverCatalog();
Catalog presetCatalog();
Catalog viewCatalog();

std::string catalogTable(const Catalog& catalog);
/// An object with an array of the catalog's name; cells that say nothing are left out.
std::string catalogJson(const Catalog& catalog);
std::string catalogCsv(const Catalog& catalog);

} // namespace costberg::cli
