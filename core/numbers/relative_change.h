#pragma once

#include <optional>

namespace costberg {

/// How far the value is from the baseline, as a part of the baseline: 0.5 is half as much again. None where the
/// baseline is 0, or so close to it that a double does not hold the percentage.
std::optional<double> relativeChange(double value, double baseline);

} // namespace costberg
