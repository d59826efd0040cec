#include "app/cli/comparison.h"
#include "core/text/csv.h"

namespace costberg::cli {
namespace {

CsvCell percentCell(const ComparedAmount& amounts) {
    const auto percent = amounts.percent();
    return percent ? CsvCell(*percent) : CsvCell("");
}

} // namespace

std::string comparisonCsv(const Comparison& comparison) {
    std::string csv =
        csvLine({"scenario", "name", "view", "quantity", "baseline_value", "value", "difference", "percent"});
    for (const ComparedScenario& other : comparison.others) {
        const auto addLine = [&](View view, std::string_view quantity, const ComparedAmount& amounts) {
            csv += csvLine({other.scenario->id, other.scenario->name, idOf(view), quantity, amounts.baseline,
                            amounts.value, amounts.difference(), percentCell(amounts)});
        };
        for (const View view : comparison.views) {
            addLine(view, "total", totalsOf(comparison, other, view));
            for (const Activity activity : allActivities()) {
                const ComparedAmount amounts = amountsOf(comparison, other, view, activity);
                if (amounts.baseline != 0 || amounts.value != 0)
                    addLine(view, idOf(activity), amounts);
            }
        }
    }
    return csv;
}

} // namespace costberg::cli
