#include "ui/present/sweep_map.h"

#include "ui/present/names.h"
#include "ui/present/round_numbers.h"
#include "ui/present/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace costberg {
namespace {

constexpr int wantedLevels = 7;
/// Amounts spread wider than this are divided by factors rather than by steps.
constexpr double spreadByFactors = 6;

/// The one with the number of levels that is nearest to what is wanted.
std::vector<double> bestOf(const std::vector<std::vector<double>>& candidates) {
    return *std::ranges::min_element(candidates, {}, [](const std::vector<double>& levels) {
        return std::abs(static_cast<int>(levels.size()) - wantedLevels);
    });
}

std::vector<double> steppedLevels(double least, double greatest) {
    const double step = roundBelow((greatest - least) / wantedLevels);
    return bestOf({multiplesBetween(least, greatest, step), multiplesBetween(least, greatest, 2 * step),
                   multiplesBetween(least, greatest, roundAbove(1.01 * step))});
}

std::vector<double> multipliedLevels(double least, double greatest) {
    constexpr std::array dense{1.0, 1.5, 2.0, 3.0, 5.0, 7.0};
    constexpr std::array usual{1.0, 2.0, 5.0};
    constexpr std::array sparse{1.0, 3.0};
    std::vector<std::vector<double>> candidates;
    for (const std::span<const double> factors :
         {std::span<const double>(dense), std::span<const double>(usual), std::span<const double>(sparse),
          std::span<const double>(usual).first(1)})
        candidates.push_back(powersBetween(least, greatest, factors));
    for (int decades = 2; decades <= 4; ++decades)
        candidates.push_back(powersBetween(least, greatest, std::span(usual).first(1), decades));
    return bestOf(candidates);
}

/// Every input as it is but the two that the map goes over.
Assumptions<double> othersOf(const Scenario& scenario, Input one, Input other) {
    Assumptions<double> others = assumptionsOf(scenario);
    others[one] = 0;
    others[other] = 0;
    return others;
}

} // namespace

std::vector<double> levelsOf(const std::vector<double>& totals) {
    if (isFlat(totals))
        return {};
    const auto [least, greatest] = std::ranges::minmax(totals);
    // A corner of the map where next to nothing is paid does not decide for the rest of it.
    std::vector<double> sorted = totals;
    const auto low = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 10);
    std::ranges::nth_element(sorted, low);
    const bool isWide = *low > 0 && greatest / *low > spreadByFactors;
    std::vector<double> levels =
        isWide ? multipliedLevels(std::max(least, *low / 10), greatest) : steppedLevels(least, greatest);
    const double margin = 1e-9 * greatest;
    std::erase_if(levels, [&, least = least, greatest = greatest](double level) {
        return level <= least + margin || level >= greatest - margin;
    });
    return levels;
}

std::shared_ptr<const SweepMap> sweepMapOf(const Scenario& scenario, View view, const SweptInput& along,
                                           const SweptInput& against, std::shared_ptr<const SweepMap> previous) {
    SweepMap map;
    map.view = view;
    map.others = othersOf(scenario, along.input, against.input);
    map.columns = {along.input, along.values};
    map.rows = {against.input, against.values};
    if (previous != nullptr && *previous == map)
        return previous;
    map.totals = mapOf(scenario, view, map.columns, map.rows);
    const auto [least, greatest] = std::ranges::minmax(map.totals);
    map.least = least;
    map.greatest = greatest;
    for (const double level : levelsOf(map.totals))
        map.levels.push_back({level, roundMoneyText(level), contourOf(map.totals, along.values.size(), level)});
    return std::make_shared<const SweepMap>(std::move(map));
}

std::vector<SweepPin> sweepPinsOf(const Session& session, const Results& results, const SweptInput& along,
                                  const SweptInput& against) {
    const Document& document = documentOf(session);
    const QStringList names = distinctNamesOf(document);
    std::vector<SweepPin> pins;
    for (std::size_t i = 0; i < document.scenarios.size(); ++i) {
        const Scenario& scenario = document.scenarios[i];
        const double x = scenario.at(along.input).value;
        const double y = scenario.at(against.input).value;
        if (i == currentIndex(session) || !along.axis.scale.contains(x) || !against.axis.scale.contains(y))
            continue;
        const double total = results.scenarios[i].totalOf(session.look.view);
        pins.push_back({fromCore(scenario.id), names[static_cast<qsizetype>(i)], x, y,
                        &scenario == &baselineScenario(document), total, barMoneyText(total)});
    }
    return pins;
}

} // namespace costberg
