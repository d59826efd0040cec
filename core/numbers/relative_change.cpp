#include "core/numbers/relative_change.h"

#include <cmath>

namespace costberg {

std::optional<double> relativeChange(double value, double baseline) {
    const double change = (value - baseline) / baseline;
    return std::isfinite(100 * change) ? std::optional(change) : std::nullopt;
}

} // namespace costberg
