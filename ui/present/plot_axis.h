#pragma once

#include "core/scenario.h"
#include "ui/present/axis.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace costberg {

/// How values lie along an axis of lines, areas or a map: from 0 at its beginning to 1 at its end.
struct PlotScale {
    Scale scale = Scale::Linear;
    double from = 0; ///< above 0 where the scale is logarithmic
    double to = 1;
    bool beginsAtZero = false; ///< a logarithmic axis has a first piece from 0 to `from`, on which it is linear

    bool contains(double value) const;
    bool operator==(const PlotScale&) const = default;
};

/// The length of that first piece.
inline constexpr double zeroPiece = 0.06;

/// Below 0 and above 1 for values outside.
double positionOf(double value, const PlotScale& scale);
/// The value of a position from 0 to 1.
double valueAt(double position, const PlotScale& scale);

/// An axis with what is written along it.
struct PlotAxis {
    PlotScale scale;
    QString title;             ///< "Rental price ($/GPU-h)"
    std::vector<double> ticks; ///< values, from the beginning
    QStringList tickLabels;

    bool operator==(const PlotAxis&) const = default;
};

/// The axis of an input over its slider's track, with a piece down to 0 where the value is 0. With Held, `previous` is
/// kept while it holds the value.
PlotAxis inputAxisOf(Input input, const InputState& state, AxisFit fit = AxisFit::Free,
                     const PlotAxis* previous = nullptr);

/// What an axis of amounts must hold. USD.
struct Extent {
    double least = 0; ///< of those above 0
    double greatest = 0;
    bool hasZero = false;

    void include(double usd);
};

/// A logarithmic axis where the amounts are of very different size, or else a linear one from 0. With Held, `previous`
/// is kept while it still fits.
PlotAxis amountAxisOf(const Extent& extent, AxisFit fit = AxisFit::Free, const PlotAxis* previous = nullptr);
/// An axis of bars as one of lines.
PlotAxis plotAxisOf(const Axis& axis);

/// About so many values along the axis that somebody would type, both ends included and in order, and 0 where the axis
/// begins there.
std::vector<double> valuesAlong(const PlotScale& scale, std::size_t count);

} // namespace costberg
