#include "app/cli/comparison.h"
#include "core/file/json_writer.h"

namespace costberg::cli {
namespace {

void writeAmounts(JsonWriter& json, std::string_view key, const ComparedAmount& amounts) {
    json.key(key);
    json.beginObject();
    json.number("baseline", amounts.baseline);
    json.number("value", amounts.value);
    json.number("difference", amounts.difference());
    if (const auto percent = amounts.percent()) {
        json.number("percent", *percent);
    }
    json.end();
}

void writeView(JsonWriter& json, const Comparison& comparison, const ComparedScenario& other, View view) {
    json.key(idOf(view));
    json.beginObject();
    writeAmounts(json, "total", totalsOf(comparison, other, view));
    json.key("by_activity");
    json.beginObject();
    for (const Activity activity : allActivities()) {
        const ComparedAmount amounts = amountsOf(comparison, other, view, activity);
        if (amounts.baseline != 0 || amounts.value != 0)
            writeAmounts(json, idOf(activity), amounts);
    }
    json.end();
    json.end();
}

void writeName(JsonWriter& json, const Scenario& scenario) {
    json.string("id", scenario.id);
    json.string("name", scenario.name);
}

void writeScenario(JsonWriter& json, const Comparison& comparison, const ComparedScenario& other) {
    json.beginObject();
    writeName(json, *other.scenario);
    json.key("views");
    json.beginObject();
    for (const View view : comparison.views)
        writeView(json, comparison, other, view);
    json.end();
    json.end();
}

} // namespace

std::string comparisonJson(const Comparison& comparison) {
    JsonWriter json;
    json.beginObject();
    json.key("baseline");
    json.beginObject();
    writeName(json, *comparison.baseline.scenario);
    json.end();
    json.key("scenarios");
    json.beginArray();
    for (const ComparedScenario& other : comparison.others)
        writeScenario(json, comparison, other);
    json.end();
    json.end();
    return std::move(json).text() + '\n';
}

} // namespace costberg::cli
