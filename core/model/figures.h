#pragma once

#include "core/model/views.h"

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

/// An owned hour costs fixed + idle / utilization, so two evaluations of the formula give both.
template <class Number> std::optional<Number> breakEvenUtilizationOf(const Assumptions<Number>& a) {
    const auto costAt = [&a](double utilization) {
        Assumptions<Number> other = a;
        other[Input::Utilization] = utilization;
        return costPerBusyHour(ownershipOf(other, other.choices.depreciation));
    };
    const Number full = costAt(1.0);
    const Number idle = costAt(0.5) - full;
    const Number margin = rentPerHour(a) - (full - idle);
    if (margin == 0)
        return std::nullopt;
    const Number utilization = idle / margin;
    if (!(utilization > 0) || utilization > 1)
        return std::nullopt;
    return utilization;
}

template <class Number> Figures<Number> figuresOf(const Project<Number>& project) {
    using enum Input;
    const Assumptions<Number>& a = project.assumptions;
    const Number owned = ownedHours(project);
    const Number capacity = fleetCapacity(a);
    Figures<Number> figures{totalOf(project.hours),
                            a[Gpus] * totalOf(project.ownership.purchase),
                            costPerBusyHour(project.ownership),
                            costPerBusyHour(ownershipOf(a, Depreciation::Annuity)),
                            breakEvenUtilizationOf(a),
                            {},
                            {},
                            {},
                            {}};
    if (capacity > 0) {
        figures.capacityShare = owned / capacity;
        figures.fleetYears = owned / (a[Gpus] * busyHoursPerYear(a));
    }
    if (a.choices.runningMethod == RunningMethod::Parts)
        figures.energyMwh = owned * meanPower(a) / a[Utilization] / kilowattHoursPerMegawattHour;
    const Number headline = totalOf(headlineCosts(project));
    if (headline > 0)
        figures.cashToHeadline = totalOf(cashCosts(project)) / headline;
    return figures;
}

} // namespace costberg
