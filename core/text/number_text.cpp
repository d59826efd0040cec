#include "core/text/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace costberg {

std::string plainNumber(double value) {
    // Shortest alone would write a hundred thousand as 1e+05.
    const double size = std::abs(value);
    const bool isReadable = value == 0 || (size >= 1e-6 && size < 1e17);
    std::array<char, 40> text;
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value,
                                            isReadable ? std::chars_format::fixed : std::chars_format::scientific);
    return {text.data(), end};
}

std::string rangeText(const Interval& limits) {
    return "a number from " + plainNumber(limits.from) + " to " + plainNumber(limits.to);
}

} // namespace costberg
