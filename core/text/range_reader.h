#pragma once

#include "core/inputs.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace costberg {

/// A range as it is typed, before its numbers are read: two ends, or what lies to either side of the value.
struct RangeText {
    std::string low;    ///< empty where `spread` is given
    std::string high;   ///< likewise
    std::string spread; ///< the "20%" of "±20%"

    bool operator==(const RangeText&) const = default;
};

/// The parts of "1.2 to 4", "1.3..12", "1.3–12" and "±20%", also "+-20%" and "+/-20%"; nothing where the text is no
/// range but a number, or nonsense.
std::optional<RangeText> rangeTextIn(std::string_view text);

/// Reads the range of an input that has this value. A percentage to either side is one of the value, another number is
/// an amount in the unit. Refused with the reason unless low <= value <= high, both ends within the input's limits, or
/// where it can be read in two ways, as "1 to 4M".
Result<Interval> readRange(const RangeText& text, const InputSpec& spec, double value);

} // namespace costberg
