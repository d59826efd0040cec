#include "core/file/embedded.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace costberg {
namespace {

void expectTheFilesOf(const std::filesystem::path& folder, const std::string& extension,
                      std::span<const EmbeddedFile> embedded) {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(COSTBERG_SOURCE_DIR) / folder)) {
        if (entry.path().extension() != extension)
            continue;
        const std::string name = entry.path().filename().string();
        const auto found = std::ranges::find(embedded, std::string_view(name), &EmbeddedFile::name);
        ASSERT_NE(found, embedded.end()) << name;
        std::ifstream stream(entry.path(), std::ios::binary);
        EXPECT_EQ(found->text, std::string(std::istreambuf_iterator<char>(stream), {})) << name;
        ++count;
    }
    EXPECT_EQ(embedded.size(), count);
}

TEST(Embedded, HoldsThePresetsByteForByte) { expectTheFilesOf("resources/presets", ".costberg", presetFiles()); }

TEST(Embedded, HoldsTheReferenceTablesByteForByte) { expectTheFilesOf("resources/reference", ".csv", factFiles()); }

} // namespace
} // namespace costberg
