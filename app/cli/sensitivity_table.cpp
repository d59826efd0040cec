#include "app/cli/amounts.h"
#include "app/cli/sensitivity_output.h"
#include "app/cli/text_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace costberg::cli {
namespace {

constexpr std::size_t lineWidth = 100;

std::string estimateText(const std::optional<Estimate>& estimate) {
    if (!estimate)
        return "";
    const double value = std::abs(estimate->value) < 0.0005 ? 0 : estimate->value; // not "-0.000"
    return fmt::format("{:.3f} ± {:.3f}", value, estimate->standardError);
}

std::string headOf(const Sensitivity& sensitivity) {
    return fmt::format(
        "{}  [{}]\n{}: {}. Over the input's range (* over 10 % to either side), the others as they are.\n\n",
        onOneLine(sensitivity.scenario->name), onOneLine(sensitivity.scenario->id), labelOf(sensitivity.view),
        amountText(sensitivity.total));
}

bool isCut(const TornadoBar& bar) { return bar.lowIsLimit || bar.highIsLimit; }

std::string markedLabel(const TornadoBar& bar) {
    return fmt::format("{}{}{}{}", specOf(bar.input).label, bar.hasRange ? "" : " *", isCut(bar) ? " (limit)" : "",
                       bar.isMonotone ? "" : " (turns)");
}

std::string tenPercentText(const Elasticity& elasticity) {
    return elasticity.isBeyondLimit ? "beyond limit" : differenceText(elasticity.ofTenPercent);
}

std::string tableOf(const std::vector<SensitivityRow>& rows, bool hasIndices) {
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Right, Align::Right, Align::Right, Align::Right});
    const auto add = [&](std::vector<std::string> cells, const std::string& firstOrder, const std::string& total) {
        if (hasIndices)
            cells.insert(cells.end(), {firstOrder, total});
        table.addRow(std::move(cells));
    };
    add({"", "at low", "at high", "swing", "10 % more"}, "first order", "total effect");
    table.addRule();
    for (const SensitivityRow& row : rows)
        add({markedLabel(row.bar), amountText(row.bar.totals.front()), amountText(row.bar.totals.back()),
             amountText(row.bar.swing), tenPercentText(row.elasticity)},
            estimateText(row.firstOrder), estimateText(row.totalEffect));
    return table.text();
}

/// What the marks in these rows mean.
std::string legendOf(const std::vector<SensitivityRow>& rows) {
    std::string text;
    if (std::ranges::any_of(rows, [](const SensitivityRow& row) { return isCut(row.bar); }))
        text += wrapped("(limit): ",
                        "a step of 10 % would lead beyond what the input can be; it ends at the limit, and the swing "
                        "is that of the smaller step.",
                        lineWidth);
    if (std::ranges::any_of(rows, [](const SensitivityRow& row) { return !row.bar.isMonotone; }))
        text += wrapped("(turns): ", "the total both rises and falls in between.", lineWidth);
    return text;
}

/// The inputs that move nothing, and those that were not moved themselves.
std::string stillOf(const Sensitivity& sensitivity) {
    std::string without;
    std::string atZero;
    for (const SensitivityRow& row : sensitivity.rows)
        if (!row.bar.hasEffect()) {
            std::string& list = row.bar.isMoved() ? without : atZero;
            list += fmt::format("{}{}", list.empty() ? "" : ", ", specOf(row.bar.input).label);
        }
    return (without.empty() ? "" : wrapped("Without effect: ", without, lineWidth)) +
           (atZero.empty() ? "" : wrapped("At 0 without a range, so not moved: ", atZero, lineWidth));
}

std::string whyNoIndices() {
    return wrapped("No Sobol' indices: ",
                   "no input that counts here has a range, so there is no uncertainty to share out.", lineWidth);
}

std::string textOf(const Sensitivity& sensitivity) {
    std::vector<SensitivityRow> rows;
    std::ranges::copy_if(sensitivity.rows, std::back_inserter(rows),
                         [](const SensitivityRow& row) { return row.bar.hasEffect(); });
    const bool hasIndices = std::ranges::any_of(rows, [](const auto& row) { return row.firstOrder.has_value(); });
    const std::string notes = legendOf(rows) + (hasIndices ? "" : whyNoIndices()) + stillOf(sensitivity);
    return fmt::format("{}{}{}{}", headOf(sensitivity), rows.empty() ? "" : tableOf(rows, hasIndices),
                       rows.empty() || notes.empty() ? "" : "\n", notes);
}

} // namespace

std::string sensitivityTable(const std::vector<Sensitivity>& all) {
    std::string text;
    for (const Sensitivity& sensitivity : all)
        text += fmt::format("{}{}", text.empty() ? "" : "\n\n", textOf(sensitivity));
    return text;
}

} // namespace costberg::cli
