#include "app/cli/options.h"

#include "core/text/typed_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
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
    command.add_option("FILE", files, "Scenario files, - or preset:ID; several are joined")->required()->type_name("");
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
                  "Takes over the published ranges of one kind, or all, where they hold the value");
}

void addFormatOption(CLI::App& command, Format& format) {
    const Words<Format> formats{{"table", Format::Table}, {"json", Format::Json}, {"csv", Format::Csv}};
    addWordOption(command, "--format", formats, format, "What is printed");
}

void addViewOption(CLI::App& command, std::optional<View>& view, const std::string& description) {
    Words<View> views;
    for (const View each : allViews)
        views.emplace_back(idOf(each), each);
    addWordOption(command, "--view", views, view, description);
}

} // namespace costberg::cli
