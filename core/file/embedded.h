#pragma once

#include <span>
#include <string_view>

namespace costberg {

/// A file of resources/ that is built into the program.
struct EmbeddedFile {
    std::string_view name; ///< without its folder: "deepseek-v3-claim.costberg"
    std::string_view text;
};

/// resources/presets/*.costberg
std::span<const EmbeddedFile> presetFiles();
/// resources/reference/*.csv
std::span<const EmbeddedFile> factFiles();

} // namespace costberg
