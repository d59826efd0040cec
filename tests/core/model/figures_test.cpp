#include "core/model/evaluation.h"
#include "core/model/figure_names.h"
#include "tests/support/random_scenario.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

using enum Input;
using testing::AssertionFailure;
using testing::AssertionSuccess;

Figures<double> figuresIn(const Assumptions<double>& a) { return figuresOf(projectOf(a)); }

/// One GPU of $87,660 that lives 5 years and costs $8,766 a year to run: while busy all the time, $2 and $1 an hour.
Assumptions<double> oneGpu() {
    Assumptions<double> a = assumptionsOf(defaultScenario());
    a.choices.runningMethod = RunningMethod::Direct;
    a[Gpus] = 1;
    a[CapexPerGpu] = 87'660;
    a[UsefulLifeYears] = 5;
    a[CostPerGpuYear] = 8766;
    a[Utilization] = 1;
    a[OwnedShare] = 1;
    a[PretrainingGpuHours] = 8766;
    a[ComputeMultiple] = 1;
    a[RentalPrice] = 4;
    return a;
}

TEST(Figures, OfOneGpuAreWhatOneReckonsByHand) {
    const Figures<double> figures = figuresIn(oneGpu());
    EXPECT_DOUBLE_EQ(figures.totalGpuHours, 8766);
    EXPECT_DOUBLE_EQ(figures.hardwareCapex, 87'660);
    EXPECT_DOUBLE_EQ(figures.ownedCostPerBusyHour, 3);
    EXPECT_DOUBLE_EQ(figures.breakEvenUtilization.value(), 0.75); // at $4 an hour it need not be busy all the time
    EXPECT_DOUBLE_EQ(figures.capacityShare.value(), 1);
    EXPECT_DOUBLE_EQ(figures.fleetYears.value(), 1);
    EXPECT_EQ(figures.energyMwh, std::nullopt);
    EXPECT_DOUBLE_EQ(figures.cashToHeadline.value(), (87'660.0 + 8766) / (8766 * 4));
}

TEST(Figures, WithCapitalAreAnAnnuity) {
    // $1,000 over 4 years at 10 % is repaid by 4 payments of $315.47 (the annuity factor 0.31547 of every table).
    Assumptions<double> a = oneGpu();
    a[CapexPerGpu] = 1000;
    a[UsefulLifeYears] = 4;
    a[CostOfCapital] = 0.1;
    a[CostPerGpuYear] = 0;
    EXPECT_NEAR(figuresIn(a).ownedCostPerBusyHourWithCapital * 8766, 315.4708037, 1e-7);
    // With 20 % left at the end, only what is lost is repaid, and what is left bears interest: 252.38 + 20.
    a[ResidualShare] = 0.2;
    EXPECT_NEAR(figuresIn(a).ownedCostPerBusyHourWithCapital * 8766, 272.3766430, 1e-7);
}

TEST(Figures, WithCapitalAreTheOwnedCostWhereDepreciationIsAnAnnuityAlready) {
    expectOfAnyScenario([](Assumptions<double> a) {
        a.choices.depreciation = Depreciation::Annuity;
        const Figures<double> figures = figuresIn(a);
        return isNear(figures.ownedCostPerBusyHourWithCapital, figures.ownedCostPerBusyHour, 0);
    });
}

TEST(BreakEvenUtilization, IsWhereTheOwnedHourCostsTheRent) {
    expectOfAnyScenario([](Assumptions<double> a) {
        const auto utilization = figuresIn(a).breakEvenUtilization;
        if (!utilization)
            return AssertionSuccess();
        if (!(*utilization > 0) || *utilization > 1)
            return AssertionFailure() << "at " << *utilization;
        a[Utilization] = *utilization;
        const double owned = figuresIn(a).ownedCostPerBusyHour;
        // Idle hours that draw more than busy ones leave a small difference of two large numbers.
        a[BusyPowerShare] = std::max(a[BusyPowerShare], a[IdlePowerShare]);
        const double largest = figuresIn(a).ownedCostPerBusyHour;
        return isNear(owned + largest, rentPerHour(a) + largest, 1e-9);
    });
}

TEST(BreakEvenUtilization, IsAbsentOnlyWhereOwningIsDearerOrCheaperAtEveryUtilization) {
    expectOfAnyScenario([](Assumptions<double> a) {
        if (figuresIn(a).breakEvenUtilization)
            return AssertionSuccess();
        a[Utilization] = 1;
        const double whileBusy = figuresIn(a).ownedCostPerBusyHour;
        a[Utilization] = 1e-9;
        const double almostIdle = figuresIn(a).ownedCostPerBusyHour;
        const double rent = rentPerHour(a);
        if (whileBusy < rent * (1 - 1e-9) && rent * (1 + 1e-9) < almostIdle)
            return AssertionFailure() << whileBusy << " to " << almostIdle << " at a rent of " << rent;
        return AssertionSuccess();
    });
}

TEST(BreakEvenUtilization, IsAbsentWhereNothingStands) {
    Assumptions<double> a = oneGpu();
    a[CapexPerGpu] = 0;
    a[CostPerGpuYear] = 0;
    EXPECT_EQ(figuresIn(a).breakEvenUtilization, std::nullopt);
}

TEST(Figures, AreFiniteAndNotNegativeWhereTheyExist) {
    expectOfAnyScenario([](const Assumptions<double>& a) {
        const Figures<double> figures = figuresIn(a);
        for (const Figure figure : allFigures)
            if (const auto value = valueOf(figure, figures); value && (!std::isfinite(*value) || *value < 0))
                return AssertionFailure() << specOf(figure).id << " is " << *value;
        return AssertionSuccess();
    });
}

TEST(Figures, OfTheFleetExistExactlyWithAFleet) {
    expectOfAnyScenario([](const Assumptions<double>& a) {
        const Figures<double> figures = figuresIn(a);
        const bool hasFleet = a[Gpus] > 0;
        if (figures.capacityShare.has_value() != hasFleet || figures.fleetYears.has_value() != hasFleet)
            return AssertionFailure() << "with " << a[Gpus] << " GPUs";
        return AssertionSuccess();
    });
}

TEST(Figures, AreAbsentWhereTheirDivisorIsTooSmallForAFiniteAnswer) {
    Assumptions<double> a = oneGpu();
    a[Gpus] = 5e-324;
    a[RentalPrice] = 5e-324;
    a[OtherCosts] = 1e6;
    EXPECT_EQ(figuresIn(a).fleetYears, std::nullopt);
    EXPECT_EQ(figuresIn(a).cashToHeadline, std::nullopt);
}

TEST(CashToHeadline, ExistsExactlyWithAHeadline) {
    expectOfAnyScenario([](const Assumptions<double>& a) {
        const auto ratio = figuresIn(a).cashToHeadline;
        const double headline = evaluateTotal(View::Headline, a);
        if (ratio.has_value() != (headline > 0))
            return AssertionFailure() << "with a headline of " << headline;
        return ratio ? isNear(*ratio * headline, evaluateTotal(View::Cash, a)) : AssertionSuccess();
    });
}

TEST(EnergyMwh, IsWhatTheEnergyOfTheAmortizedViewPaysFor) {
    expectOfAnyScenario([](const Assumptions<double>& a) {
        const auto energy = figuresIn(a).energyMwh;
        if (energy.has_value() != (a.choices.runningMethod == RunningMethod::Parts))
            return AssertionFailure() << "where the running cost is direct";
        const double paid = amountOf(evaluate(View::Amortized, a), Resource::Energy);
        return energy ? isNear(*energy * 1000 * a[ElectricityPrice], paid) : AssertionSuccess();
    });
}

TEST(Figures, HaveDistinctIds) {
    for (const Figure one : allFigures)
        for (const Figure other : allFigures)
            EXPECT_EQ(one == other, specOf(one).id == specOf(other).id);
}

} // namespace
} // namespace costberg
