// Any bytes are a document that keeps itself through save and load, or are refused with found and expected.

#include "core/file/scenario_file.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

void require(bool isTrue) {
    if (!isTrue)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace costberg;
    const Result<Document> document = parseDocument({reinterpret_cast<const char*>(bytes), size});
    if (!document) {
        require(!document.refusal().found.empty() && !document.refusal().expected.empty());
        return 0;
    }
    const std::string text = textOf(*document);
    require(text.size() <= largestDocumentSize);
    const Result<Document> again = parseDocument(text);
    require(static_cast<bool>(again));
    require(*again == *document);
    require(textOf(*again) == text);
    return 0;
}
