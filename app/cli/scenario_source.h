#pragma once

#include "app/cli/options.h"
#include "core/file/file_access.h"
#include "core/result.h"
#include "core/scenario.h"

#include <iosfwd>
#include <string>

namespace costberg::cli {

/// One FILE of the command line: the path of a scenario file or a picture, "-", or "preset:ID".
Result<OpenedFile> fileFrom(const std::string& file, std::istream& in);
/// Its document.
Result<Document> documentFrom(const std::string& file, std::istream& in);

/// All files joined, with the settings made in every scenario. The baseline is that of the first file, or else its
/// first scenario.
Result<Document> documentFrom(const ScenarioOptions& options, std::istream& in);

} // namespace costberg::cli
