#include "app/cli/amounts.h"
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/scenario_source.h"
#include "app/cli/target.h"
#include "app/cli/text_table.h"
#include "core/analysis/goal_seek.h"
#include "core/file/json_writer.h"
#include "core/model/evaluation.h"
#include "core/numbers/relative_change.h"
#include "core/text/csv.h"
#include "core/text/number_format.h"
#include "core/text/number_reader.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

namespace costberg::cli {
namespace {

struct SolveOptions {
    ScenarioOptions scenarios;
    std::optional<View> view;
    std::string target;
    std::string vary;
    Format format = Format::Table;
};

/// One scenario's answer, its values in the unit of what is varied.
struct Solved {
    const Scenario* scenario;
    Input input;
    GoalSeek found;
    std::vector<double> solutions;
    double nearest = 0;
    double present = 0;
    double presentTotal = 0; ///< USD
};

/// The question, read.
struct Question {
    View view;
    double target;
    Target vary;
};

Solved solved(const Scenario& scenario, Input input, const Question& question) {
    Solved answer{&scenario, input, goalSeek(scenario, question.view, input, question.target), {}, 0, 0, 0};
    for (const double solution : answer.found.solutions)
        answer.solutions.push_back(quantityAt(question.vary, scenario, solution));
    answer.nearest = quantityAt(question.vary, scenario, answer.found.nearestValue);
    answer.present = quantityAt(question.vary, scenario, scenario.at(input).value);
    answer.presentTotal = evaluationOf(scenario).totalOf(question.view);
    return answer;
}

/// But for the last digits, which a search does not settle.
bool areSame(double one, double other) { return std::abs(one - other) <= 1e-9 * std::abs(other); }

/// The values as people read them, in their order: rounded, but with all digits where two would be the same text.
std::vector<std::string> quantitiesOf(const std::vector<double>& values, std::string_view unit) {
    std::vector<std::string> texts;
    std::map<std::string, double> valueOf;
    for (const double value : values) {
        texts.push_back(shortQuantity(value, unit));
        if (areSame(valueOf.emplace(texts.back(), value).first->second, value))
            continue;
        std::ranges::transform(values, texts.begin(), [unit](double each) { return exactQuantity(each, unit); });
        break;
    }
    return texts;
}

/// "Rental price = $2.15 per GPU-h (+7.6%), now $2.00 per GPU-h"
std::string solutionsText(const Solved& answer, const Question& question) {
    std::vector<double> values = answer.solutions;
    values.push_back(answer.present);
    const std::vector<std::string> texts = quantitiesOf(values, unitOf(question.vary));
    std::string text(labelOf(question.vary));
    for (std::size_t i = 0; i < answer.solutions.size(); ++i) {
        text += (i == 0 ? " = " : " or ") + texts[i];
        const auto change = relativeChange(values[i], answer.present);
        if (change && !areSame(values[i], answer.present))
            text += " (" + changeText(*change * 100) + ")";
    }
    return text + ", now " + texts.back();
}

std::string nearestText(const Solved& answer, const Question& question) {
    const std::vector<std::string> texts = quantitiesOf({answer.nearest, answer.present}, unitOf(question.vary));
    return "out of reach. " + std::string(labelOf(question.vary)) + " makes it " + shortMoney(answer.found.reach.from) +
           " to " + shortMoney(answer.found.reach.to) + "; the nearest is " + shortMoney(answer.found.nearestTotal) +
           " at " + texts[0] + " (now " + texts[1] + "), a gap of " +
           differenceText(answer.found.nearestTotal - question.target) + ".";
}

std::string tableOf(const Solved& answer, const Question& question) {
    const std::string text = onOneLine(answer.scenario->name) + "  [" + onOneLine(answer.scenario->id) + "]\n" +
                             std::string(labelOf(question.view)) + ", wanted " + shortMoney(question.target);
    if (!answer.found.changesTotal)
        return text + ": " + std::string(labelOf(question.vary)) + " does not change the total, which is " +
               shortMoney(answer.presentTotal) + ".\n";
    return text + ", now " + shortMoney(answer.presentTotal) + ": " +
           (answer.found.isReached() ? solutionsText(answer, question) : nearestText(answer, question)) + "\n";
}

void writeSolved(JsonWriter& json, const Solved& answer, const Question& question) {
    json.beginObject();
    json.string("scenario", answer.scenario->id);
    json.string("view", idOf(question.view));
    json.number("target", question.target);
    json.string("vary", idOf(question.vary));
    json.string("input", specOf(answer.input).id);
    json.truth("changes_total", answer.found.changesTotal);
    json.key("solutions");
    json.beginArray();
    for (const double solution : answer.solutions)
        json.number(solution);
    json.end();
    json.key("nearest");
    json.beginObject();
    json.number("value", answer.nearest);
    json.number("total", answer.found.nearestTotal);
    json.number("gap", answer.found.nearestTotal - question.target);
    json.end();
    json.key("reach");
    json.beginObject();
    json.number("from", answer.found.reach.from);
    json.number("to", answer.found.reach.to);
    json.end();
    json.end();
}

std::string jsonOf(const std::vector<Solved>& answers, const Question& question) {
    JsonWriter json;
    json.beginObject();
    json.key("results");
    json.beginArray();
    for (const Solved& answer : answers)
        writeSolved(json, answer, question);
    json.end();
    json.end();
    return std::move(json).text() + "\n";
}

std::string csvOf(const std::vector<Solved>& answers, const Question& question) {
    std::string csv = csvLine({"scenario", "view", "target", "vary", "kind", "value", "total"});
    for (const Solved& answer : answers) {
        const auto add = [&](const char* kind, double value, double total) {
            csv += csvLine(
                {answer.scenario->id, idOf(question.view), question.target, idOf(question.vary), kind, value, total});
        };
        for (const double solution : answer.solutions)
            add("solution", solution, question.target);
        if (answer.solutions.empty())
            add(answer.found.changesTotal ? "nearest" : "no effect", answer.nearest, answer.found.nearestTotal);
    }
    return csv;
}

Answer written(const std::vector<Solved>& answers, const Question& question, Format format) {
    switch (format) {
    case Format::Json:
        return jsonOf(answers, question);
    case Format::Csv:
        return csvOf(answers, question);
    case Format::Table:
        break;
    }
    std::string text;
    for (const Solved& answer : answers)
        text += (text.empty() ? "" : "\n") + tableOf(answer, question);
    return text;
}

Answer solvedAnswer(const SolveOptions& options, std::istream& in) {
    const Result<double> target = readNumber(options.target, "USD");
    if (!target)
        return Refusal{"--target", target.refusal().found, target.refusal().expected};
    const Result<Target> vary = targetWithId(options.vary, "--vary");
    if (!vary)
        return vary.refusal();
    const Result<Document> document = documentFrom(options.scenarios, in);
    if (!document)
        return document.refusal();
    const Question question{*options.view, *target, *vary};
    std::vector<Solved> answers;
    for (const Scenario& scenario : document->scenarios) {
        const Result<Input> input = inputOf(*vary, scenario);
        if (!input)
            return input.refusal();
        answers.push_back(solved(scenario, *input, question));
    }
    return written(answers, question, options.format);
}

} // namespace

void addSolve(CLI::App& program, Task& task) {
    const auto options = std::make_shared<SolveOptions>();
    CLI::App* command =
        program.add_subcommand("solve", "What an input must be so that a view's total is what is wanted");
    addScenarioOptions(*command, options->scenarios);
    addViewOption(*command, options->view, "Whose total");
    command->get_option("--view")->required();
    command->add_option("--target", options->target, "The total that is wanted, such as 5.6M")
        ->required()
        ->type_name("USD");
    command->add_option("--vary", options->vary, "The input or lever that may move")->required()->type_name("ID");
    addFormatOption(*command, options->format);
    command->callback([options, &task] { task = [options](std::istream& in) { return solvedAnswer(*options, in); }; });
}

} // namespace costberg::cli
