#pragma once

#include "core/analysis/explanation.h"

#include <vector>

namespace costberg {

/// A step of a computation as a formula over the quantities that have names of their own.
struct WrittenFormula {
    std::vector<FormulaPiece> pieces;        ///< operands by their position in `operands`
    std::vector<const Trace*> operands;      ///< each once
    std::vector<const Trace*> withoutEffect; ///< factors of 1 and terms of 0, which the formula leaves out
};

/// Whether a formula refers to it by its name: an input, a constant, or what a formula named.
bool isTerm(const Trace& trace);

/// Of the step itself, whether or not it has a name. The trace must outlive it.
WrittenFormula formulaOf(const Trace& trace);

} // namespace costberg
