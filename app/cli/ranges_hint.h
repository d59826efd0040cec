#pragma once

#include "app/cli/options.h"

#include <string>
#include <string_view>

namespace costberg::cli {

/// How inputs come by ranges: in the file, or by a command to paste that takes over the published ones, where there are
/// some. `command` begins it: "simulate"; `document` is what the options gave.
std::string rangesHint(std::string_view command, const ScenarioOptions& options, const std::optional<View>& view,
                       const Document& document);

/// A sentence for each scenario in which published ranges that were asked for are left out.
std::vector<std::string> notesOfRangesLeftOut(const Document& document, const std::vector<RangeKind>& kinds);

} // namespace costberg::cli
