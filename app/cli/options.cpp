#include "app/cli/options.h"

#include "core/text/typed_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace costberg::cli {
namespace {

/// Empty where the text is a setting, as the library wants it; else what is wrong.
std::string wrongWithSetting(const std::string& text) {
    const auto equals = text.find('=');
    return equals == std::string::npos || equals == 0 ? "expected ID=VALUE, found " + inQuotes(text) : "";
}

/// Standard input can be read once.
std::string wrongWithFiles(const std::vector<std::string>& files) {
    return std::ranges::count(files, "-") > 1 ? "FILE: expected - once at most, found it twice" : "";
}

/// An option with one of several words, each with what it means.
template <class Value> using Words = std::vector<std::pair<std::string, Value>>;

template <class Value> std::string namesOf(const Words<Value>& words) {
    std::string names;
    for (const auto& [word, value] : words) {
        if (!names.empty())
            names += word == words.back().first ? " or " : ", ";
        names += word;
    }
    return names;
}

template <class All> auto wordsOf(const All& all) {
    Words<typename All::value_type> words;
    for (const auto each : all)
        words.emplace_back(idOf(each), each);
    return words;
}

template <class Value, class Target>
void addWordOption(CLI::App& command, const std::string& name, const Words<Value>& words, Target& target,
                   const std::string& description) {
    const auto take = [name, words, &target](const std::string& word) {
        const auto found = std::ranges::find(words, word, &std::pair<std::string, Value>::first);
        if (found == words.end())
            throw CLI::ValidationError(name, "expected " + namesOf(words) + ", found " + inQuotes(word));
        target = found->second;
    };
    command.add_option_function<std::string>(name, take, description + ": " + namesOf(words))->type_name("WORD");
}

} // namespace

void addFileOption(CLI::App& command, std::vector<std::string>& files) {
    command.add_option("FILE", files, "Scenario files, pictures that carry one, - or preset:ID; several are joined")
        ->required()
        ->type_name("");
    command.parse_complete_callback([&files] {
        if (const std::string message = wrongWithFiles(files); !message.empty())
            throw CLI::ValidationError(message);
    });
}

void addScenarioOptions(CLI::App& command, ScenarioOptions& scenarios) {
    addFileOption(command, scenarios.files);
    command.add_option("--set", scenarios.settings, "Sets an input, choice or lever in every scenario; repeatable")
        ->type_name("ID=VALUE")
        ->allow_extra_args(false)
        ->check(CLI::Validator(wrongWithSetting, ""));
}

void addRangesOption(CLI::App& command, ScenarioOptions& scenarios) {
    using enum RangeKind;
    const Words<std::vector<RangeKind>> kinds{{"uncertainty", {Uncertainty}},
                                              {"spread", {Spread}},
                                              {"judgment", {Judgment}},
                                              {"all", {Uncertainty, Spread, Judgment}}};
    addWordOption(command, "--ranges", kinds, scenarios.ranges,
                  "Takes over published ranges that contain the input's value, those of one kind or all");
}

void addFormatOption(CLI::App& command, Format& format) {
    const Words<Format> formats{{"table", Format::Table}, {"json", Format::Json}, {"csv", Format::Csv}};
    addWordOption(command, "--format", formats, format, "What is printed");
}

void addReadableFormatOption(CLI::App& command, Format& format) {
    const Words<Format> formats{{"table", Format::Table}, {"json", Format::Json}};
    addWordOption(command, "--format", formats, format, "What is printed");
}

void addPointFormatOption(CLI::App& command, Format& format) {
    const Words<Format> formats{{"csv", Format::Csv}, {"json", Format::Json}};
    addWordOption(command, "--format", formats, format, "What is printed");
}

void addViewOption(CLI::App& command, std::optional<View>& view, const std::string& description) {
    addWordOption(command, "--view", wordsOf(allViews), view, description);
}

void addQuantityOption(CLI::App& command, std::optional<PublishedView>& view) {
    constexpr std::array all{PublishedView::Headline, PublishedView::Market, PublishedView::Amortized,
                             PublishedView::Cash,     PublishedView::Fleet,  PublishedView::GpuHours};
    addWordOption(command, "--view", wordsOf(all), view, "Where the quantity stands");
}

void addActivityOption(CLI::App& command, std::optional<Activity>& activity) {
    addWordOption(command, "--activity", wordsOf(allActivities()), activity, "One activity instead of all");
}

void addResourceOption(CLI::App& command, std::optional<Resource>& resource) {
    addWordOption(command, "--resource", wordsOf(allResources()), resource, "One resource instead of all");
}

void addFigureOption(CLI::App& command, std::optional<Figure>& figure) {
    Words<Figure> figures;
    for (const Figure each : allFigures)
        figures.emplace_back(specOf(each).id, each);
    addWordOption(command, "--figure", figures, figure, "A figure beside the totals");
}

} // namespace costberg::cli
