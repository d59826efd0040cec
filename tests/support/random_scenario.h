#pragma once

#include "core/model/assumptions.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>
#include <string>

namespace costberg {

/// Every choice at random, and every input anywhere within its limits: one in eight at a limit or at its default, one
/// in thirty-two next to a limit or at 1e-14 of it, the others evenly on the input's own scale.
Assumptions<double> randomAssumptions(std::mt19937_64& random);

/// A scenario with these choices and values, to be evaluated as the programs do.
Scenario scenarioOf(const Assumptions<double>& assumptions);

/// What differs from the defaults, as the command line sets it: "--set rental.price=3 --set ...".
std::string settingsOf(const Assumptions<double>& assumptions);

/// Whether a law holds, with what was found where it does not.
using Law = std::function<testing::AssertionResult(const Assumptions<double>&)>;
using LawOfTwo = std::function<testing::AssertionResult(const Assumptions<double>&, const Assumptions<double>&)>;

/// Fails the test where the law does not hold for each of 10,000 random scenarios, or of 10,000 pairs that are chosen
/// independently. A counterexample is made as plain as possible first: what need not differ is set to its default. The
/// scenarios are the same in every run, unless RC_PARAMS says otherwise ("seed=7 max_success=1000000").
void expectOfAnyScenario(const Law& law);
void expectOfAnyTwoScenarios(const LawOfTwo& law);

/// One equals the other to a relative error.
testing::AssertionResult isNear(double one, double other, double relative = 1e-12);

} // namespace costberg
