#include "core/analysis/path_integral.h"

#include <boost/math/quadrature/gauss_kronrod.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace costberg {
namespace {

using Kronrod = boost::math::quadrature::gauss_kronrod<double, 15>;
using Gauss = boost::math::quadrature::gauss<double, 7>;

constexpr std::size_t nodeCount = 15;
/// An end to dividing, should a function change over again and again.
constexpr std::size_t mostSegments = 500;
/// What rounding leaves of a value, of which no division makes less.
constexpr double rounding = 1e-14;
/// Two points of the path that are closer are one.
constexpr double closest = 1e-15;

struct Node {
    double position = 0; ///< from -1 to 1
    double kronrod = 0;
    double gauss = 0; ///< 0 where the smaller rule has no node
};

std::array<Node, nodeCount> makeNodes() {
    const auto& positions = Kronrod::abscissa();
    std::array<Node, nodeCount> nodes;
    const std::size_t middle = nodeCount / 2;
    for (std::size_t i = 0; i <= middle; ++i) {
        const double gauss = i % 2 == 0 ? Gauss::weights()[i / 2] : 0;
        nodes[middle + i] = {positions[i], Kronrod::weights()[i], gauss};
        nodes[middle - i] = {-positions[i], Kronrod::weights()[i], gauss};
    }
    return nodes;
}

using Span = std::pair<PathPosition, PathPosition>;

double widthOf(const Span& span) {
    return span.second.done <= 0.5 ? span.second.done - span.first.done : span.first.left - span.second.left;
}

PathPosition middleOf(const Span& span) {
    return {std::midpoint(span.first.done, span.second.done), std::midpoint(span.first.left, span.second.left)};
}

bool isPoint(const Span& span) { return widthOf(span) <= closest; }

struct Segment {
    Span span;
    double valueFrom = 0;
    double valueTo = 0;
    double largestValue = 0;
    Components integrals;
    double error = 0;
    std::optional<Span> changeover; ///< neighbouring points between which the function changes over
};

void addTo(Components& sum, const Components& terms, double factor) {
    for (std::size_t i = 0; i < terms.size(); ++i)
        sum[i] += factor * terms[i];
}

/// Fills in what the rules say of a segment whose ends are known.
void measure(Segment& segment, const PathFunction& sampleAt) {
    static const std::array<Node, nodeCount> nodes = makeNodes();
    const double half = widthOf(segment.span) / 2;
    Components coarse;
    std::optional<std::pair<PathPosition, std::uint64_t>> before;
    for (const Node& node : nodes) {
        const PathPosition position{segment.span.first.done + half * (1 + node.position),
                                    segment.span.second.left + half * (1 - node.position)};
        const PathSample sample = sampleAt(position);
        segment.largestValue = std::max(segment.largestValue, std::abs(sample.value));
        segment.integrals.resize(sample.slopes.size(), 0.0);
        coarse.resize(sample.slopes.size(), 0.0);
        addTo(segment.integrals, sample.slopes, half * node.kronrod);
        addTo(coarse, sample.slopes, half * node.gauss);
        if (before && sample.branches != before->second && !segment.changeover)
            segment.changeover = Span(before->first, position);
        before = std::pair(position, sample.branches);
    }
    const double sum = std::accumulate(segment.integrals.begin(), segment.integrals.end(), 0.0);
    segment.error = std::abs(sum - (segment.valueTo - segment.valueFrom));
    for (std::size_t i = 0; i < coarse.size(); ++i)
        segment.error += std::abs(segment.integrals[i] - coarse[i]);
}

/// Where the function changes over, found by halving.
PathPosition changeoverIn(Span span, const PathFunction& sampleAt) {
    const std::uint64_t branches = sampleAt(span.first).branches;
    while (!isPoint(span)) {
        const PathPosition middle = middleOf(span);
        (sampleAt(middle).branches == branches ? span.first : span.second) = middle;
    }
    return span.second;
}

Segment segmentBetween(PathPosition from, double valueFrom, PathPosition to, double valueTo,
                       const PathFunction& sampleAt) {
    const double largest = std::max(std::abs(valueFrom), std::abs(valueTo));
    Segment segment{{from, to}, valueFrom, valueTo, largest, {}, 0, {}};
    measure(segment, sampleAt);
    return segment;
}

bool isBetter(const Segment& one, const Segment& other) { return one.error < other.error; }

/// Takes the worst segment from the heap and puts its two parts there.
void divideWorst(std::vector<Segment>& heap, const PathFunction& sampleAt) {
    std::ranges::pop_heap(heap, isBetter);
    const Segment whole = std::move(heap.back());
    heap.pop_back();
    const PathPosition point = whole.changeover ? changeoverIn(*whole.changeover, sampleAt) : middleOf(whole.span);
    const double value = sampleAt(point).value;
    heap.push_back(segmentBetween(whole.span.first, whole.valueFrom, point, value, sampleAt));
    std::ranges::push_heap(heap, isBetter);
    heap.push_back(segmentBetween(point, value, whole.span.second, whole.valueTo, sampleAt));
    std::ranges::push_heap(heap, isBetter);
}

bool isPreciseTo(double tolerance, const std::vector<Segment>& segments) {
    double error = 0;
    double largestValue = 0;
    for (const Segment& segment : segments) {
        error += segment.error;
        largestValue = std::max(largestValue, segment.largestValue);
    }
    return error <= std::max(tolerance, rounding * largestValue);
}

} // namespace

Components integralAlongPath(const PathFunction& sampleAt, double tolerance) {
    const PathPosition start{0, 1};
    const PathPosition end{1, 0};
    const PathSample first = sampleAt(start);
    std::vector<Segment> heap{segmentBetween(start, first.value, end, sampleAt(end).value, sampleAt)};
    while (!isPreciseTo(tolerance, heap) && heap.size() < mostSegments && !isPoint(heap.front().span))
        divideWorst(heap, sampleAt);
    std::ranges::sort(heap, {}, [](const Segment& segment) { return segment.span.first.done; });
    Components sum(first.slopes.size(), 0.0);
    for (const Segment& segment : heap)
        addTo(sum, segment.integrals, 1);
    return sum;
}

} // namespace costberg
