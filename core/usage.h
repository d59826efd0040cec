#pragma once

#include "core/choices.h"
#include "core/inputs.h"

namespace costberg {

/// Whether the chosen methods read this input. One that they do not is not shown, stays in the file, and changes
/// nothing: not a view, not an hour, not a figure, not a problem.
bool isUsed(Input input, const Choices& choices);

} // namespace costberg
