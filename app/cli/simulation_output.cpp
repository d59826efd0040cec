#include "app/cli/amounts.h"
#include "app/cli/simulation_file.h"
#include "app/cli/text_table.h"
#include "core/file/json_writer.h"
#include "core/text/csv.h"
#include "core/text/number_format.h"
#include "core/text/number_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace costberg::cli {
namespace {

/// As decimal digits: more than a double, and more than the standard library prints.
std::string digitsOf(QuantileSketch::Sum sum) {
    std::string digits;
    do {
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(sum % 10)));
        sum /= 10;
    } while (sum > 0);
    return digits;
}

std::string binsOf(const QuantileSketch::Contents& contents) {
    std::string bins = "[";
    for (const auto& [bin, count] : contents.bins)
        bins += fmt::format("{}[{},{}]", bins.size() > 1 ? "," : "", bin, count);
    return bins + "]";
}

/// With all its digits, for a double would round a large one.
void writeCount(JsonWriter& json, std::string_view key, std::uint64_t count) {
    json.verbatim(key, std::to_string(count));
}

void writeSketch(JsonWriter& json, const QuantileSketch& sketch, const std::vector<double>& quantiles) {
    json.number("mean", sketch.mean());
    json.number("smallest", sketch.smallest());
    json.number("largest", sketch.largest());
    json.key("quantiles");
    json.beginObject();
    for (const double probability : quantiles)
        json.number(plainNumber(probability), sketch.quantile(probability));
    json.end();
    const QuantileSketch::Contents contents = sketch.contents();
    json.key("sketch");
    json.beginObject();
    json.string("sum_millionths", digitsOf(contents.sum));
    json.verbatim("bins", binsOf(contents));
    json.end();
}

void writeScenario(JsonWriter& json, const SimulationFile& file, const SimulatedScenario& scenario) {
    json.beginObject();
    json.string("id", scenario.id);
    json.string("name", scenario.name);
    json.string("assumptions", fmt::format("{:016x}", scenario.assumptions));
    writeCount(json, "samples", scenario.result.samples);
    json.key("views");
    json.beginObject();
    for (const View view : file.views) {
        json.key(idOf(view));
        json.beginObject();
        json.number("point", scenario.points[static_cast<std::size_t>(view)]);
        writeSketch(json, scenario.result[view], file.quantiles);
        json.end();
    }
    json.end();
    json.end();
}

void writeShards(JsonWriter& json, const IncludedShards& shards) {
    json.key("shards");
    json.beginObject();
    const bool isWhole = shards.isWhole();
    writeCount(json, "of", isWhole ? 1 : shards.count);
    json.key("included");
    json.beginArray();
    for (const std::uint64_t index : isWhole ? std::vector<std::uint64_t>{1} : shards.indexes)
        json.verbatim(std::to_string(index));
    json.end();
    json.end();
}

/// "10,000 samples", or "5,000 of 10,000 samples" where shards are missing.
std::string samplesText(const SimulationFile& file, const SimulatedScenario& scenario) {
    const auto counted = [](std::uint64_t count) { return groupedNumber(static_cast<double>(count)); };
    const std::string samples = counted(scenario.result.samples);
    return (file.shards.isWhole() ? samples : samples + " of " + counted(file.samples)) +
           (file.samples == 1 ? " sample" : " samples");
}

std::string quantileName(double probability) { return fmt::format("P{:g}", probability * 100); }

} // namespace

std::string simulationJson(const SimulationFile& file) {
    JsonWriter json;
    json.beginObject();
    json.key("simulation");
    json.beginObject();
    writeCount(json, "samples", file.samples);
    json.string("seed", std::to_string(file.seed));
    writeShards(json, file.shards);
    json.number("quantile_relative_error", QuantileSketch::largestRelativeError);
    json.end();
    json.key("scenarios");
    json.beginArray();
    for (const SimulatedScenario& scenario : file.scenarios)
        writeScenario(json, file, scenario);
    json.end();
    json.end();
    return std::move(json).text() + "\n";
}

std::string simulationCsv(const SimulationFile& file) {
    std::string csv = csvLine({"scenario", "name", "view", "samples", "quantity", "usd"});
    for (const SimulatedScenario& scenario : file.scenarios)
        for (const View view : file.views) {
            const QuantileSketch& sketch = scenario.result[view];
            const auto add = [&](const std::string& quantity, double amount) {
                csv += csvLine(
                    {scenario.id, scenario.name, idOf(view), static_cast<double>(sketch.count()), quantity, amount});
            };
            add("point", scenario.points[static_cast<std::size_t>(view)]);
            add("mean", sketch.mean());
            for (const double probability : file.quantiles)
                add(quantileName(probability), sketch.quantile(probability));
        }
    return csv;
}

bool isCertain(const SimulationFile& file) {
    return std::ranges::all_of(file.scenarios, [&](const SimulatedScenario& scenario) {
        return scenario.result.samples > 1 && std::ranges::all_of(file.views, [&](View view) {
                   return scenario.result[view].smallest() == scenario.result[view].largest();
               });
    });
}

std::string simulationTable(const SimulationFile& file) {
    std::string text;
    for (const SimulatedScenario& scenario : file.scenarios) {
        TextTable table(std::vector<Align>(file.quantiles.size() + 3, Align::Right));
        std::vector<std::string> head{"", "point", "mean"};
        for (const double probability : file.quantiles)
            head.push_back(quantileName(probability));
        table.addRow(head);
        table.addRule();
        for (const View view : file.views) {
            const QuantileSketch& sketch = scenario.result[view];
            std::vector<std::string> row{std::string(labelOf(view)),
                                         amountText(scenario.points[static_cast<std::size_t>(view)]),
                                         amountText(sketch.mean())};
            for (const double probability : file.quantiles)
                row.push_back(amountText(sketch.quantile(probability)));
            table.addRow(row);
        }
        text += fmt::format("{}{}  [{}]\nRange of your assumptions, {}, seed {}\n\n{}", text.empty() ? "" : "\n",
                            onOneLine(scenario.name), onOneLine(scenario.id), samplesText(file, scenario), file.seed,
                            table.text());
    }
    return text;
}

} // namespace costberg::cli
