#include "app/cli/amounts.h"
#include "app/cli/comparison.h"
#include "app/cli/text_table.h"
#include "core/text/number_format.h"

namespace costberg::cli {
namespace {

void addAmounts(TextTable& table, std::string label, const ComparedAmount& amounts) {
    table.addRow({std::move(label), amountText(amounts.baseline), amountText(amounts.value),
                  differenceText(amounts.difference()), changeText(amounts.percent())});
}

void addView(TextTable& table, const Comparison& comparison, const ComparedScenario& other, View view) {
    table.addRule();
    addAmounts(table, std::string(labelOf(view)), totalsOf(comparison, other, view));
    for (const Activity activity : allActivities()) {
        const ComparedAmount amounts = amountsOf(comparison, other, view, activity);
        if (amounts.baseline != 0 || amounts.value != 0)
            addAmounts(table, "  " + std::string(labelOf(activity)), amounts);
    }
}

std::string nameOf(const Scenario& scenario) {
    return onOneLine(scenario.name) + "  [" + onOneLine(scenario.id) + "]\n";
}

std::string comparedText(const Comparison& comparison, const ComparedScenario& other) {
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Right, Align::Right});
    table.addRow({"", "baseline", "compared", "difference", "change"});
    for (const View view : comparison.views)
        addView(table, comparison, other, view);
    return "Baseline: " + nameOf(*comparison.baseline.scenario) + "Compared: " + nameOf(*other.scenario) + '\n' +
           table.text();
}

} // namespace

std::string comparisonTable(const Comparison& comparison) {
    std::string text;
    for (const ComparedScenario& other : comparison.others)
        text += (text.empty() ? "" : "\n\n") + comparedText(comparison, other);
    return text;
}

} // namespace costberg::cli
