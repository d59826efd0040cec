#include "ui/present/bar_amounts.h"

#include <algorithm>

namespace costberg {
namespace {

constexpr std::size_t mostComponents = 10;

double greatestShareOf(Component component, const std::vector<BarAmounts>& bars) {
    double greatest = 0;
    for (const BarAmounts& bar : bars)
        greatest = std::max(greatest, bar.shareOf(component));
    return greatest;
}

void fold(Component component, std::vector<BarAmounts>& bars) {
    for (BarAmounts& bar : bars) {
        bar.components[Component::Folded] += bar.components[component];
        bar.components[component] = 0;
    }
}

} // namespace

BarAmounts barAmountsOf(const Breakdown<double>& breakdown, View view, std::size_t scenario, Arrangement arrangement) {
    BarAmounts bar{scenario, view, totalOf(breakdown), {}};
    for (const Entry<double>& entry : breakdown)
        bar.components[componentOf(entry, arrangement)] += entry.amount;
    return bar;
}

std::vector<BarAmounts> barAmountsOf(const Session& session, const Results& results) {
    std::vector<BarAmounts> bars;
    const auto add = [&](std::size_t scenario, View view) {
        bars.push_back(barAmountsOf(results.scenarios[scenario][view], view, scenario, session.look.arrangement));
    };
    if (session.look.mode == ChartMode::Views)
        for (const View view : allViews)
            add(currentIndex(session), view);
    else
        for (std::size_t i = 0; i < std::min(results.scenarios.size(), shownScenarioCount); ++i)
            add(i, session.look.view);
    return bars;
}

Legend foldSmallComponents(std::vector<BarAmounts>& bars, Arrangement arrangement) {
    struct Candidate {
        Component component;
        double share;
    };
    std::vector<Candidate> present;
    for (const Component component : componentsOf(arrangement))
        if (const double share = greatestShareOf(component, bars); share > 0)
            present.push_back({component, share});

    Legend legend;
    if (present.size() > mostComponents) {
        // Eleven become nine and "Other (2)": a fold of one would hide a name and save nothing.
        const std::size_t kept = present.size() == mostComponents + 1 ? mostComponents - 1 : mostComponents;
        std::ranges::sort(present, [](const Candidate& one, const Candidate& other) {
            return one.share != other.share ? one.share > other.share : one.component < other.component;
        });
        for (std::size_t i = kept; i < present.size(); ++i)
            fold(present[i].component, bars);
        legend.foldedCount = present.size() - kept;
        present.erase(present.begin() + static_cast<std::ptrdiff_t>(kept), present.end());
        std::ranges::sort(present, {}, &Candidate::component);
    }
    for (const Candidate& candidate : present)
        legend.components.push_back(candidate.component);
    if (legend.foldedCount > 0)
        legend.components.push_back(Component::Folded);
    return legend;
}

} // namespace costberg
