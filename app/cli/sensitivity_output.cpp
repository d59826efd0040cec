#include "app/cli/sensitivity_output.h"

#include "app/cli/amounts.h"
#include "app/cli/text_table.h"
#include "core/file/json_writer.h"
#include "core/model/evaluation.h"
#include "core/text/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace costberg::cli {
namespace {

std::string estimateText(const std::optional<Estimate>& estimate) {
    if (!estimate)
        return "";
    const double value = std::abs(estimate->value) < 0.0005 ? 0 : estimate->value; // not "-0.000"
    return fmt::format("{:.3f} ± {:.3f}", value, estimate->standardError);
}

CsvCell cellOf(const std::optional<Estimate>& estimate, double Estimate::*part) {
    return estimate ? CsvCell((*estimate).*part) : CsvCell("");
}

std::string headOf(const Sensitivity& sensitivity) {
    return fmt::format(
        "{}  [{}]\n{}: {}. Over the input's range (* over 10 % to either side), the others as they are.\n\n",
        onOneLine(sensitivity.scenario->name), onOneLine(sensitivity.scenario->id), labelOf(sensitivity.view),
        amountText(sensitivity.total));
}

std::string markedLabel(const TornadoBar& bar) {
    return fmt::format("{}{}{}", specOf(bar.input).label, bar.hasRange ? "" : " *", bar.isMonotone ? "" : " (turns)");
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
    return (without.empty() ? "" : wrapped("Without effect: ", without, 100)) +
           (atZero.empty() ? "" : wrapped("At 0 without a range, so not moved: ", atZero, 100));
}

std::string tableOf(const Sensitivity& sensitivity) {
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Right, Align::Right, Align::Right, Align::Right});
    table.addRow({"", "at low", "at high", "swing", "10 % more", "first order", "total effect"});
    table.addRule();
    for (const SensitivityRow& row : sensitivity.rows) {
        if (!row.bar.hasEffect())
            continue;
        table.addRow({markedLabel(row.bar), amountText(row.bar.totals.front()), amountText(row.bar.totals.back()),
                      amountText(row.bar.swing), differenceText(row.elasticity.ofTenPercent),
                      estimateText(row.firstOrder), estimateText(row.totalEffect)});
    }
    const bool hasRows = std::ranges::any_of(sensitivity.rows, [](const auto& row) { return row.bar.hasEffect(); });
    const std::string still = stillOf(sensitivity);
    return fmt::format("{}{}{}{}", headOf(sensitivity), hasRows ? table.text() : "",
                       hasRows && !still.empty() ? "\n" : "", still);
}

void writeEstimate(JsonWriter& json, std::string_view key, const std::optional<Estimate>& estimate) {
    if (!estimate)
        return;
    json.key(key);
    json.beginObject();
    json.number("value", estimate->value);
    json.number("standard_error", estimate->standardError);
    json.end();
}

void writeNumbers(JsonWriter& json, std::string_view key, const std::array<double, 5>& numbers) {
    json.key(key);
    json.beginArray();
    for (const double number : numbers)
        json.number(number);
    json.end();
}

void writeRow(JsonWriter& json, const SensitivityRow& row) {
    json.beginObject();
    json.string("input", specOf(row.bar.input).id);
    json.truth("has_range", row.bar.hasRange);
    writeNumbers(json, "values", row.bar.values);
    writeNumbers(json, "totals", row.bar.totals);
    json.number("swing", row.bar.swing);
    json.truth("monotone", row.bar.isMonotone);
    json.number("ten_percent_more", row.elasticity.ofTenPercent);
    json.number("elasticity", row.elasticity.relative);
    writeEstimate(json, "first_order", row.firstOrder);
    writeEstimate(json, "total_effect", row.totalEffect);
    json.end();
}

} // namespace

Sensitivity sensitivityOf(const Scenario& scenario, View view, std::uint64_t samples, std::uint64_t seed) {
    Sensitivity sensitivity{&scenario, view, evaluationOf(scenario).totalOf(view), {}};
    const std::vector<Elasticity> elasticities = elasticitiesOf(scenario, view);
    const InputSobolIndices sobol = sobolIndicesOf(scenario, view, samples, seed);
    for (const TornadoBar& bar : tornadoOf(scenario, view)) {
        SensitivityRow row{bar, *std::ranges::find(elasticities, bar.input, &Elasticity::input), {}, {}};
        const auto found = std::ranges::find(sobol.inputs, bar.input);
        if (found != sobol.inputs.end()) {
            row.firstOrder = sobol.indices.firstOrder[static_cast<std::size_t>(found - sobol.inputs.begin())];
            row.totalEffect = sobol.indices.totalEffect[static_cast<std::size_t>(found - sobol.inputs.begin())];
        }
        sensitivity.rows.push_back(row);
    }
    return sensitivity;
}

std::string sensitivityTable(const std::vector<Sensitivity>& all) {
    std::string text;
    for (const Sensitivity& sensitivity : all)
        text += fmt::format("{}{}", text.empty() ? "" : "\n\n", tableOf(sensitivity));
    return text;
}

std::string sensitivityJson(const std::vector<Sensitivity>& all) {
    JsonWriter json;
    json.beginObject();
    json.key("scenarios");
    json.beginArray();
    for (const Sensitivity& sensitivity : all) {
        json.beginObject();
        json.string("id", sensitivity.scenario->id);
        json.string("view", idOf(sensitivity.view));
        json.number("total", sensitivity.total);
        json.key("inputs");
        json.beginArray();
        for (const SensitivityRow& row : sensitivity.rows)
            writeRow(json, row);
        json.end();
        json.end();
    }
    json.end();
    json.end();
    return std::move(json).text() + "\n";
}

std::string sensitivityCsv(const std::vector<Sensitivity>& all) {
    std::string csv = csvLine({"scenario", "view", "input", "low", "high", "total_at_low", "total_at_high", "swing",
                               "ten_percent_more", "elasticity", "first_order", "first_order_error", "total_effect",
                               "total_effect_error"});
    for (const Sensitivity& sensitivity : all)
        for (const SensitivityRow& row : sensitivity.rows)
            csv +=
                csvLine({sensitivity.scenario->id, idOf(sensitivity.view), specOf(row.bar.input).id,
                         row.bar.values.front(), row.bar.values.back(), row.bar.totals.front(), row.bar.totals.back(),
                         row.bar.swing, row.elasticity.ofTenPercent, row.elasticity.relative,
                         cellOf(row.firstOrder, &Estimate::value), cellOf(row.firstOrder, &Estimate::standardError),
                         cellOf(row.totalEffect, &Estimate::value), cellOf(row.totalEffect, &Estimate::standardError)});
    return csv;
}

} // namespace costberg::cli
