#include "app/cli/sensitivity_output.h"

#include "core/file/json_writer.h"
#include "core/model/evaluation.h"
#include "core/text/csv.h"

#include <algorithm>

namespace costberg::cli {
namespace {

CsvCell cellOf(const std::optional<Estimate>& estimate, double Estimate::*part) {
    return estimate ? CsvCell((*estimate).*part) : CsvCell("");
}

CsvCell truthCell(bool isTrue) { return isTrue ? "true" : "false"; }

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
    json.truth("low_is_limit", row.bar.lowIsLimit);
    json.truth("high_is_limit", row.bar.highIsLimit);
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
                               "total_effect_error", "low_is_limit", "high_is_limit", "has_range", "monotone"});
    for (const Sensitivity& sensitivity : all)
        for (const SensitivityRow& row : sensitivity.rows)
            csv += csvLine(
                {sensitivity.scenario->id, idOf(sensitivity.view), specOf(row.bar.input).id, row.bar.values.front(),
                 row.bar.values.back(), row.bar.totals.front(), row.bar.totals.back(), row.bar.swing,
                 row.elasticity.ofTenPercent, row.elasticity.relative, cellOf(row.firstOrder, &Estimate::value),
                 cellOf(row.firstOrder, &Estimate::standardError), cellOf(row.totalEffect, &Estimate::value),
                 cellOf(row.totalEffect, &Estimate::standardError), truthCell(row.bar.lowIsLimit),
                 truthCell(row.bar.highIsLimit), truthCell(row.bar.hasRange), truthCell(row.bar.isMonotone)});
    return csv;
}

} // namespace costberg::cli
