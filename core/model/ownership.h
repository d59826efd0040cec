#pragma once

#include "core/model/assumptions.h"
#include "core/numbers/batch.h"
#include "core/numbers/constants.h"
#include "core/numbers/named.h"
#include "core/numbers/real.h"

#include <boost/container/static_vector.hpp>

namespace costberg {

template <class Number> struct ResourceAmount {
    Resource resource;
    Number amount;
};

/// Up to four parts of a purchase, or up to three of a running cost.
template <class Number> using ResourceAmounts = boost::container::static_vector<ResourceAmount<Number>, 4>;

template <class Number> Number totalOf(const ResourceAmounts<Number>& parts) {
    Number total = parts.front().amount;
    for (std::size_t i = 1; i < parts.size(); ++i)
        addTo(total, parts[i].amount);
    return total;
}

/// Each part times the factor; `name` is what a part becomes by it.
template <class Number>
ResourceAmounts<Number> scaled(std::string_view name, ResourceAmounts<Number> parts, const Number& factor) {
    for (ResourceAmount<Number>& part : parts)
        part.amount = named(name, part.resource, part.amount * factor);
    return parts;
}

inline constexpr std::string_view onePurchase = "Purchase per GPU";

/// What one GPU costs to buy, by resource, in USD/GPU. The network's share is of the total, so it is divided by what
/// the rest leaves of it (Cottier et al. 2024, arXiv 2405.21015, section on cluster-level interconnect).
template <class Number> ResourceAmounts<Number> purchaseOf(const Assumptions<Number>& a) {
    using enum Input;
    if (a.choices.hardwareMethod == HardwareMethod::PerGpu)
        return {{Resource::Hardware, a[CapexPerGpu]}};
    const bool priceHasServer = a.choices.priceScope == PriceScope::Server;
    const Number serverCost = named("Accelerator with its part of the server",
                                    priceHasServer ? a[AcceleratorPrice] : a[AcceleratorPrice] * a[ServerFactor]);
    const Number accelerators = named(onePurchase, Resource::Accelerators,
                                      priceHasServer ? a[AcceleratorPrice] / a[ServerFactor] : a[AcceleratorPrice]);
    const Number servers = named(onePurchase, Resource::Servers, accelerators * (a[ServerFactor] - 1.0));
    const Number network =
        named(onePurchase, Resource::Network, serverCost * a[NetworkShare] / (1.0 - a[NetworkShare]));
    return {{Resource::Accelerators, accelerators},
            {Resource::Servers, servers},
            {Resource::Network, network},
            {Resource::Storage, named(onePurchase, Resource::Storage, (serverCost + network) * a[StorageShare])}};
}

/// Power of one GPU with its part of the server, in kW.
template <class Number> Number serverPower(const Assumptions<Number>& a) {
    return named("Power of a GPU with its part of the server",
                 a[Input::AcceleratorPower] * a[Input::ServerPowerFactor]);
}

/// Mean draw of one GPU over a year, busy and idle hours together, with the facility's overhead, in kW.
template <class Number> Number meanPower(const Assumptions<Number>& a) {
    using enum Input;
    const Number& u = a[Utilization];
    const Number meanShare = named("Mean share of full power", u * a[BusyPowerShare] + (1.0 - u) * a[IdlePowerShare]);
    return named("Mean power of a GPU", serverPower(a) * a[Pue] * meanShare);
}

/// What one GPU costs to run, busy or idle, by resource, in USD/GPU/year. `purchase` is the whole purchase per GPU.
template <class Number> ResourceAmounts<Number> runningPerYear(const Assumptions<Number>& a, const Number& purchase) {
    using enum Input;
    if (a.choices.runningMethod == RunningMethod::Direct)
        return {{Resource::Running, a[CostPerGpuYear]}};
    const std::string_view name = "Running cost per GPU and year";
    return {
        {Resource::Energy, named(name, Resource::Energy, meanPower(a) * hoursPerYear * a[ElectricityPrice])},
        {Resource::Colocation, named(name, Resource::Colocation, serverPower(a) * a[ColocationPrice] * monthsPerYear)},
        {Resource::Maintenance, named(name, Resource::Maintenance, purchase * a[MaintenanceShare])}};
}

/// Hours a year that one GPU is busy.
template <class Number> Number busyHoursPerYear(const Assumptions<Number>& a) {
    return named("Busy hours of a GPU a year", hoursPerYear * a[Input::Utilization]);
}

template <class Number> Number straightLineShare(const Assumptions<Number>& a) {
    return named("Share of the purchase used up a year, straight line",
                 (1.0 - a[Input::ResidualShare]) / a[Input::UsefulLifeYears]);
}

/// The equal payment a year that repays the purchase less its discounted residual, with interest: what is lost is
/// repaid by an annuity, and what remains bears interest. (1 - r (1+i)^-L) i / (1 - (1+i)^-L) is the same, but its
/// first factor loses all digits where residual and discount are near 1. Below a rate of 1e-12 the annuity is 1 / life
/// to 1e-11, and that is taken, for it does not divide by the rate.
template <class Number> Number annuityShare(const Assumptions<Number>& a) {
    using enum Input;
    const Number& rate = a[CostOfCapital];
    const Number& life = a[UsefulLifeYears];
    const Number payment = named("Payment a year for each dollar repaid",
                                 whereBelow(rate, 1e-12, 1.0 / life, rate / discountLost(rate, life)));
    const Number repaid = 1.0 - a[ResidualShare];
    return named("Share of the purchase paid a year, annuity", repaid * payment + a[ResidualShare] * rate);
}

/// The fall of the market value in the first moment of use, after Cottier et al. 2024 (arXiv 2405.21015, appendix on
/// amortization): price-performance falls by a constant number of orders of magnitude a year.
template <class Number> Number decliningShare(const Assumptions<Number>& a) {
    using enum Input;
    return named("Share of the purchase lost a year, declining value",
                 powerOfTen(-(a[PriceDecline] * a[AgeYears])) * a[PriceDecline] * logOfTen);
}

/// The part of its purchase that a GPU loses a year, 1/year.
template <class Number> Number depreciationPerYear(const Assumptions<Number>& a, Depreciation method) {
    switch (method) {
    case Depreciation::StraightLine:
        return straightLineShare(a);
    case Depreciation::Annuity:
        return annuityShare(a);
    case Depreciation::Declining:
        return decliningShare(a);
    }
    return straightLineShare(a);
}

/// What a GPU costs to own: once, a year, and for each busy hour, which pays for the idle ones too.
template <class Number> struct Ownership {
    ResourceAmounts<Number> purchase;                ///< USD/GPU
    ResourceAmounts<Number> runningPerYear;          ///< USD/GPU/year
    ResourceAmounts<Number> depreciationPerBusyHour; ///< USD/GPU-h
    ResourceAmounts<Number> runningPerBusyHour;      ///< USD/GPU-h
};

template <class Number> Ownership<Number> ownershipOf(const Assumptions<Number>& a, Depreciation method) {
    Ownership<Number> ownership;
    ownership.purchase = purchaseOf(a);
    ownership.runningPerYear = runningPerYear(a, named(onePurchase, totalOf(ownership.purchase)));
    const Number yearsPerBusyHour = 1.0 / busyHoursPerYear(a);
    ownership.depreciationPerBusyHour =
        scaled("Depreciation per busy hour", ownership.purchase, depreciationPerYear(a, method) * yearsPerBusyHour);
    ownership.runningPerBusyHour = scaled("Running cost per busy hour", ownership.runningPerYear, yearsPerBusyHour);
    return ownership;
}

} // namespace costberg
