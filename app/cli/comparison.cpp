#include "app/cli/comparison.h"

#include "core/numbers/relative_change.h"

namespace costberg::cli {

std::optional<double> ComparedAmount::percent() const {
    const auto change = relativeChange(value, baseline);
    return change ? std::optional(100 * *change) : std::nullopt;
}

Comparison comparisonIn(const Document& document, const std::optional<View>& view) {
    const Scenario* baseline = scenarioWithId(document, document.baseline);
    Comparison comparison{{baseline, evaluationOf(*baseline)}, {}, {allViews.begin(), allViews.end()}};
    for (const Scenario& scenario : document.scenarios)
        if (&scenario != baseline)
            comparison.others.push_back({&scenario, evaluationOf(scenario)});
    if (view)
        comparison.views = {*view};
    return comparison;
}

ComparedAmount totalsOf(const Comparison& comparison, const ComparedScenario& other, View view) {
    return {comparison.baseline.evaluation.totalOf(view), other.evaluation.totalOf(view)};
}

ComparedAmount amountsOf(const Comparison& comparison, const ComparedScenario& other, View view, Activity activity) {
    return {amountOf(comparison.baseline.evaluation[view], activity), amountOf(other.evaluation[view], activity)};
}

} // namespace costberg::cli
