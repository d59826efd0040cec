#pragma once

#include "ui/present/component.h"

#include <array>
#include <vector>

namespace costberg {

/// In Views mode a bar below this part of the tallest is drawn again in the magnifier.
inline constexpr double magnifiedBelow = 0.15;

/// USD by component.
struct ComponentAmounts {
    std::array<double, componentCount> amounts{};

    double& operator[](Component component) { return amounts[static_cast<std::size_t>(component)]; }
    double operator[](Component component) const { return amounts[static_cast<std::size_t>(component)]; }
};

/// A bar in numbers, before it has words.
struct BarAmounts {
    std::size_t scenario = 0; ///< index into the document
    View view = View::Cash;
    double total = 0; ///< USD
    ComponentAmounts components;

    double shareOf(Component component) const { return total > 0 ? components[component] / total : 0; }
};

/// The bar of a view of a scenario.
BarAmounts barAmountsOf(const Breakdown<double>& breakdown, View view, std::size_t scenario, Arrangement arrangement);

/// The bars of the chart: the five views of the current scenario, or one view of the first eight scenarios.
std::vector<BarAmounts> barAmountsOf(const Session& session, const Results& results);

/// What the legend tells apart, from the foot of the bars to their top.
struct Legend {
    std::vector<Component> components; ///< at most ten, and Folded where there is more
    std::size_t foldedCount = 0;       ///< how many components are in Folded
};

/// Moves the components that are smallest in every bar into Folded, so that ten segments remain.
Legend foldSmallComponents(std::vector<BarAmounts>& bars, Arrangement arrangement);

} // namespace costberg
