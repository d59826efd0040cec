#include "core/analysis/goal_seek.h"

#include "core/model/evaluation.h"

#include <boost/math/tools/minima.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <functional>

namespace costberg {
namespace {

constexpr std::size_t pointCount = 513;
/// The price of an owned hour bends less than a total does.
constexpr std::size_t breakEvenPointCount = 129;
/// A total this near the target, relative to it, has reached it.
constexpr double reachedWithin = 1e-12;

/// A quantity over one input's range: 0 where what is sought is found.
using Gap = std::function<double(double)>;

Gap totalOver(const Scenario& scenario, View view, Input input) {
    return [assumptions = assumptionsOf(scenario), view, input](double value) mutable {
        assumptions[input] = value;
        return evaluateTotal(view, assumptions);
    };
}

double rootBetween(const Gap& gap, double from, double to) {
    std::uintmax_t steps = 200;
    const auto tolerance = boost::math::tools::eps_tolerance<double>(52);
    const auto [low, high] = boost::math::tools::toms748_solve(gap, from, to, tolerance, steps);
    return std::abs(gap(low)) <= std::abs(gap(high)) ? low : high;
}

/// Where the gap comes nearest to 0 without a change of sign.
double turningPointBetween(const Gap& gap, double from, double to) {
    const auto distance = [&gap](double value) { return std::abs(gap(value)); };
    return boost::math::tools::brent_find_minima(distance, from, to, 52).first;
}

/// All zeros of a gap on a grid that is finer than its bends.
class ZeroSearch {
public:
    ZeroSearch(const Gap& gap, std::vector<double> points, double scale)
        : m_gap(gap), m_points(std::move(points)), m_scale(scale) {
        for (const double point : m_points)
            m_gaps.push_back(m_gap(point));
    }

    const std::vector<double>& points() const { return m_points; }
    const std::vector<double>& gaps() const { return m_gaps; }

    std::vector<double> zeros() const {
        std::vector<double> found;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            if (isZero(m_gaps[i]) && !isInsideOfStretch(i))
                found.push_back(endOfStretch(i));
            if (i + 1 < m_points.size() && !isZero(m_gaps[i]) && !isZero(m_gaps[i + 1]) &&
                std::signbit(m_gaps[i]) != std::signbit(m_gaps[i + 1]))
                found.push_back(rootBetween(m_gap, m_points[i], m_points[i + 1]));
            if (turnsAt(i))
                addTouched(found, turningPointBetween(m_gap, m_points[i - 1], m_points[i + 1]));
        }
        std::ranges::sort(found);
        const auto isSame = [](double a, double b) {
            return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
        };
        found.erase(std::unique(found.begin(), found.end(), isSame), found.end());
        return found;
    }

    /// Where the gap changes its sign, and neither where it touches 0 nor where it is 0 for a stretch.
    std::vector<double> crossings() const {
        std::vector<double> found;
        std::size_t last = m_points.size();
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            if (isZero(m_gaps[i]))
                continue;
            if (last < i && std::signbit(m_gaps[last]) != std::signbit(m_gaps[i]))
                found.push_back(rootBetween(m_gap, m_points[last], m_points[i]));
            last = i;
        }
        return found;
    }

private:
    bool isZero(double gap) const { return std::abs(gap) <= reachedWithin * m_scale; }
    bool isInsideOfStretch(std::size_t i) const {
        return i > 0 && i + 1 < m_gaps.size() && isZero(m_gaps[i - 1]) && isZero(m_gaps[i + 1]);
    }
    /// The zero at a point or, where a neighbour on one side is zero too, the last zero towards the other side.
    double endOfStretch(std::size_t i) const {
        const bool beginsHere = i > 0 && i + 1 < m_gaps.size() && isZero(m_gaps[i + 1]);
        const bool endsHere = i > 0 && i + 1 < m_gaps.size() && isZero(m_gaps[i - 1]);
        if (!beginsHere && !endsHere)
            return m_points[i];
        double zero = m_points[i];
        double beyond = m_points[beginsHere ? i - 1 : i + 1];
        for (int halving = 0; halving < 60; ++halving) {
            const double middle = (zero + beyond) / 2;
            (isZero(m_gap(middle)) ? zero : beyond) = middle;
        }
        return zero;
    }
    bool turnsAt(std::size_t i) const {
        if (i == 0 || i + 1 >= m_gaps.size() || std::signbit(m_gaps[i - 1]) != std::signbit(m_gaps[i + 1]))
            return false;
        const double distance = std::abs(m_gaps[i]);
        return !isZero(distance) && distance < std::abs(m_gaps[i - 1]) && distance < std::abs(m_gaps[i + 1]);
    }
    void addTouched(std::vector<double>& found, double value) const {
        if (isZero(m_gap(value)))
            found.push_back(value);
    }

    const Gap& m_gap;
    std::vector<double> m_points;
    std::vector<double> m_gaps;
    double m_scale;
};

} // namespace

double GoalSeek::solutionNearest(double value) const {
    return *std::ranges::min_element(solutions, {}, [value](double solution) { return std::abs(solution - value); });
}

std::vector<double> pointsAlong(const InputSpec& spec, std::size_t count, double value) {
    const Interval limits = spec.limits;
    std::vector<double> points{limits.from, limits.to, value};
    // On a log scale down to 0, a millionth of the track's start is as good as 0.
    const double first = limits.from > 0 ? limits.from : std::max(spec.track.from, limits.to * 1e-12) * 1e-6;
    for (std::size_t i = 0; i < count; ++i) {
        const double part = static_cast<double>(i) / static_cast<double>(count - 1);
        const double point = spec.scale == Scale::Log ? first * std::pow(limits.to / first, part)
                                                      : limits.from + part * (limits.to - limits.from);
        points.push_back(std::clamp(point, limits.from, limits.to));
    }
    std::ranges::sort(points);
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
}

GoalSeek goalSeek(const Scenario& scenario, View view, Input input, double target) {
    const Gap total = totalOver(scenario, view, input);
    const Gap gap = [&](double value) { return total(value) - target; };
    const ZeroSearch search(gap, pointsAlong(specOf(input), pointCount, scenario.at(input).value),
                            std::max(std::abs(target), 1e-9));
    const auto& gaps = search.gaps();
    const auto [least, most] = std::ranges::minmax_element(gaps);
    GoalSeek result;
    result.reach = {*least + target, *most + target};
    result.changesTotal = *most - *least > reachedWithin * std::max(std::abs(result.reach.to), 1e-300);
    result.solutions = result.changesTotal ? search.zeros() : std::vector<double>{};
    const auto nearest = std::ranges::min_element(gaps, {}, [](double g) { return std::abs(g); });
    result.nearestValue = search.points()[static_cast<std::size_t>(nearest - gaps.begin())];
    if (result.isReached())
        result.nearestValue = result.solutionNearest(scenario.at(input).value);
    else if (!result.changesTotal)
        result.nearestValue = scenario.at(input).value;
    result.nearestTotal = total(result.nearestValue);
    return result;
}

std::vector<double> rentOrOwnBreakEvens(const Scenario& scenario, Input input, std::span<const double> points) {
    if (input == Input::OwnedShare)
        return {};
    Assumptions<double> owned = assumptionsOf(scenario);
    // Owned wholly, the two views differ by nothing but the price of an hour.
    owned[Input::OwnedShare] = 1;
    const double scale = evaluateTotal(View::Market, owned) + evaluateTotal(View::Amortized, owned);
    const Gap gap = [&](double value) {
        owned[input] = value;
        return evaluateTotal(View::Market, owned) - evaluateTotal(View::Amortized, owned);
    };
    return ZeroSearch(gap, {points.begin(), points.end()}, std::max(scale, 1e-9)).crossings();
}

std::vector<double> rentOrOwnBreakEvens(const Scenario& scenario, Input input) {
    return rentOrOwnBreakEvens(scenario, input,
                               pointsAlong(specOf(input), breakEvenPointCount, scenario.at(input).value));
}

std::vector<double> breakEvens(const Scenario& scenario, View one, View other, Input input) {
    const Gap first = totalOver(scenario, one, input);
    const Gap second = totalOver(scenario, other, input);
    const Gap gap = [&](double value) { return first(value) - second(value); };
    const double scale = first(scenario.at(input).value) + second(scenario.at(input).value);
    return ZeroSearch(gap, pointsAlong(specOf(input), pointCount, scenario.at(input).value), std::max(scale, 1e-9))
        .zeros();
}

} // namespace costberg
