#pragma once

#include "app/cli/options.h"

#include <string>
#include <string_view>

namespace costberg::cli {

/// How inputs come by ranges: in the file, or by a command to paste that takes over the published ones, where there are
/// some. `command` begins it: "simulate"; `document` is what the options gave.
std::string rangesHint(std::string_view command, const ScenarioOptions& options, const std::optional<View>& view,
                       const Document& document);

} // namespace costberg::cli
