#include "core/inputs.h"
#include "core/text/number_format.h"
#include "core/text/number_reader.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Any text is read or refused; what is read is finite, and its field text reads back as the same number.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace costberg;
    if (size == 0)
        return 0;
    const std::string_view unit = allInputSpecs()[bytes[0] % inputCount].unit;
    const std::string_view text(reinterpret_cast<const char*>(bytes + 1), size - 1);
    const auto value = readNumber(text, unit);
    if (!value)
        return 0;
    const auto again = readNumber(exactFieldText(*value, unit), unit);
    if (!std::isfinite(*value) || !again || *again != *value)
        std::abort();
    return 0;
}
