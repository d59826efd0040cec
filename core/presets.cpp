#include "core/presets.h"

#include "core/file/embedded.h"
#include "core/file/scenario_file.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <vector>

namespace costberg {
namespace {

// The order of resources/reference/presets.csv: from the claim to the whole picture, then other models.
constexpr std::array<std::string_view, 18> presetIds{"deepseek-v3-claim",
                                                     "deepseek-r1-claim",
                                                     "deepseek-v3-r1-project",
                                                     "deepseek-fleet",
                                                     "deepseek-whole-picture",
                                                     "gpt-4-final-run",
                                                     "gpt-4-development",
                                                     "gemini-ultra-final-run",
                                                     "gpt-3-final-run",
                                                     "opt-175b-final-run",
                                                     "palm-540b-final-run",
                                                     "llama-3.1-405b-amortized",
                                                     "llama-3.1-405b-rent",
                                                     "smollm3",
                                                     "olmo-3-32b",
                                                     "minimax-m1-rl",
                                                     "finephrase",
                                                     "claude-3.5-sonnet"};

Scenario readPreset(std::string_view id) {
    const auto isOfPreset = [id](const EmbeddedFile& file) {
        return file.name.starts_with(id) && file.name.substr(id.size()) == ".costberg";
    };
    const auto file = std::ranges::find_if(presetFiles(), isOfPreset);
    assert(file != presetFiles().end() && "a preset without its file");
    Result<Document> document = parseDocument(file->text);
    assert(document && "a preset that cannot be read");
    return document->scenarios.front();
}

std::vector<Scenario> readPresets() {
    std::vector<Scenario> presets;
    presets.reserve(presetIds.size());
    for (const std::string_view id : presetIds)
        presets.push_back(readPreset(id));
    return presets;
}

} // namespace

std::span<const Scenario> allPresets() {
    static const std::vector<Scenario> presets = readPresets();
    return presets;
}

const Scenario* presetWithId(std::string_view id) {
    const auto found = std::ranges::find(allPresets(), id, &Scenario::id);
    return found == allPresets().end() ? nullptr : &*found;
}

} // namespace costberg
