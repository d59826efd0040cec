#pragma once

#include "core/model/assumptions.h"
#include "core/model/breakdown.h"
#include "core/numbers/batch.h"
#include "core/scenario.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace costberg {

/// Values of one input, evenly along its range or along the range's logarithm, both ends included.
struct SweepAxis {
    Input input = Input::RentalPrice;
    double from = 0;
    double to = 0;
    std::size_t count = 2; ///< at least 1; with 1 it is `from`
    Scale scale = Scale::Linear;

    double at(std::size_t index) const;
};

/// Points of a grid; the last axis runs fastest.
std::uint64_t pointCountOf(std::span<const SweepAxis> axes);

struct SweepPoint {
    std::uint64_t index = 0;
    std::vector<double> values;             ///< one for each axis
    std::array<double, viewCount> totals{}; ///< USD, by View
};

/// Calls `use` with the points [from, to) of the grid, in order, in constant memory. Where `use` returns false it stops
/// there, and returns false.
bool sweep(const Scenario& scenario, std::span<const SweepAxis> axes, std::uint64_t from, std::uint64_t to,
           const std::function<bool(const SweepPoint&)>& use);

/// The totals of one view along an input, evenly by the scale: what a slider's track shows. USD.
std::vector<double> curveOf(const Scenario& scenario, View view, const SweepAxis& axis);

/// The same at any values of the input, the others as assumed.
std::vector<double> curveOf(const Assumptions<double>& assumptions, View view, Input input,
                            std::span<const double> values);

/// The totals of one view over two inputs, row by row: rows are values of `vertical`. USD.
std::vector<double> mapOf(const Scenario& scenario, View view, const SweepAxis& horizontal, const SweepAxis& vertical);

/// Values of one input, in the order in which they are shown.
struct InputValues {
    Input input = Input::RentalPrice;
    std::vector<double> values;

    bool operator==(const InputValues&) const = default;
};

/// The totals of all views along an input, view by view. USD.
std::array<std::vector<double>, viewCount> totalsAlong(const Scenario& scenario, const InputValues& along);

/// The matrix of one view along an input, of which there are at most as many values as samples in a batch; what is
/// beyond them repeats the last. USD.
Breakdown<Batch> breakdownAlong(const Scenario& scenario, View view, const InputValues& along);

/// The totals of one view over two inputs, row by row, as above. USD.
std::vector<double> mapOf(const Scenario& scenario, View view, const InputValues& horizontal,
                          const InputValues& vertical);

} // namespace costberg
