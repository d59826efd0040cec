#pragma once

#include "core/result.h"
#include "core/scenario.h"

#include <string_view>

namespace costberg::cli {

/// Makes a setting "ID=VALUE" in every scenario of the document. ID is that of an input, a choice or a lever; numbers
/// are read as people type them.
Refused makeSetting(std::string_view setting, Document& document);

} // namespace costberg::cli
