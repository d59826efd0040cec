#pragma once

#include "core/analysis/sobol_indices.h"

namespace costberg {

/// The Sobol' indices behind what a session shows at rest: of a view's total, from the same points each time. They are
/// not complete where `stop` said so.
InputSobolIndices restingIndicesOf(const Scenario& scenario, View view, const Stop& stop);

} // namespace costberg
