#pragma once

#include "ui/present/chart_data.h"

namespace costberg {

/// What is pointed at in a sweep: one of the values where the model was asked.
struct SweepSpot {
    std::size_t column = 0;
    std::size_t row = 0; ///< of a map

    bool operator==(const SweepSpot&) const = default;
};

/// The exact values there, in lines.
QStringList sweepTooltipOf(const ChartData& chart, const SweepSpot& spot);
/// The scenario's name, its values on the map and its own total, in lines.
QStringList pinTooltipOf(const SweepData& sweep, const SweepPin& pin);

/// What the sweep shows, in words: amounts at its ends and at present.
QString spokenSweepOf(const ChartData& chart);
/// The present values with the total, for screen readers.
QString spokenPresentOf(const SweepData& sweep);

/// The value that a drag to this position gives, with so many digits; within what the slider reaches.
double draggedValue(const SweptInput& swept, double position, int digits);

/// What the lists of inputs say of each: "$2.00 per GPU-hour at present".
QString choiceDetailOf(const SweepChoice& choice);

} // namespace costberg
