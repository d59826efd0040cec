#include "app/cli/ranges_hint.h"

#include "core/analysis/distribution.h"
#include "core/analysis/published_ranges.h"
#include "core/text/number_text.h"
#include "core/text/typed_text.h"
#include "core/usage.h"

#include <algorithm>
#include <array>

namespace costberg::cli {
namespace {

constexpr std::array allKinds{RangeKind::Uncertainty, RangeKind::Spread, RangeKind::Judgment};
constexpr std::string_view plainInShells = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-";

/// As one word of a shell's command.
std::string shellWord(const std::string& text) {
    if (!text.empty() && text.find_first_not_of(plainInShells) == std::string::npos)
        return text;
    std::string quoted = "'";
    for (const char character : text)
        quoted += character == '\'' ? std::string("'\\''") : std::string(1, character);
    return quoted + "'";
}

bool gainsRanges(const Scenario& scenario) {
    const Scenario adopted = withPublishedRanges(scenario, allKinds);
    return std::ranges::any_of(allInputs(), [&](Input input) {
        return isUncertain(adopted.at(input)) && !isUncertain(scenario.at(input)) && isUsed(input, scenario.choices);
    });
}

std::string commandOf(std::string_view command, const ScenarioOptions& options, const std::optional<View>& view) {
    std::string text = "costberg-cli " + std::string(command);
    for (const std::string& file : options.files)
        text += ' ' + shellWord(file);
    for (const std::string& setting : options.settings)
        text += " --set " + shellWord(setting);
    if (view)
        text += " --view " + std::string(idOf(*view));
    return text + " --ranges all";
}

} // namespace

std::string rangesHint(std::string_view command, const ScenarioOptions& options, const std::optional<View>& view,
                       const Document& document) {
    const std::string inTheFile = "Give inputs a low and a high in the file";
    if (std::ranges::none_of(document.scenarios, gainsRanges))
        return inTheFile + ".\n";
    if (std::ranges::count(options.files, "-") > 0) // pasted, it would wait for what is typed
        return inTheFile + ", or add --ranges all to take over the published ranges.\n";
    return inTheFile + ", or take over the published ranges:\n\n    " + commandOf(command, options, view) + "\n";
}

std::vector<std::string> notesOfRangesLeftOut(const Document& document, const std::vector<RangeKind>& kinds) {
    std::vector<std::string> notes;
    for (const Scenario& scenario : document.scenarios) {
        std::string beyond;
        for (const Input input : inputsBeyondPublishedRanges(scenario, kinds)) {
            const InputSpec& spec = specOf(input);
            beyond += beyond.empty() ? "" : ", ";
            beyond += std::string(spec.id) + " (" + plainNumber(scenario.at(input).value) + ", published " +
                      plainNumber(spec.range->low) + " to " + plainNumber(spec.range->high) + ")";
        }
        if (!beyond.empty())
            notes.push_back("--ranges: left out in " + inQuotes(scenario.id) +
                            ", for the published range does not hold the value: " + beyond);
    }
    return notes;
}

} // namespace costberg::cli
