#pragma once

#include "core/model/evaluation.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace costberg::cli {

/// An amount beside that of the baseline, in USD.
struct ComparedAmount {
    double baseline = 0;
    double value = 0;

    double difference() const { return value - baseline; }
    /// Of the baseline; none where there is no relativeChange.
    std::optional<double> percent() const;
};

struct ComparedScenario {
    const Scenario* scenario;
    Evaluation evaluation;
};

/// Several scenarios against one of them. The document must outlive it.
struct Comparison {
    ComparedScenario baseline;
    std::vector<ComparedScenario> others; ///< in the document's order
    std::vector<View> views;              ///< which are asked for
};

/// Of the document's baseline with all its other scenarios; in one view, or in all.
Comparison comparisonIn(const Document& document, const std::optional<View>& view);

ComparedAmount totalsOf(const Comparison& comparison, const ComparedScenario& other, View view);
ComparedAmount amountsOf(const Comparison& comparison, const ComparedScenario& other, View view, Activity activity);

std::string comparisonTable(const Comparison& comparison);
std::string comparisonJson(const Comparison& comparison);
std::string comparisonCsv(const Comparison& comparison);

} // namespace costberg::cli
