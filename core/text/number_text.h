#pragma once

#include "core/inputs.h"

#include <string>

namespace costberg {

/// The shortest decimal text that reads back as the same double, locale-neutral: "2664000", "0.1", "1e+22".
std::string plainNumber(double value);

/// "a number from 0 to 1000": what a refusal expects.
std::string rangeText(const Interval& limits);

} // namespace costberg
