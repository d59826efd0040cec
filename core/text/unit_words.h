#pragma once

#include <string>
#include <string_view>

namespace costberg {

/// How a number in a unit is written.
enum class Notation { Plain, Money, Percent };

/// Money for units that begin with USD, percent for a fraction and for one a year ("1/year").
Notation notationOf(std::string_view unit);

/// Whether these words, which stand behind a number, say the unit of an InputSpec: "GPU hours" and "h" for "GPU-h",
/// "per GPU-hour", "/GPU-h" and "dollars" for "USD/GPU-h". No words at all name every unit.
bool namesUnit(std::string_view words, std::string_view unit);

/// What a field of that unit expects: "an amount in USD/GPU-h", "a fraction or a percentage", "a number in kW".
std::string expectedIn(std::string_view unit);

} // namespace costberg
