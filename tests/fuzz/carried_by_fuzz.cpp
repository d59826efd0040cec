// Any bytes are a picture that carries something, or are refused with found and expected.

#include "core/file/file_access.h"
#include "core/file/picture_file.h"

#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace costberg;
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    const auto carried = carriedBy(text);
    if (carried ? carried->isEmpty() : carried.refusal().found.empty() || carried.refusal().expected.empty())
        std::abort();
    (void)openedFile(text, "fuzz");
    return 0;
}
