#pragma once

#include "core/problems.h"
#include "core/result.h"

#include <string>

namespace costberg {

/// `scenarios[0].inputs."rental.price": expected a number, found a string`; without a place it begins with a capital.
std::string messageOf(const Refusal& refusal);

/// A whole sentence for people: "Licenses for training data are 0: unknown, not free."
std::string messageOf(const Problem& problem);

} // namespace costberg
