#include "tests/bench/peer_scenarios.h"

#include "core/file/embedded.h"
#include "core/file/scenario_file.h"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace costberg {

/// tests/bench/peers/*.costberg
std::span<const EmbeddedFile> peerScenarioFiles();

Scenario peerScenario(std::string_view name) {
    const std::string fileName = std::string(name) + ".costberg";
    const auto file = std::ranges::find(peerScenarioFiles(), fileName, &EmbeddedFile::name);
    if (file == peerScenarioFiles().end())
        std::abort();
    return parseDocument(file->text).value().scenarios.front();
}

} // namespace costberg
