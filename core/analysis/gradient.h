#pragma once

#include "core/model/assumptions.h"
#include "core/numbers/gradient.h"
#include "core/vocabulary.h"

#include <span>
#include <vector>

namespace costberg {

/// A view's total, USD, from inputs that vary along directions.
Gradient totalOf(View view, const Assumptions<Gradient>& assumptions);

/// The derivative of a view's total by each of these inputs: USD per unit of the input.
std::vector<double> derivativesOf(View view, const Assumptions<double>& assumptions, std::span<const Input> inputs);

} // namespace costberg
