#pragma once

#include "core/file/pasted_inputs.h"

#include <QString>

namespace costberg {

/// "Change 3 settings of “DeepSeek’s claim”?"
QString pastedQuestion(const Scenario& scenario, const PastedInputs& pasted);

/// What would change, a line each: "Rental price: $2 → $3.50/GPU-h". Of many, the first, and how many more there are.
QString pastedChanges(const Scenario& scenario, const PastedInputs& pasted);

} // namespace costberg
