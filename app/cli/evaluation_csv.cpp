#include "app/cli/evaluation_output.h"
#include "core/model/evaluation.h"
#include "core/model/figure_names.h"
#include "core/text/csv.h"

namespace costberg::cli {
namespace {

void addHours(std::string& csv, const Scenario& scenario, const GpuHours<double>& gpuHours) {
    for (std::size_t i = 0; i < computeActivityCount; ++i)
        csv += csvLine({scenario.id, scenario.name, "gpu_hours", "", idOf(static_cast<Activity>(i)), "",
                        gpuHours.hours[i], "GPU-h"});
}

void addView(std::string& csv, const Scenario& scenario, View view, const Evaluation& evaluation) {
    for (const Entry<double>& entry : evaluation[view])
        if (entry.amount != 0)
            csv += csvLine({scenario.id, scenario.name, "cost", idOf(view), idOf(entry.activity), idOf(entry.resource),
                            entry.amount, "USD"});
    csv += csvLine({scenario.id, scenario.name, "total", idOf(view), "", "", evaluation.totalOf(view), "USD"});
}

void addFigures(std::string& csv, const Scenario& scenario, const Figures<double>& figures) {
    for (const Figure figure : allFigures)
        if (const auto value = valueOf(figure, figures))
            csv += csvLine({scenario.id, scenario.name, specOf(figure).id, "", "", "", *value, specOf(figure).unit});
}

} // namespace

std::string evaluationCsv(const Document& document) {
    std::string csv = csvLine({"scenario", "name", "quantity", "view", "activity", "resource", "value", "unit"});
    for (const Scenario& scenario : document.scenarios) {
        const Evaluation evaluation = evaluationOf(scenario);
        addHours(csv, scenario, evaluation.gpuHours);
        for (const View view : allViews)
            addView(csv, scenario, view, evaluation);
        addFigures(csv, scenario, evaluation.figures);
    }
    return csv;
}

} // namespace costberg::cli
