#pragma once

#include "core/choices.h"
#include "core/inputs.h"
#include "core/scenario.h"

#include <array>

namespace costberg {

/// What the formulas read: the choices, and every input as a number of some type, in the unit of its InputSpec.
template <class Number> struct Assumptions {
    Choices choices;
    std::array<Number, inputCount> values;

    const Number& operator[](Input input) const { return values[static_cast<std::size_t>(input)]; }
    Number& operator[](Input input) { return values[static_cast<std::size_t>(input)]; }
};

Assumptions<double> assumptionsOf(const Scenario& scenario);

} // namespace costberg
