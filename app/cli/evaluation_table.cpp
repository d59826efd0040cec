#include "app/cli/amounts.h"
#include "app/cli/evaluation_output.h"
#include "app/cli/text_table.h"
#include "core/model/figure_names.h"
#include "core/model/published.h"
#include "core/text/messages.h"
#include "core/text/number_format.h"

#include <algorithm>

namespace costberg::cli {
namespace {

constexpr std::size_t lineWidth = 80;
const std::string nothing = "-";

std::string hoursText(Activity activity, const GpuHours<double>& gpuHours) {
    if (!isCompute(activity))
        return "";
    return gpuHours[activity] == 0 ? nothing : shortNumber(gpuHours[activity]);
}

/// A label with an explanation in parentheses has it on a line of its own: the column stays narrow.
void addActivity(TextTable& table, Activity activity, const Evaluation& evaluation) {
    const std::string label(labelOf(activity));
    const auto explanation = label.find(" (");
    std::vector<std::string> row{label.substr(0, explanation), hoursText(activity, evaluation.gpuHours)};
    bool isEmpty = row.back().empty() || row.back() == nothing;
    for (const View view : allViews) {
        const double amount = amountOf(evaluation[view], activity);
        isEmpty = isEmpty && amount == 0;
        row.push_back(amountText(amount));
    }
    if (isEmpty)
        return;
    table.addRow(std::move(row));
    if (explanation != std::string::npos)
        table.addRow({std::string(" ").append(label, explanation)});
}

std::string yearsOf(const Scenario& scenario, Input input) { return shortQuantity(scenario.at(input).value, "year"); }

std::string costTable(const Scenario& scenario, const Evaluation& evaluation) {
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Right, Align::Right, Align::Right, Align::Right});
    std::vector<std::string> head{"", "GPU-h"};
    std::vector<std::string> totals{"Total", shortNumber(evaluation.figures.totalGpuHours)};
    for (const View view : allViews) {
        head.emplace_back(labelOf(view));
        totals.push_back(shortMoney(evaluation.totalOf(view)));
    }
    if (scenario.at(Input::Gpus).value == 0)
        totals.back() = "no fleet";
    const std::string project = yearsOf(scenario, Input::DurationYears);
    table.addRow(std::move(head));
    table.addRow({"", "", "one run", project, project, project, yearsOf(scenario, Input::UsefulLifeYears)});
    table.addRule();
    for (const Activity activity : allActivities())
        addActivity(table, activity, evaluation);
    table.addRule();
    table.addRow(std::move(totals));
    return table.text();
}

std::string figureTable(const Figures<double>& figures) {
    TextTable table({Align::Left, Align::Left});
    for (const Figure figure : allFigures) {
        const auto value = valueOf(figure, figures);
        table.addRow({std::string(specOf(figure).label), value ? shortQuantity(*value, specOf(figure).unit) : nothing});
    }
    return table.text();
}

std::string nameOf(const PublishedFigure& figure) {
    return std::string(idOf(figure.view)) + ' ' + onOneLine(figure.quantity);
}

std::string publishedTable(const std::vector<PublishedFigure>& published, const Evaluation& evaluation) {
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Right, Align::Left, Align::Left});
    table.addRow({"Published", "theirs", "ours", "ratio", "", "source"});
    for (const PublishedFigure& figure : published) {
        const PublishedComparison comparison = comparisonOf(figure, evaluation);
        const std::string_view unit = unitOf(figure.view);
        table.addRow({nameOf(figure), wholeNumber(figure.value, unit), wholeNumber(comparison.ours, unit),
                      comparison.ratio ? shortNumber(*comparison.ratio) : nothing,
                      comparison.isWithinTolerance ? "reproduced" : "differs", onOneLine(figure.source)});
    }
    return table.text();
}

std::string problemLines(const std::vector<Problem>& problems) {
    std::string lines;
    for (const Problem& problem : problems)
        lines += wrapped(problem.severity == Severity::Warning ? "Warning: " : "Note: ", messageOf(problem), lineWidth);
    return lines;
}

std::string scenarioText(const Scenario& scenario) {
    const Evaluation evaluation = evaluationOf(scenario);
    std::string text = onOneLine(scenario.name) + "  [" + onOneLine(scenario.id) + "]\n\n";
    text += costTable(scenario, evaluation) + '\n' + figureTable(evaluation.figures);
    if (!scenario.published.empty())
        text += '\n' + publishedTable(scenario.published, evaluation);
    if (!evaluation.problems.empty())
        text += '\n' + problemLines(evaluation.problems);
    return text;
}

} // namespace

std::string evaluationTable(const Document& document) {
    std::string text;
    for (const Scenario& scenario : document.scenarios)
        text += (text.empty() ? "" : "\n\n") + scenarioText(scenario);
    return text;
}

} // namespace costberg::cli
