#pragma once

#include "core/scenario.h"

#include <random>

namespace costberg {

/// Any document that is right: names with every kind of character, numbers from all over the limits, ranges, sources,
/// published figures, and keys that no version knows at every level.
Document randomDocument(std::mt19937& random);

} // namespace costberg
