#include "core/text/number_text.h"

#include <array>
#include <charconv>

namespace costberg {

std::string plainNumber(double value) {
    std::array<char, 32> text;
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end};
}

std::string rangeText(const Interval& limits) {
    return "a number from " + plainNumber(limits.from) + " to " + plainNumber(limits.to);
}

} // namespace costberg
