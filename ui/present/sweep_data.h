#pragma once

#include "core/analysis/contour.h"
#include "core/analysis/sweep.h"
#include "core/model/assumptions.h"
#include "core/session/session.h"
#include "ui/present/component.h"
#include "ui/present/plot_axis.h"
#include "ui/present/slider_scale.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace costberg {

/// A value that is marked along an axis: that of the baseline, or of the preset.
struct AxisMark {
    double value = 0;
    QString text; ///< "baseline", "preset", or both

    bool operator==(const AxisMark&) const = default;
};

/// An input that a sweep goes along.
struct SweptInput {
    Input input = Input::RentalPrice;
    QString label;      ///< "Rental price"
    QString spokenText; ///< of the present value, for screen readers: "Rental price, $2.00 per GPU-hour"
    PlotAxis axis;
    SliderScale slider; ///< how far a drag or a key moves it
    double value = 0;   ///< at present
    QString valueText;
    std::vector<double> values;    ///< where the model was asked, in order; among them the present one, but in a map
    std::optional<Interval> range; ///< its 5 % and 95 % points
    std::vector<AxisMark> marks;   ///< those that the axis holds

    bool operator==(const SweptInput&) const = default;
};

/// The total of one view along the input.
struct SweepLine {
    View view = View::Cash;
    QString name;
    std::vector<double> totals; ///< USD, one for each of the values
    double total = 0;           ///< at the present value
    QString totalText;
    bool isLookedAt = false;

    bool operator==(const SweepLine&) const = default;
};

/// A component of the view along the input.
struct SweepArea {
    Component component = Component::Folded;
    QString label;
    std::vector<double> amounts; ///< USD, one for each of the values

    bool operator==(const SweepArea&) const = default;
};

/// Where the total is at least a round amount.
struct SweepLevel {
    double usd = 0;
    QString text; ///< "$50M"
    Contour region;

    bool operator==(const SweepLevel&) const = default;
};

/// The total of a view over two inputs.
struct SweepMap {
    View view = View::Cash;
    Assumptions<double> others; ///< what the map was made of: every input but the two, which are 0 here
    InputValues columns;
    InputValues rows;
    std::vector<double> totals; ///< USD, row by row
    std::vector<SweepLevel> levels;
    double least = 0;
    double greatest = 0;

    /// By what it was made of: the same gives the same.
    bool operator==(const SweepMap& other) const {
        return view == other.view && columns == other.columns && rows == other.rows &&
               others.choices == other.others.choices && others.values == other.others.values;
    }
};

/// A scenario of the document on the map, at its own values of both inputs.
struct SweepPin {
    QString id;
    QString name;
    double along = 0;
    double against = 0;
    bool isBaseline = false;
    double total = 0;  ///< its own, with all its inputs: seldom that of the map there
    QString totalText; ///< "$12.9M"

    bool operator==(const SweepPin&) const = default;
};

/// An input that could be swept.
struct SweepChoice {
    Input input = Input::RentalPrice;
    double value = 0;

    bool operator==(const SweepChoice&) const = default;
};

/// Totals along one input, or over two. Everything is finite.
struct SweepData {
    SweepShape shape = SweepShape::Lines;
    SweptInput along;
    SweptInput against; ///< the other one, on the vertical axis of a map
    PlotAxis amounts;   ///< the vertical axis of lines and areas
    std::vector<SweepLine> lines;
    std::vector<SweepArea> areas;        ///< from the foot; with the measure Share their amounts are still USD
    std::shared_ptr<const SweepMap> map; ///< of the shape Map
    std::vector<SweepPin> pins;          ///< on the map
    double total = 0;                    ///< USD, of the view looked at, at present
    QString totalText;
    std::vector<SweepChoice> choices; ///< every input that the chosen methods use

    bool isMap() const { return shape == SweepShape::Map; }
    bool operator==(const SweepData& other) const;
};

} // namespace costberg
