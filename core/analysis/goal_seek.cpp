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

/// A quantity over one input's range.
using Curve = std::function<double(double)>;

Curve totalOver(const Scenario& scenario, View view, Input input) {
    return [assumptions = assumptionsOf(scenario), view, input](double value) mutable {
        assumptions[input] = value;
        return evaluateTotal(view, assumptions);
    };
}

double rootBetween(const Curve& gap, double from, double to) {
    std::uintmax_t steps = 200;
    const auto tolerance = boost::math::tools::eps_tolerance<double>(52);
    const auto [low, high] = boost::math::tools::toms748_solve(gap, from, to, tolerance, steps);
    return std::abs(gap(low)) <= std::abs(gap(high)) ? low : high;
}

/// All values at which a curve reaches a target, on a grid that is finer than its bends.
class ZeroSearch {
public:
    ZeroSearch(const Curve& curve, std::vector<double> points, double target, double scale)
        : m_curve(curve), m_points(std::move(points)), m_target(target), m_within(reachedWithin * scale) {
        for (const double point : m_points)
            m_values.push_back(m_curve(point));
    }

    const std::vector<double>& points() const { return m_points; }
    /// Of the curve, at these points.
    const std::vector<double>& values() const { return m_values; }

    /// Adds the curve's peaks and valleys to the points: between two of these it only rises, or only falls, and crosses
    /// the target once at most.
    void addTurningPoints() {
        std::vector<std::pair<double, double>> turns;
        for (std::size_t i = 1; i + 1 < m_points.size(); ++i) {
            const double before = m_values[i] - m_values[i - 1];
            const double after = m_values[i] - m_values[i + 1];
            if (std::signbit(before) == std::signbit(after) && std::min(std::abs(before), std::abs(after)) > m_within)
                turns.push_back(turnBetween(m_points[i - 1], m_points[i + 1], before > 0 ? -1 : 1));
        }
        for (const auto& [point, value] : turns) {
            const auto place = std::ranges::lower_bound(m_points, point);
            m_values.insert(m_values.begin() + (place - m_points.begin()), value);
            m_points.insert(place, point);
        }
    }

    std::vector<double> zeros() const {
        std::vector<double> found;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            if (isZero(gap(i)) && !isInsideOfStretch(i))
                found.push_back(endOfStretch(i));
            if (i + 1 < m_points.size() && !isZero(gap(i)) && !isZero(gap(i + 1)) && isCrossedBetween(i, i + 1))
                found.push_back(rootBetween(gapCurve(), m_points[i], m_points[i + 1]));
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
            if (isZero(gap(i)))
                continue;
            if (last < i && isCrossedBetween(last, i))
                found.push_back(rootBetween(gapCurve(), m_points[last], m_points[i]));
            last = i;
        }
        return found;
    }

private:
    Curve gapCurve() const {
        return [this](double value) { return m_curve(value) - m_target; };
    }
    double gap(std::size_t i) const { return m_values[i] - m_target; }
    bool isZero(double gap) const { return std::abs(gap) <= m_within; }
    bool isCrossedBetween(std::size_t i, std::size_t j) const { return std::signbit(gap(i)) != std::signbit(gap(j)); }
    bool isInsideOfStretch(std::size_t i) const {
        return i > 0 && i + 1 < m_points.size() && isZero(gap(i - 1)) && isZero(gap(i + 1));
    }
    /// The zero at a point or, where a neighbour on one side is zero too, the last zero towards the other side.
    double endOfStretch(std::size_t i) const {
        const bool beginsHere = i > 0 && i + 1 < m_points.size() && isZero(gap(i + 1));
        const bool endsHere = i > 0 && i + 1 < m_points.size() && isZero(gap(i - 1));
        if (!beginsHere && !endsHere)
            return m_points[i];
        double zero = m_points[i];
        double beyond = m_points[beginsHere ? i - 1 : i + 1];
        for (int halving = 0; halving < 60; ++halving) {
            const double middle = (zero + beyond) / 2;
            (isZero(m_curve(middle) - m_target) ? zero : beyond) = middle;
        }
        return zero;
    }
    /// The valley, or with `sign` -1 the peak, and the curve's value there.
    std::pair<double, double> turnBetween(double from, double to, double sign) const {
        const auto upright = [this, sign](double value) { return sign * m_curve(value); };
        const auto [point, least] = boost::math::tools::brent_find_minima(upright, from, to, 52);
        return {point, sign * least};
    }

    const Curve& m_curve;
    std::vector<double> m_points;
    std::vector<double> m_values;
    double m_target;
    double m_within; ///< of the target, which is then reached
};

/// What an hour costs more on rented hardware than on owned, times all hours, over an input.
class RentGap {
public:
    RentGap(const Scenario& scenario, Input input) : m_input(input), m_owned(assumptionsOf(scenario)) {
        // Owned wholly, the two views differ by nothing but the price of an hour.
        m_owned[Input::OwnedShare] = 1;
    }

    double at(double value) {
        m_owned[m_input] = value;
        return evaluateTotal(View::Market, m_owned) - evaluateTotal(View::Amortized, m_owned);
    }
    /// Of the present totals, which a gap is large or small beside.
    double scale() const {
        const double totals = evaluateTotal(View::Market, m_owned) + evaluateTotal(View::Amortized, m_owned);
        return std::max(totals, 1e-9);
    }

private:
    Input m_input;
    Assumptions<double> m_owned;
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
    const Curve total = totalOver(scenario, view, input);
    ZeroSearch search(total, pointsAlong(specOf(input), pointCount, scenario.at(input).value), target,
                      std::max(std::abs(target), 1e-9));
    search.addTurningPoints();
    const auto& totals = search.values();
    const auto [least, most] = std::ranges::minmax(totals);
    GoalSeek result;
    result.reach = {least, most};
    result.changesTotal = most - least > reachedWithin * std::max(most, 1e-300);
    result.solutions = result.changesTotal ? search.zeros() : std::vector<double>{};
    // Beside a target far away all totals would be equally near.
    const double wanted = std::clamp(target, least, most);
    const auto nearest = std::ranges::min_element(totals, {}, [&](double at) { return std::abs(at - wanted); });
    result.nearestValue = search.points()[static_cast<std::size_t>(nearest - totals.begin())];
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
    RentGap gap(scenario, input);
    const double scale = gap.scale();
    return ZeroSearch([&](double value) { return gap.at(value); }, {points.begin(), points.end()}, 0, scale)
        .crossings();
}

bool rentAndOwnAreEven(const Scenario& scenario, Input input) {
    constexpr std::size_t pointCount = 9;
    RentGap gap(scenario, input);
    const double least = 1e-9 * gap.scale();
    return std::ranges::all_of(pointsAlong(specOf(input), pointCount, scenario.at(input).value),
                               [&](double value) { return std::abs(gap.at(value)) <= least; });
}

std::vector<double> rentOrOwnBreakEvens(const Scenario& scenario, Input input) {
    return rentOrOwnBreakEvens(scenario, input,
                               pointsAlong(specOf(input), breakEvenPointCount, scenario.at(input).value));
}

} // namespace costberg
