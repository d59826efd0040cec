#include "core/file/data_table.h"

#include "core/file/json_writer.h"
#include "core/model/evaluation.h"
#include "core/numbers/relative_change.h"
#include "core/text/csv.h"

namespace costberg {
namespace {

CsvCell csvCellOf(const DataCell& cell, char separator) {
    if (const auto* number = std::get_if<double>(&cell))
        return *number;
    const auto* text = std::get_if<std::string>(&cell);
    return {text != nullptr ? std::string_view(*text) : std::string_view(), separator};
}

std::string lineOf(const std::vector<DataCell>& cells, char separator) {
    std::vector<CsvCell> written;
    written.reserve(cells.size());
    for (const DataCell& cell : cells)
        written.push_back(csvCellOf(cell, separator));
    return csvLine(written, separator);
}

std::string separated(const DataTable& table, char separator) {
    std::string text = lineOf({table.columns.begin(), table.columns.end()}, separator);
    for (const std::vector<DataCell>& row : table.rows)
        text += lineOf(row, separator);
    return text;
}

void write(JsonWriter& json, const DataCell& cell) {
    if (const auto* number = std::get_if<double>(&cell))
        json.number(*number);
    else if (const auto* text = std::get_if<std::string>(&cell))
        json.string(*text);
    else
        json.verbatim("null");
}

std::string jsonOf(const DataTable& table) {
    JsonWriter json;
    json.beginArray();
    for (const std::vector<DataCell>& row : table.rows) {
        json.beginObject();
        for (std::size_t i = 0; i < row.size(); ++i) {
            json.key(table.columns[i]);
            write(json, row[i]);
        }
        json.end();
    }
    json.end();
    return std::move(json).text() + '\n';
}

std::string text(std::string_view view) { return std::string(view); }

DataCell cellOf(const std::optional<double>& number) { return number ? DataCell(*number) : DataCell(); }

void addInputs(DataTable& table, const Scenario& scenario) {
    for (const Choice choice : allChoices()) {
        const ChoiceSpec& spec = specOf(choice);
        const std::string_view value = spec.values[valueIndexOf(scenario.choices, choice)].id;
        table.rows.push_back(
            {scenario.id, scenario.name, text(spec.id), text(spec.label), text(value), {}, {}, {}, {}});
    }
    for (const Input input : allInputs()) {
        const InputSpec& spec = specOf(input);
        const InputState& state = scenario.at(input);
        table.rows.push_back({scenario.id, scenario.name, text(spec.id), text(spec.label), state.value, text(spec.unit),
                              cellOf(state.low), cellOf(state.high), state.source});
    }
}

void addView(DataTable& table, const Scenario& scenario, View view, const Evaluation& evaluation) {
    for (const Entry<double>& entry : evaluation[view])
        if (entry.amount != 0)
            table.rows.push_back({scenario.id,
                                  scenario.name,
                                  text(idOf(view)),
                                  text(idOf(entry.activity)),
                                  text(idOf(entry.resource)),
                                  entry.amount,
                                  {}});
    table.rows.push_back(
        {scenario.id, scenario.name, text(idOf(view)), "total", "total", evaluation.totalOf(view), {}});
}

/// They have no resource and no amount, so that a sum over either column stays one of dollars or of hours.
void addHours(DataTable& table, const Scenario& scenario, const GpuHours<double>& hours) {
    const auto add = [&](std::string_view activity, double count) {
        table.rows.push_back({scenario.id, scenario.name, "gpu_hours", text(activity), {}, {}, count});
    };
    for (const Activity activity : allActivities())
        if (isCompute(activity) && hours[activity] != 0)
            add(idOf(activity), hours[activity]);
    add("total", totalOf(hours));
}

} // namespace

DataTable inputTable(const std::vector<Scenario>& scenarios) {
    DataTable table{{"scenario", "scenario name", "id", "name", "value", "unit", "low", "high", "source"}, {}};
    for (const Scenario& scenario : scenarios)
        addInputs(table, scenario);
    return table;
}

DataTable breakdownTable(const Document& document) {
    DataTable table{{"scenario", "scenario name", "view", "activity", "resource", "amount (USD)", "GPU-hours"}, {}};
    for (const Scenario& scenario : document.scenarios) {
        const Evaluation evaluation = evaluationOf(scenario);
        for (const View view : allViews)
            addView(table, scenario, view, evaluation);
        addHours(table, scenario, evaluation.gpuHours);
    }
    return table;
}

DataTable comparisonTable(const Document& document) {
    DataTable table{{"scenario", "scenario name", "view", "total (USD)", "baseline (USD)", "difference (USD)",
                     "difference (fraction)"},
                    {}};
    const Evaluation baseline = evaluationOf(baselineScenario(document));
    for (const Scenario& scenario : document.scenarios) {
        const Evaluation evaluation = evaluationOf(scenario);
        for (const View view : allViews) {
            const double before = baseline.totalOf(view);
            const double gap = evaluation.totalOf(view) - before;
            table.rows.push_back({scenario.id, scenario.name, text(idOf(view)), evaluation.totalOf(view), before, gap,
                                  cellOf(relativeChange(evaluation.totalOf(view), before))});
        }
    }
    return table;
}

std::string writtenAs(DataFormat format, const DataTable& table) {
    switch (format) {
    case DataFormat::Csv:
        return separated(table, ',');
    case DataFormat::Tsv:
        return separated(table, '\t');
    case DataFormat::Json:
        return jsonOf(table);
    }
    return {};
}

} // namespace costberg
