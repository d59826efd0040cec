#include "app/cli/scenario_source.h"

#include "app/cli/setting.h"
#include "core/analysis/published_ranges.h"
#include "core/joined_document.h"
#include "core/presets.h"
#include "core/text/nearest.h"
#include "core/text/typed_text.h"

#include <istream>
#include <vector>

namespace costberg::cli {
namespace {

constexpr std::string_view presetScheme = "preset:";

std::string expectedPreset(std::string_view text) {
    std::vector<std::string_view> ids;
    for (const Scenario& preset : allPresets())
        ids.emplace_back(preset.id);
    return "the id of a preset" + nearestWords(ids, text, ", as costberg-cli list presets names them");
}

Result<Document> presetDocument(const std::string& file) {
    const std::string id = file.substr(presetScheme.size());
    const Scenario* preset = presetWithId(id);
    if (preset == nullptr)
        return Refusal{file, inQuotes(id), expectedPreset(id)};
    return Document{preset->id, {*preset}, {}};
}

} // namespace

Result<OpenedFile> fileFrom(const std::string& file, std::istream& in) {
    if (file == "-")
        return openStream(in, "standard input");
    if (file.empty())
        return Refusal{"FILE", "an empty name", "the path of a file, - or preset:ID"};
    if (!file.starts_with(presetScheme))
        return openFile(file);
    const Result<Document> preset = presetDocument(file);
    if (!preset)
        return preset.refusal();
    return OpenedFile{*preset, FileKind::Scenario, std::nullopt};
}

Result<Document> documentFrom(const std::string& file, std::istream& in) {
    const Result<OpenedFile> opened = fileFrom(file, in);
    if (!opened)
        return opened.refusal();
    return opened->document;
}

Result<Document> documentFrom(const ScenarioOptions& options, std::istream& in) {
    Document all;
    for (const std::string& file : options.files) {
        Result<Document> document = documentFrom(file, in);
        if (!document)
            return document;
        all = all.scenarios.empty() ? *document : joined(std::move(all), *document);
    }
    if (all.baseline.empty())
        all.baseline = all.scenarios.front().id;
    for (const std::string& setting : options.settings)
        if (Refused refused = makeSetting(setting, all))
            return *refused;
    for (Scenario& scenario : all.scenarios)
        scenario = withPublishedRanges(std::move(scenario), options.ranges);
    return all;
}

} // namespace costberg::cli
