#pragma once

#include "core/model/breakdown.h"

namespace costberg {

// The five views. Each prices the same hours by rent OR by ownership, never by both; capex and depreciation never meet.

/// What the views have in common, computed once for all of them. The assumptions must outlive it.
template <class Number> struct Project {
    const Assumptions<Number>& assumptions;
    GpuHours<Number> hours;
    Ownership<Number> ownership;
};

template <class Number> Project<Number> projectOf(const Assumptions<Number>& a) {
    return {a, gpuHoursOf(a), ownershipOf(a, a.choices.depreciation)};
}
template <class Number> Project<Number> projectOf(const Assumptions<Number>&& temporary) = delete;

/// USD/GPU-h on rented hardware, with storage, egress and support.
template <class Number> Number rentPerHour(const Assumptions<Number>& a) {
    return named("Rent per hour", a[Input::RentalPrice] * (1.0 + a[Input::ExtrasShare]));
}

template <class Number> Number ownedHours(const Project<Number>& project) {
    return named("Owned hours", named("GPU-hours", totalOf(project.hours)) * project.assumptions[Input::OwnedShare]);
}

/// The busy hours that the fleet can give while the project lasts.
template <class Number> Number fleetCapacity(const Assumptions<Number>& a) {
    return named("Busy hours that the fleet can give", a[Input::Gpus] * busyHoursPerYear(a) * a[Input::DurationYears]);
}

/// Whether equity grants count: they are a cost, but nobody pays them out.
enum class Equity { Counted, LeftOut };

template <class Number> void addStaff(ViewCosts<Number>& costs, const Assumptions<Number>& a, Equity equityIs) {
    using enum Input;
    const Number personYears = named("Person-years", a[Headcount] * a[TimeShare] * a[DurationYears]);
    const Number salaries = named("Salaries", personYears * a[BaseSalary] * a[BurdenFactor]);
    costs.direct.push_back({Activity::Staff, Resource::Salaries, salaries});
    if (equityIs == Equity::LeftOut) {
        costs.direct.push_back({Activity::Staff, Resource::Overhead, salaries * a[OverheadShare]});
        return;
    }
    const Number equity = named("Equity grants", personYears * a[Input::Equity]);
    costs.direct.push_back({Activity::Staff, Resource::Equity, equity});
    costs.direct.push_back({Activity::Staff, Resource::Overhead, (salaries + equity) * a[OverheadShare]});
}

template <class Number> void addBoughtTokens(ViewCosts<Number>& costs, const Assumptions<Number>& a) {
    using enum Input;
    if (a.choices.syntheticMethod != SyntheticMethod::Api)
        return;
    costs.direct.push_back({Activity::SyntheticData, Resource::ApiTokens,
                            a[KeptTokens] / a[AcceptedShare] * a[ApiPrice] / tokensPerMillion});
}

/// People, data, bought tokens and the rest: what does not run on the project's hardware.
template <class Number> void addDirectCosts(ViewCosts<Number>& costs, const Assumptions<Number>& a, Equity equity) {
    using enum Input;
    addBoughtTokens(costs, a);
    addStaff(costs, a, equity);
    costs.direct.push_back({Activity::Data, Resource::Licenses, a[Licenses]});
    costs.direct.push_back({Activity::Data, Resource::Annotation, a[Annotations] * a[AnnotationPrice]});
    costs.direct.push_back({Activity::Other, Resource::Other, a[OtherCosts]});
}

/// Each activity's hours times the factor; `name` is what they become by it.
template <class Number>
Allocation<Number> allocated(std::string_view name, const GpuHours<Number>& hours, const Number& factor) {
    Allocation<Number> allocation;
    for (std::size_t i = 0; i < computeActivityCount; ++i)
        allocation.weights[i] = named(name, static_cast<Activity>(i), hours.hours[i] * factor);
    return allocation;
}

/// The hours on rented hardware at the rent.
template <class Number> Allocation<Number> rentedHours(const Project<Number>& project) {
    const Number rentedShare = named("Rented share", 1.0 - project.assumptions[Input::OwnedShare]);
    Allocation<Number> rented = allocated("Rented hours", project.hours, rentedShare);
    rented.prices.push_back({Resource::Rent, rentPerHour(project.assumptions)});
    return rented;
}

template <class Number> ViewCosts<Number> headlineCosts(const Project<Number>& project) {
    const Number none(noHours);
    Allocation<Number> printed;
    printed.weights.fill(none);
    for (const Activity activity : {Activity::Pretraining, Activity::Midtraining, Activity::Posttraining})
        printed.weights[static_cast<std::size_t>(activity)] = project.hours[activity];
    if (project.assumptions.choices.headlineScope == HeadlineScope::TrainingAndSynthetic)
        printed.weights[static_cast<std::size_t>(Activity::SyntheticData)] = project.hours[Activity::SyntheticData];
    printed.prices.push_back({Resource::Rent, project.assumptions[Input::RentalPrice]});
    ViewCosts<Number> costs;
    costs.allocations.push_back(printed);
    return costs;
}

template <class Number> ViewCosts<Number> marketCosts(const Project<Number>& project) {
    Allocation<Number> everyHour;
    everyHour.weights = project.hours.hours;
    everyHour.prices.push_back({Resource::Rent, rentPerHour(project.assumptions)});
    ViewCosts<Number> costs;
    costs.allocations.push_back(everyHour);
    addDirectCosts(costs, project.assumptions, Equity::Counted);
    return costs;
}

template <class Number> ViewCosts<Number> amortizedCosts(const Project<Number>& project) {
    Allocation<Number> owned = allocated("Owned hours", project.hours, project.assumptions[Input::OwnedShare]);
    for (const ResourceAmount<Number>& part : project.ownership.depreciationPerBusyHour)
        owned.prices.push_back(part);
    for (const ResourceAmount<Number>& part : project.ownership.runningPerBusyHour)
        owned.prices.push_back(part);
    ViewCosts<Number> costs;
    costs.allocations.push_back(rentedHours(project));
    costs.allocations.push_back(owned);
    addDirectCosts(costs, project.assumptions, Equity::Counted);
    return costs;
}

/// The fleet's whole purchase and its running cost while the project lasts. The purchase splits exactly into what the
/// project used, what other work and idle time used, and the life that is left.
template <class Number> ViewCosts<Number> cashCosts(const Project<Number>& project) {
    using enum Input;
    const Assumptions<Number>& a = project.assumptions;
    const Number owned = ownedHours(project);
    const Number divisor = named("Hours that share the fleet", larger(owned, fleetCapacity(a)));
    const Number otherShare = named("Share of other work and idle time", 1.0 - shareOf(owned, divisor));
    const Number lastingShare =
        named("Share of the useful life that the project lasts", atMost(a[DurationYears] / a[UsefulLifeYears], 1.0));
    const Number lostShare = 1.0 - a[ResidualShare];
    const Number usedShare = named("Share of the purchase used up during the project", lostShare * lastingShare);
    const Number unusedShare =
        named("Share of the purchase that outlives the project", a[ResidualShare] + lostShare * (1.0 - lastingShare));

    Allocation<Number> ownShares = allocated("Owned hours", project.hours, a[OwnedShare]);
    for (std::size_t i = 0; i < computeActivityCount; ++i)
        ownShares.weights[i] =
            named("Share of the fleet", static_cast<Activity>(i), shareOf(ownShares.weights[i], divisor));

    ViewCosts<Number> costs;
    const ResourceAmounts<Number> purchase = scaled("Purchase of the fleet", project.ownership.purchase, a[Gpus]);
    for (const ResourceAmount<Number>& part : purchase)
        ownShares.prices.push_back(
            {part.resource, named("Purchase used up during the project", part.resource, part.amount * usedShare)});
    for (const ResourceAmount<Number>& part : project.ownership.runningPerYear)
        ownShares.prices.push_back({part.resource, named("Running cost of the fleet during the project", part.resource,
                                                         a[Gpus] * part.amount * a[DurationYears])});
    costs.allocations.push_back(rentedHours(project));
    costs.allocations.push_back(ownShares);

    addDirectCosts(costs, a, Equity::LeftOut);
    for (const ResourceAmount<Number>& price : ownShares.prices)
        costs.direct.push_back({Activity::OtherUse, price.resource, price.amount * otherShare});
    for (const ResourceAmount<Number>& part : purchase)
        costs.direct.push_back({Activity::UnusedLife, part.resource, part.amount * unusedShare});
    return costs;
}

template <class Number> ViewCosts<Number> fleetCosts(const Project<Number>& project) {
    using enum Input;
    const Assumptions<Number>& a = project.assumptions;
    ViewCosts<Number> costs;
    for (const ResourceAmount<Number>& part : project.ownership.purchase)
        costs.direct.push_back({Activity::Fleet, part.resource, a[Gpus] * part.amount});
    for (const ResourceAmount<Number>& part : project.ownership.runningPerYear)
        costs.direct.push_back({Activity::Fleet, part.resource, a[Gpus] * part.amount * a[UsefulLifeYears]});
    return costs;
}

template <class Number> ViewCosts<Number> costsOf(View view, const Project<Number>& project) {
    switch (view) {
    case View::Headline:
        return headlineCosts(project);
    case View::Market:
        return marketCosts(project);
    case View::Amortized:
        return amortizedCosts(project);
    case View::Cash:
        return cashCosts(project);
    case View::Fleet:
        return fleetCosts(project);
    }
    return headlineCosts(project);
}

} // namespace costberg
