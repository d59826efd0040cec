#pragma once

#include "core/inputs.h"
#include "core/result.h"

#include <string_view>

namespace costberg {

/// Reads a number as people type it: 2.788M, $1.6bn, 1,234,567, 2 788 000, 1e9, 85%, 1/3, 1.2k*8, 0.7 kW. `unit` is
/// that of an InputSpec and says which unit words are right. What is read is what strtod makes of the same digits, bit
/// for bit. Everything that it does not understand is refused with the reason; nothing is guessed.
Result<double> readNumber(std::string_view text, std::string_view unit);

/// The same, refused outside the limits of the input, naming them.
Result<double> readInput(std::string_view text, const InputSpec& spec);

} // namespace costberg
