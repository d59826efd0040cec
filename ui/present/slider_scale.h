#pragma once

#include "ui/present/input_rows.h"

namespace costberg {

/// How the positions of a slider's knob, from 0 to 1, stand for values. On a log track with a stop at 0, position 0 is
/// the value 0, and the logarithms begin a little further on.
struct SliderScale {
    Scale scale = Scale::Linear;
    Interval track;  ///< positive where the scale is logarithmic
    Interval limits; ///< no position stands for a value outside
    bool hasZeroStop = false;

    bool operator==(const SliderScale&) const = default;
};

/// Where the logarithms begin on a track with a stop at 0.
inline constexpr double zeroStopEnd = 0.04;

SliderScale scaleOf(const SliderRow& row);
/// That of the slider of an input in this state.
SliderScale scaleOf(Input input, const InputState& state);
/// The track of the table, as far as the limits reach: those of a lever follow from other inputs. Never without length.
Interval withinLimits(Interval track, Interval limits);
/// The track, widened to round numbers up to the limits where it does not hold all of `held`.
Interval trackHolding(Interval held, Interval track, Interval limits, Scale scale);
/// The least and the greatest value that the slider reaches.
Interval reachOf(const SliderScale& scale);

/// Values outside the track are at its ends.
double positionOf(double value, const SliderScale& scale);
/// The value of a position.
double valueAt(double position, const SliderScale& scale);
/// The same, rounded to so many significant digits.
double valueAt(double position, const SliderScale& scale, int digits);
/// The value so many steps further, and a round multiple of the step: a step is about a two-hundredth of the track.
/// `steps` is a tenth, one or ten, up or down. At the end of the track it is the end.
double steppedFrom(double value, double steps, const SliderScale& scale);

} // namespace costberg
