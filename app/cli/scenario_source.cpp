#include "app/cli/scenario_source.h"

#include "app/cli/setting.h"
#include "core/analysis/published_ranges.h"
#include "core/file/file_access.h"
#include "core/file/scenario_file.h"
#include "core/presets.h"
#include "core/text/nearest.h"
#include "core/text/typed_text.h"

#include <istream>
#include <vector>

namespace costberg::cli {
namespace {

constexpr std::string_view presetScheme = "preset:";

std::string nearestPresetId(std::string_view text) {
    std::vector<std::string_view> ids;
    for (const Scenario& preset : allPresets())
        ids.emplace_back(preset.id);
    return std::string(nearestOf(ids, text));
}

Result<Document> presetDocument(const std::string& file) {
    const std::string id = file.substr(presetScheme.size());
    const Scenario* preset = presetWithId(id);
    if (preset == nullptr)
        return Refusal{file, inQuotes(id), "the id of a preset; the nearest is " + nearestPresetId(id)};
    return Document{preset->id, {*preset}, {}};
}

} // namespace

Result<Document> documentFrom(const std::string& file, std::istream& in) {
    if (file == "-") {
        const std::string name = "standard input";
        return documentOf(readStream(in, name, largestDocumentSize), name);
    }
    return file.starts_with(presetScheme) ? presetDocument(file) : loadDocument(file);
}

Result<Document> documentFrom(const ScenarioOptions& options, std::istream& in) {
    Document joined;
    for (const std::string& file : options.files) {
        Result<Document> document = documentFrom(file, in);
        if (!document)
            return document;
        if (joined.scenarios.empty())
            joined = *document;
        else
            joined = withScenarios(std::move(joined), document->scenarios);
    }
    if (joined.baseline.empty())
        joined.baseline = joined.scenarios.front().id;
    for (const std::string& setting : options.settings)
        if (Refused refused = makeSetting(setting, joined))
            return *refused;
    for (Scenario& scenario : joined.scenarios)
        scenario = withPublishedRanges(std::move(scenario), options.ranges);
    return joined;
}

} // namespace costberg::cli
