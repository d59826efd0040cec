#include "core/levers.h"

#include "core/model/gpu_hours.h"

#include "tests/support/random_scenario.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

using enum Input;
using testing::AssertionFailure;
using testing::AssertionResult;
using testing::AssertionSuccess;

Assumptions<double> defaults() { return assumptionsOf(defaultScenario()); }

/// Where the quantity is a sum, the input is what is left of it: that much it may lose.
AssertionResult reaches(Lever lever, double wanted, Assumptions<double> a) {
    const auto value = inputValueFor(lever, wanted, a);
    if (!value)
        return AssertionFailure() << specOf(lever).id << " at " << wanted << " is refused: expected "
                                  << value.refusal().expected;
    const Input input = *inputOf(lever, a.choices);
    if (!specOf(input).limits.contains(*value))
        return AssertionFailure() << specOf(input).id << " would be " << *value;
    a[input] = *value;
    const auto result = isNear(quantityOf(lever, a), wanted);
    return result ? result : AssertionFailure() << specOf(lever).id << ": " << result.message();
}

TEST(Levers, ReachEveryQuantityWithinTheirLimits) {
    expectOfAnyTwoScenarios([](const Assumptions<double>& a, const Assumptions<double>& other) {
        for (const Lever lever : allLevers) {
            const auto limits = limitsOf(lever, a);
            if (!limits)
                continue;
            const double between = std::lerp(limits->from, limits->to, other[OwnedShare]);
            for (const double wanted : {limits->from, limits->to, between})
                if (const auto result = reaches(lever, wanted, a); !result)
                    return result;
        }
        return AssertionSuccess();
    });
}

TEST(Levers, ReachWhatTheyAlreadyAre) {
    expectOfAnyScenario([](const Assumptions<double>& a) {
        for (const Lever lever : allLevers)
            if (limitsOf(lever, a))
                if (const auto result = reaches(lever, quantityOf(lever, a), a); !result)
                    return result;
        return AssertionSuccess();
    });
}

TEST(Levers, RefuseWhatIsBeyondTheirLimits) {
    expectOfAnyScenario([](const Assumptions<double>& a) {
        for (const Lever lever : allLevers) {
            const auto limits = limitsOf(lever, a);
            if (!limits)
                continue;
            for (const double beyond : {std::nextafter(limits->from, -1), std::nextafter(limits->to, INFINITY)})
                if (inputValueFor(lever, beyond, a))
                    return AssertionFailure() << specOf(lever).id << " takes " << beyond;
        }
        return AssertionSuccess();
    });
}

TEST(Levers, TakeATypedNumberBitForBitWhereTheInputIsTheQuantity) {
    Assumptions<double> a = defaults();
    EXPECT_EQ(*inputValueFor(Lever::FinalRun, 2'788'000.1, a), 2'788'000.1);
    EXPECT_EQ(*inputValueFor(Lever::SyntheticCompute, 5000.3, a), 5000.3);
    a[CapexPerGpu] = 1;
    EXPECT_EQ(*inputValueFor(Lever::HardwareCapex, 12'345.6, a), 12'345.6);
}

TEST(FinalRun, IsSolvedByPretrainingHoursOrTokens) {
    Assumptions<double> a = defaults();
    a[MidtrainingGpuHours] = 119'000;
    a[PosttrainingGpuHours] = 5'000;
    EXPECT_EQ(inputOf(Lever::FinalRun, a.choices), PretrainingGpuHours);
    EXPECT_DOUBLE_EQ(*inputValueFor(Lever::FinalRun, 2'788'000, a), 2'664'000);
    a.choices.trainingMethod = TrainingMethod::Flop;
    EXPECT_EQ(inputOf(Lever::FinalRun, a.choices), Tokens);
    const double tokens = *inputValueFor(Lever::FinalRun, 2'788'000, a);
    a[Tokens] = tokens;
    EXPECT_NEAR(pretrainingHours(a), 2'664'000, 1e-6);
}

TEST(FinalRun, IsNotBelowTheOtherTwoStages) {
    Assumptions<double> a = defaults();
    a[MidtrainingGpuHours] = 119'000;
    a[PosttrainingGpuHours] = 5'000;
    const auto refused = inputValueFor(Lever::FinalRun, 100'000, a);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.refusal(), (Refusal{"training.final_run", "100,000", "a number from 124,000 to 1,000,124,000"}));
}

TEST(HardwareCapex, IsSolvedByTheGpusFromNoneToo) {
    Assumptions<double> a = defaults();
    a[Gpus] = 0;
    EXPECT_EQ(inputOf(Lever::HardwareCapex, a.choices), Gpus);
    EXPECT_DOUBLE_EQ(*inputValueFor(Lever::HardwareCapex, 500e6, a), 500e6 / 34'728);
    EXPECT_EQ(*inputValueFor(Lever::HardwareCapex, 0, a), 0);
}

TEST(HardwareCapex, IsRefusedWhereAGpuCostsNothing) {
    Assumptions<double> a = defaults();
    a[CapexPerGpu] = 0;
    EXPECT_EQ(limitsOf(Lever::HardwareCapex, a), std::nullopt);
    ASSERT_FALSE(inputValueFor(Lever::HardwareCapex, 1, a));
    EXPECT_EQ(inputValueFor(Lever::HardwareCapex, 1, a).refusal().expected, "a capex per GPU above 0 to divide by");
}

TEST(SyntheticCompute, IsSolvedByHoursOrKeptTokensAndByNothingWhereTokensAreBought) {
    Assumptions<double> a = defaults();
    EXPECT_EQ(inputOf(Lever::SyntheticCompute, a.choices), SyntheticGpuHours);
    a.choices.syntheticMethod = SyntheticMethod::Tokens;
    EXPECT_EQ(inputOf(Lever::SyntheticCompute, a.choices), KeptTokens);
    a.choices.syntheticMethod = SyntheticMethod::Api;
    EXPECT_EQ(inputOf(Lever::SyntheticCompute, a.choices), std::nullopt);
    EXPECT_FALSE(inputValueFor(Lever::SyntheticCompute, 0, a));
}

TEST(SyntheticCompute, IsNotBelowTheTimeToReadThePrompts) {
    Assumptions<double> a = defaults();
    a.choices.syntheticMethod = SyntheticMethod::Tokens;
    a[PromptTokens] = 3600e6;
    a[PromptRate] = 1000;
    a[Efficiency] = 0.5;
    EXPECT_DOUBLE_EQ(limitsOf(Lever::SyntheticCompute, a)->from, 2000);
    EXPECT_FALSE(inputValueFor(Lever::SyntheticCompute, 1999, a));
}

TEST(Levers, AreFoundByTheirId) {
    for (const Lever lever : allLevers)
        EXPECT_EQ(leverWithId(specOf(lever).id), lever);
    EXPECT_EQ(leverWithId("rental.price"), std::nullopt);
}

} // namespace
} // namespace costberg
