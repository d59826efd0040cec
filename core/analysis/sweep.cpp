#include "core/analysis/sweep.h"

#include "core/analysis/simulation.h"
#include "core/model/evaluation.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

/// The position on each axis of a point of the grid.
std::vector<std::size_t> positionsOf(std::uint64_t index, std::span<const SweepAxis> axes) {
    std::vector<std::size_t> positions(axes.size());
    for (std::size_t axis = axes.size(); axis > 0; --axis) {
        positions[axis - 1] = static_cast<std::size_t>(index % axes[axis - 1].count);
        index /= axes[axis - 1].count;
    }
    return positions;
}

/// Sets the assumptions to the points from `first` on; the batch's rest repeats the last of `count`.
void setPoints(Assumptions<Batch>& assumptions, std::span<const SweepAxis> axes, std::uint64_t first,
               std::size_t count) {
    for (std::size_t sample = 0; sample < Batch::size; ++sample) {
        const auto positions = positionsOf(first + std::min(sample, count - 1), axes);
        for (std::size_t axis = 0; axis < axes.size(); ++axis)
            assumptions[axes[axis].input][sample] = axes[axis].at(positions[axis]);
    }
}

std::vector<double> totalsOver(const Scenario& scenario, View view, std::span<const SweepAxis> axes) {
    Assumptions<Batch> assumptions = certainAssumptionsOf(scenario);
    const auto count = static_cast<std::size_t>(pointCountOf(axes));
    std::vector<double> totals(count);
    for (std::size_t first = 0; first < count; first += Batch::size) {
        const std::size_t inBatch = std::min(Batch::size, count - first);
        setPoints(assumptions, axes, first, inBatch);
        const Batch batch = evaluateTotal(view, assumptions);
        for (std::size_t sample = 0; sample < inBatch; ++sample)
            totals[first + sample] = batch[sample];
    }
    return totals;
}

} // namespace

double SweepAxis::at(std::size_t index) const {
    if (index == 0 || count == 1)
        return from;
    if (index + 1 == count)
        return to;
    const double part = static_cast<double>(index) / static_cast<double>(count - 1);
    return scale == Scale::Log ? from * std::pow(to / from, part) : from + part * (to - from);
}

std::uint64_t pointCountOf(std::span<const SweepAxis> axes) {
    std::uint64_t count = 1;
    for (const SweepAxis& axis : axes)
        count *= axis.count;
    return count;
}

bool sweep(const Scenario& scenario, std::span<const SweepAxis> axes, std::uint64_t from, std::uint64_t to,
           const std::function<bool(const SweepPoint&)>& use) {
    Assumptions<Batch> assumptions = certainAssumptionsOf(scenario);
    SweepPoint point;
    point.values.resize(axes.size());
    for (std::uint64_t first = from; first < to; first += Batch::size) {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(Batch::size, to - first));
        setPoints(assumptions, axes, first, count);
        const std::array<Batch, viewCount> totals = evaluateTotals(assumptions);
        for (std::size_t sample = 0; sample < count; ++sample) {
            point.index = first + sample;
            for (std::size_t axis = 0; axis < axes.size(); ++axis)
                point.values[axis] = assumptions[axes[axis].input][sample];
            for (std::size_t view = 0; view < viewCount; ++view)
                point.totals[view] = totals[view][sample];
            if (!use(point))
                return false;
        }
    }
    return true;
}

std::vector<double> curveOf(const Scenario& scenario, View view, const SweepAxis& axis) {
    return totalsOver(scenario, view, {&axis, 1});
}

// Too few points for batches to pay: with 33 a batch takes as long as these.
std::vector<double> curveOf(const Assumptions<double>& assumptions, View view, Input input,
                            std::span<const double> values) {
    Assumptions<double> there = assumptions;
    std::vector<double> totals;
    totals.reserve(values.size());
    for (const double value : values) {
        there[input] = value;
        totals.push_back(evaluateTotal(view, there));
    }
    return totals;
}

std::vector<double> mapOf(const Scenario& scenario, View view, const SweepAxis& horizontal, const SweepAxis& vertical) {
    const std::array<SweepAxis, 2> axes{vertical, horizontal};
    return totalsOver(scenario, view, axes);
}

} // namespace costberg
