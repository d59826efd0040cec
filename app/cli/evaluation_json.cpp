#include "app/cli/evaluation_output.h"
#include "core/file/json_writer.h"
#include "core/model/figure_names.h"
#include "core/model/published.h"
#include "core/text/messages.h"

namespace costberg::cli {
namespace {

void writeGpuHours(JsonWriter& json, const GpuHours<double>& gpuHours) {
    json.key("gpu_hours");
    json.beginObject();
    for (std::size_t i = 0; i < computeActivityCount; ++i)
        json.number(idOf(static_cast<Activity>(i)), gpuHours.hours[i]);
    json.end();
}

/// The sums over all activities, or over all resources.
template <class Dimensions>
void writeSums(JsonWriter& json, std::string_view key, const Dimensions& all, const Breakdown<double>& breakdown) {
    json.key(key);
    json.beginObject();
    for (const auto each : all)
        if (const double amount = amountOf(breakdown, each); amount != 0)
            json.number(idOf(each), amount);
    json.end();
}

void writeEntriesOf(JsonWriter& json, Activity activity, const Breakdown<double>& breakdown) {
    json.key(idOf(activity));
    json.beginObject();
    for (const Entry<double>& entry : breakdown)
        if (entry.activity == activity && entry.amount != 0)
            json.number(idOf(entry.resource), entry.amount);
    json.end();
}

void writeView(JsonWriter& json, View view, const Evaluation& evaluation) {
    const Breakdown<double>& breakdown = evaluation[view];
    json.key(idOf(view));
    json.beginObject();
    json.number("total", evaluation.totalOf(view));
    writeSums(json, "by_activity", allActivities(), breakdown);
    writeSums(json, "by_resource", allResources(), breakdown);
    json.key("entries");
    json.beginObject();
    for (const Activity activity : allActivities())
        if (amountOf(breakdown, activity) != 0)
            writeEntriesOf(json, activity, breakdown);
    json.end();
    json.end();
}

void writeViews(JsonWriter& json, const Evaluation& evaluation) {
    json.key("views");
    json.beginObject();
    for (const View view : allViews)
        writeView(json, view, evaluation);
    json.end();
}

void writeFigures(JsonWriter& json, const Figures<double>& figures) {
    json.key("figures");
    json.beginObject();
    for (const Figure figure : allFigures)
        if (const auto value = valueOf(figure, figures))
            json.number(specOf(figure).id, *value);
    json.end();
}

void writeProblems(JsonWriter& json, const std::vector<Problem>& problems) {
    json.key("problems");
    json.beginArray();
    for (const Problem& problem : problems) {
        json.beginObject();
        json.string("code", idOf(problem.code));
        json.string("severity", problem.severity == Severity::Warning ? "warning" : "note");
        json.string("concerns", specOf(problem.concerns).id);
        json.string("message", messageOf(problem));
        json.end();
    }
    json.end();
}

void writePublished(JsonWriter& json, const std::vector<PublishedFigure>& published, const Evaluation& evaluation) {
    json.key("published");
    json.beginArray();
    for (const PublishedFigure& figure : published) {
        const PublishedComparison comparison = comparisonOf(figure, evaluation);
        json.beginObject();
        json.string("view", idOf(figure.view));
        json.string("quantity", figure.quantity);
        json.number("value", figure.value);
        json.number("ours", comparison.ours);
        if (comparison.ratio)
            json.number("ratio", *comparison.ratio);
        json.number("tolerance", figure.tolerance);
        json.truth("within_tolerance", comparison.isWithinTolerance);
        json.string("source", figure.source);
        json.end();
    }
    json.end();
}

void writeScenario(JsonWriter& json, const Scenario& scenario) {
    const Evaluation evaluation = evaluationOf(scenario);
    json.beginObject();
    json.string("id", scenario.id);
    json.string("name", scenario.name);
    writeGpuHours(json, evaluation.gpuHours);
    writeViews(json, evaluation);
    writeFigures(json, evaluation.figures);
    writeProblems(json, evaluation.problems);
    writePublished(json, scenario.published, evaluation);
    json.end();
}

} // namespace

std::string evaluationJson(const Document& document) {
    JsonWriter json;
    json.beginObject();
    json.key("scenarios");
    json.beginArray();
    for (const Scenario& scenario : document.scenarios)
        writeScenario(json, scenario);
    json.end();
    json.end();
    return std::move(json).text() + '\n';
}

} // namespace costberg::cli
