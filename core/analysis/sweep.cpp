#include "core/analysis/sweep.h"

#include "core/analysis/simulation.h"
#include "core/model/evaluation.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

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

InputValues valuesOf(const SweepAxis& axis) {
    InputValues values{axis.input, std::vector<double>(axis.count)};
    for (std::size_t i = 0; i < axis.count; ++i)
        values.values[i] = axis.at(i);
    return values;
}

/// Sets the input to its values from `first` on; the batch's rest repeats the last one.
void setValues(Assumptions<Batch>& assumptions, const InputValues& along, std::size_t first) {
    Batch::Samples& samples = assumptions[along.input].samples();
    for (std::size_t sample = 0; sample < Batch::size; ++sample)
        samples[sample] = along.values[std::min(first + sample, along.values.size() - 1)];
}

/// The part of a batch that begins at `first` of `count` samples.
std::size_t inBatch(std::size_t first, std::size_t count) { return std::min(Batch::size, count - first); }

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
    return std::move(totalsAlong(scenario, valuesOf(axis))[static_cast<std::size_t>(view)]);
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
    return mapOf(scenario, view, valuesOf(horizontal), valuesOf(vertical));
}

std::array<std::vector<double>, viewCount> totalsAlong(const Scenario& scenario, const InputValues& along) {
    Assumptions<Batch> assumptions = certainAssumptionsOf(scenario);
    const std::size_t count = along.values.size();
    std::array<std::vector<double>, viewCount> totals;
    totals.fill(std::vector<double>(count));
    for (std::size_t first = 0; first < count; first += Batch::size) {
        setValues(assumptions, along, first);
        const std::array<Batch, viewCount> batches = evaluateTotals(assumptions);
        for (std::size_t view = 0; view < viewCount; ++view)
            for (std::size_t sample = 0; sample < inBatch(first, count); ++sample)
                totals[view][first + sample] = batches[view][sample];
    }
    return totals;
}

Breakdown<Batch> breakdownAlong(const Scenario& scenario, View view, const InputValues& along) {
    assert(!along.values.empty() && along.values.size() <= Batch::size);
    Assumptions<Batch> assumptions = certainAssumptionsOf(scenario);
    setValues(assumptions, along, 0);
    return evaluate(view, assumptions);
}

std::vector<double> mapOf(const Scenario& scenario, View view, const InputValues& horizontal,
                          const InputValues& vertical) {
    assert(horizontal.input != vertical.input);
    Assumptions<Batch> assumptions = certainAssumptionsOf(scenario);
    const std::size_t columns = horizontal.values.size();
    const std::size_t count = columns * vertical.values.size();
    std::vector<double> totals(count);
    for (std::size_t first = 0; first < count; first += Batch::size) {
        Batch::Samples& across = assumptions[horizontal.input].samples();
        Batch::Samples& upward = assumptions[vertical.input].samples();
        for (std::size_t sample = 0; sample < Batch::size; ++sample) {
            const std::size_t point = std::min(first + sample, count - 1);
            across[sample] = horizontal.values[point % columns];
            upward[sample] = vertical.values[point / columns];
        }
        const Batch batch = evaluateTotal(view, assumptions);
        for (std::size_t sample = 0; sample < inBatch(first, count); ++sample)
            totals[first + sample] = batch[sample];
    }
    return totals;
}

} // namespace costberg
