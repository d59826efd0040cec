#pragma once

#include "core/result.h"
#include "core/scenario.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace costberg {

/// A total as a picture states it.
struct StatedTotal {
    std::string scenario; ///< its id
    View view = View::Headline;
    double usd = 0;

    bool operator==(const StatedTotal&) const = default;
};

/// What an exported picture carries, so that it can be opened again and checked: the scenario file, and a statement of
/// who drew it, of what was looked at and of the totals then. A picture without a statement still is a scenario.
struct CarriedScenario {
    std::string document;  ///< the text of the scenario file; empty: the picture carries nothing
    std::string statement; ///< JSON; empty: none

    bool isEmpty() const { return document.empty(); }
    bool operator==(const CarriedScenario&) const = default;
};

/// How the document was looked at, by names that the session gives: {"mode", "scenarios"}.
using LookNames = std::vector<std::pair<std::string, std::string>>;

struct Statement {
    std::string program; ///< "Costberg 0.1.0"
    LookNames look;
    std::vector<StatedTotal> totals; ///< of every scenario in every view

    bool operator==(const Statement&) const = default;
};

/// The whole document, and the totals that the model gives it.
CarriedScenario carriedScenarioOf(const Document& document, const std::string& program, const LookNames& look);

/// Checked as a file's is: what follows refuses whatever is not exactly right.
Result<Statement> parseStatement(std::string_view text);

/// A total that the picture and the model do not agree on.
struct TotalMismatch {
    std::string scenario; ///< its id
    View view = View::Headline;
    std::optional<double> stated; ///< nothing: the picture says nothing of it
    std::optional<double> model;  ///< nothing: no such scenario is carried along

    bool operator==(const TotalMismatch&) const = default;
};

/// Each stated total that is not what the model gives this document, each that stands for nothing in the document, and
/// each that is missing. Empty: they match.
std::vector<TotalMismatch> mismatchesBetween(const Document& document, const std::vector<StatedTotal>& totals);

/// Where the stated totals are not those that the model gives this document, in
/// words. Empty: they match.
std::vector<Refusal> discrepanciesBetween(const Document& document, const std::vector<StatedTotal>& totals);

} // namespace costberg
