#pragma once

#include "core/model/gpu_hours.h"
#include "core/model/ownership.h"

#include <boost/container/static_vector.hpp>

namespace costberg {

/// One cell of a view's matrix, activity x resource, in USD.
template <class Number> struct Entry {
    Activity activity;
    Resource resource;
    Number amount;
};

/// A view's matrix as the list of its cells: each activity and resource at most once together, activities in order.
template <class Number> using Breakdown = boost::container::static_vector<Entry<Number>, 80>;

/// A cost that activities share in: each pays its weight times each price.
template <class Number> struct Allocation {
    std::array<Number, computeActivityCount> weights;                  ///< by Activity, GPU-h or a share
    boost::container::static_vector<ResourceAmount<Number>, 7> prices; ///< USD per unit of weight
};

/// A view before it is multiplied out: what runs on rented hardware, what runs on owned hardware, and the rest.
/// Whoever needs the total alone adds up weights and prices first: eight times fewer multiplications.
template <class Number> struct ViewCosts {
    boost::container::static_vector<Allocation<Number>, 2> allocations;
    boost::container::static_vector<Entry<Number>, 24> direct;
};

template <class Number> Breakdown<Number> breakdownOf(const ViewCosts<Number>& costs) {
    Breakdown<Number> breakdown;
    for (std::size_t activity = 0; activity < computeActivityCount; ++activity)
        for (const Allocation<Number>& allocation : costs.allocations)
            for (const ResourceAmount<Number>& price : allocation.prices)
                breakdown.push_back(
                    {static_cast<Activity>(activity), price.resource, allocation.weights[activity] * price.amount});
    for (const Entry<Number>& entry : costs.direct)
        breakdown.push_back(entry);
    return breakdown;
}

template <class Number> Number totalOf(const ViewCosts<Number>& costs) {
    Number total = 0.0;
    for (const Allocation<Number>& allocation : costs.allocations) {
        Number weight = allocation.weights[0];
        for (std::size_t activity = 1; activity < computeActivityCount; ++activity)
            addTo(weight, allocation.weights[activity]);
        Number price = allocation.prices.front().amount;
        for (std::size_t i = 1; i < allocation.prices.size(); ++i)
            addTo(price, allocation.prices[i].amount);
        total = total + weight * price;
    }
    for (const Entry<Number>& entry : costs.direct)
        addTo(total, entry.amount);
    return total;
}

template <class Number> Number totalOf(const Breakdown<Number>& breakdown) {
    Number total = 0.0;
    for (const Entry<Number>& entry : breakdown)
        addTo(total, entry.amount);
    return total;
}

} // namespace costberg
