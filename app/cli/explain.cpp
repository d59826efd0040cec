#include "app/cli/command.h"
#include "app/cli/explained.h"
#include "app/cli/options.h"
#include "app/cli/scenario_source.h"
#include "core/model/evaluation.h"
#include "core/text/typed_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <set>

namespace costberg::cli {
namespace {

struct ExplainOptions {
    ScenarioOptions scenarios;
    std::string scenario;
    std::optional<PublishedView> view;
    std::optional<Activity> activity;
    std::optional<Resource> resource;
    std::optional<Figure> figure;
    Format format = Format::Table;
};

/// Empty where the options ask for one quantity.
std::string wrongWith(const ExplainOptions& options) {
    if (options.view.has_value() == options.figure.has_value())
        return "explain: expected either --view or --figure, found " + std::string(options.view ? "both" : "neither");
    if (options.figure && (options.activity || options.resource))
        return "explain: expected no --activity and no --resource beside --figure";
    if (options.view == PublishedView::GpuHours && options.resource)
        return "explain: expected no --resource beside --view gpu_hours, which has activities alone";
    return {};
}

/// "smollm3, olmo-3-32b or opt-175b", as many as a line can hold.
std::string idsIn(const Document& document) {
    constexpr std::size_t mostIds = 8;
    const std::size_t named = std::min(document.scenarios.size(), mostIds);
    const std::size_t more = document.scenarios.size() - named;
    std::string ids;
    for (std::size_t i = 0; i < named; ++i) {
        const bool isLast = i + 1 == document.scenarios.size();
        ids += (i == 0 ? "" : isLast ? " or " : ", ") + document.scenarios[i].id;
    }
    return more == 0 ? ids : ids + " or one of " + std::to_string(more) + " more";
}

Result<Scenario> scenarioIn(const Document& document, const std::string& id) {
    if (!id.empty()) {
        if (const Scenario* scenario = scenarioWithId(document, id))
            return *scenario;
        return Refusal{"--scenario", inQuotes(id), idsIn(document)};
    }
    if (document.scenarios.size() == 1)
        return document.scenarios.front();
    return Refusal{"explain", std::to_string(document.scenarios.size()) + " scenarios",
                   "one, or --scenario with " + idsIn(document)};
}

std::optional<Explanation> asked(const Scenario& scenario, const ExplainOptions& options) {
    if (options.figure)
        return explanationOf(scenario, *options.figure);
    if (options.view == PublishedView::GpuHours)
        return explanationOfHours(scenario, options.activity);
    return explanationOf(scenario, static_cast<View>(*options.view), options.activity, options.resource);
}

/// "rent, hardware or running"
std::string anyOf(const std::vector<std::string_view>& ids) {
    std::string list;
    for (std::size_t i = 0; i < ids.size(); ++i)
        list.append(i == 0 ? "" : i + 1 == ids.size() ? " or " : ", ").append(ids[i]);
    return list;
}

/// What could stand in the place of what the view does not have: its activities, or else the resources of the one.
std::string possibleInstead(const Scenario& scenario, const ExplainOptions& options) {
    if (options.view == PublishedView::GpuHours)
        return "one of the six activities that compute";
    const auto view = static_cast<View>(*options.view);
    const Breakdown<double> breakdown = evaluate<double>(view, assumptionsOf(scenario));
    std::set<Activity> activities;
    std::set<Resource> resources;
    for (const Entry<double>& entry : breakdown) {
        activities.insert(entry.activity);
        if (!options.activity || entry.activity == *options.activity)
            resources.insert(entry.resource);
    }
    std::vector<std::string_view> ids;
    if (resources.empty())
        for (const Activity activity : activities)
            ids.push_back(idOf(activity));
    for (const Resource resource : resources)
        ids.push_back(idOf(resource));
    return anyOf(ids);
}

Refusal notThere(const Scenario& scenario, const ExplainOptions& options) {
    if (options.figure)
        return {"--figure " + std::string(specOf(*options.figure).id),
                "none: " + std::string(reasonForNone(*options.figure)), "a figure that the scenario has"};
    std::string found;
    if (options.activity)
        found = idOf(*options.activity);
    if (options.resource)
        found.append(found.empty() ? "" : " with ").append(idOf(*options.resource));
    return {"--view " + std::string(idOf(*options.view)), found, possibleInstead(scenario, options)};
}

Answer explained(const ExplainOptions& options, std::istream& in) {
    const Result<Document> document = documentFrom(options.scenarios, in);
    if (!document)
        return document.refusal();
    const Result<Scenario> scenario = scenarioIn(*document, options.scenario);
    if (!scenario)
        return scenario.refusal();
    const std::optional<Explanation> explanation = asked(*scenario, options);
    if (!explanation)
        return notThere(*scenario, options);
    return options.format == Format::Json ? explanationJson(*scenario, *explanation)
                                          : explanationTable(*scenario, *explanation);
}

} // namespace

void addExplain(CLI::App& program, Task& task) {
    const auto options = std::make_shared<ExplainOptions>();
    CLI::App* command = program.add_subcommand("explain", "How a number is computed, down to the inputs");
    addScenarioOptions(*command, options->scenarios);
    command->add_option("--scenario", options->scenario, "Which scenario, where there are several")->type_name("ID");
    addQuantityOption(*command, options->view);
    addActivityOption(*command, options->activity);
    addResourceOption(*command, options->resource);
    addFigureOption(*command, options->figure);
    addReadableFormatOption(*command, options->format);
    command->callback([options, &task] {
        if (const std::string message = wrongWith(*options); !message.empty())
            throw CLI::ValidationError(message);
        task = [options](std::istream& in) { return explained(*options, in); };
    });
}

} // namespace costberg::cli
