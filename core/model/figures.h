#pragma once

#include "core/model/views.h"

#include <limits>
#include <optional>

namespace costberg {

/// What stands beside the totals. A figure that does not exist for a scenario is absent, never 0.
template <class Number> struct Figures {
    Number totalGpuHours;                       ///< GPU-h
    Number hardwareCapex;                       ///< USD, the whole fleet
    Number ownedCostPerBusyHour;                ///< USD/GPU-h: the rent at which owning costs the same
    Number ownedCostPerBusyHourWithCapital;     ///< the same with interest: depreciation by annuity
    std::optional<Number> breakEvenUtilization; ///< where the owned hour costs the rent; none outside (0, 1]
    std::optional<Number> capacityShare;        ///< owned hours / what the fleet can give; none without a fleet
    std::optional<Number> fleetYears;           ///< years that the whole fleet would need; none without a fleet
    std::optional<Number> energyMwh;            ///< MWh of the owned hours; none where running cost is direct
    std::optional<Number> cashToHeadline;       ///< none where the headline is 0
};

template <class Number> Number costPerBusyHour(const Ownership<Number>& ownership) {
    return totalOf(ownership.depreciationPerBusyHour) + totalOf(ownership.runningPerBusyHour);
}

/// A year of one GPU costs standing + busy x utilization, and earns rent x utilization.
template <class Number> std::optional<Number> breakEvenUtilizationOf(const Assumptions<Number>& a) {
    const Number purchase = named(onePurchase, totalOf(purchaseOf(a)));
    const auto runningAt = [&](double utilization) {
        Assumptions<Number> other = a;
        other[Input::Utilization] = utilization;
        return totalOf(runningPerYear(other, purchase));
    };
    const Number idle = named("Running cost of an idle GPU a year", runningAt(0.0));
    const Number busy = named("Running cost of a busy GPU a year", runningAt(1.0));
    const Number standing =
        named("Yearly cost of an idle GPU", purchase * depreciationPerYear(a, a.choices.depreciation) + idle);
    const Number margin = named("Rent that a busy year saves, less what it costs more to run",
                                rentPerHour(a) * hoursPerYear - (busy - idle));
    if (!(standing > 0) || !(margin > 0))
        return std::nullopt;
    const Number utilization = standing / margin;
    if (utilization > 1)
        return std::nullopt;
    return utilization;
}

/// None where nothing divides, and where the divisor is too small for a finite answer.
template <class Number> std::optional<Number> quotientOf(const Number& dividend, const Number& divisor) {
    if (!(divisor > 0))
        return std::nullopt;
    const Number quotient = dividend / divisor;
    if (!(quotient <= std::numeric_limits<double>::max()))
        return std::nullopt;
    return quotient;
}

template <class Number> Figures<Number> figuresOf(const Project<Number>& project) {
    using enum Input;
    const Assumptions<Number>& a = project.assumptions;
    const Number owned = ownedHours(project);
    Figures<Number> figures{totalOf(project.hours),
                            a[Gpus] * named(onePurchase, totalOf(project.ownership.purchase)),
                            costPerBusyHour(project.ownership),
                            costPerBusyHour(ownershipOf(a, Depreciation::Annuity)),
                            breakEvenUtilizationOf(a),
                            quotientOf(owned, fleetCapacity(a)),
                            quotientOf(owned, a[Gpus] * busyHoursPerYear(a)),
                            {},
                            quotientOf(named("Total of the cash view", totalOf(cashCosts(project))),
                                       named("Total of the paper view", totalOf(headlineCosts(project))))};
    if (a.choices.runningMethod == RunningMethod::Parts)
        figures.energyMwh = owned * meanPower(a) / a[Utilization] / kilowattHoursPerMegawattHour;
    return figures;
}

} // namespace costberg
