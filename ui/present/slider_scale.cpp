#include "ui/present/slider_scale.h"

#include "ui/present/round_numbers.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace costberg {
namespace {

constexpr double stepsOnTrack = 200;

bool hasLength(const SliderScale& scale) {
    return scale.track.from < scale.track.to && (scale.scale == Scale::Linear || scale.track.from > 0);
}

double startOf(const SliderScale& scale) { return scale.hasZeroStop ? zeroStopEnd : 0; }

double decadesOf(const Interval& track) { return std::log10(track.to / track.from); }

/// Not at the stop before the track.
double withinLogarithms(double value, const SliderScale& scale) {
    const Interval reach = reachOf(scale);
    return std::clamp(value, std::max(reach.from, std::min(scale.track.from, reach.to)), reach.to);
}

double stepAt(double value, const SliderScale& scale) {
    switch (scale.scale) {
    case Scale::Linear:
        return roundBelow((scale.track.to - scale.track.from) / stepsOnTrack);
    case Scale::Log:
        return roundBelow(value * (std::pow(10.0, decadesOf(scale.track) / stepsOnTrack) - 1));
    }
    return 0;
}

Interval trackHolding(double value, Interval track, Interval limits, Scale scale) {
    if (value == 0 && scale == Scale::Log)
        return track;
    if (value > track.to)
        track.to = std::max(value, std::min(limits.to, roundAbove(value)));
    if (value < track.from) {
        const double below = scale == Scale::Log ? powerOfTenBelow(value) : std::floor(value);
        track.from = std::min(value, std::max(limits.from, below));
    }
    return track;
}

} // namespace

Interval withinLimits(Interval track, Interval limits) {
    track = {std::clamp(track.from, limits.from, limits.to), std::clamp(track.to, limits.from, limits.to)};
    if (track.from < track.to)
        return track;
    return track.to > limits.from ? Interval{std::max(limits.from, track.to / 100), track.to} : limits;
}

Interval trackHolding(Interval held, Interval track, Interval limits, Scale scale) {
    return trackHolding(held.to, trackHolding(held.from, track, limits, scale), limits, scale);
}

SliderScale scaleOf(Input input, const InputState& state) {
    const InputSpec& spec = specOf(input);
    const Interval held{state.low.value_or(state.value), state.high.value_or(state.value)};
    const Interval usual = withinLimits(spec.track, spec.limits);
    return {spec.scale, trackHolding(held, usual, spec.limits, spec.scale), spec.limits,
            spec.scale == Scale::Log && spec.limits.from <= 0};
}

SliderScale scaleOf(const SliderRow& row) { return {row.scale, row.track, row.limits, row.hasZeroStop}; }

Interval reachOf(const SliderScale& scale) {
    const double from = scale.hasZeroStop ? 0 : scale.track.from;
    return {std::clamp(from, scale.limits.from, scale.limits.to),
            std::clamp(scale.track.to, scale.limits.from, scale.limits.to)};
}

double positionOf(double value, const SliderScale& scale) {
    const Interval& track = scale.track;
    if (!hasLength(scale))
        return 0;
    if (scale.scale == Scale::Linear)
        return std::clamp((value - track.from) / (track.to - track.from), 0.0, 1.0);
    if (value <= 0)
        return 0;
    const double share = std::clamp(std::log10(value / track.from) / decadesOf(track), 0.0, 1.0);
    return startOf(scale) + (1 - startOf(scale)) * share;
}

double valueAt(double position, const SliderScale& scale) {
    const Interval& track = scale.track;
    const Interval reach = reachOf(scale);
    if (!hasLength(scale))
        return reach.from;
    position = std::clamp(position, 0.0, 1.0);
    if (scale.scale == Scale::Linear)
        return std::clamp(track.from + position * (track.to - track.from), reach.from, reach.to);
    const double start = startOf(scale);
    if (position < start / 2)
        return reach.from;
    const double share = std::max(0.0, (position - start) / (1 - start));
    return withinLogarithms(track.from * std::pow(10.0, share * decadesOf(track)), scale);
}

double valueAt(double position, const SliderScale& scale, int digits) {
    const double value = valueAt(position, scale);
    const Interval reach = reachOf(scale);
    if (value == reach.from || value == reach.to)
        return value;
    const double round = roundedTo(digits, value);
    return scale.scale == Scale::Log ? withinLogarithms(round, scale) : std::clamp(round, reach.from, reach.to);
}

double steppedFrom(double value, double steps, const SliderScale& scale) {
    const Interval reach = reachOf(scale);
    const Interval& track = scale.track;
    if (!hasLength(scale))
        return reach.from;
    if (scale.hasZeroStop && value < track.from)
        return steps > 0 ? std::min(track.from, reach.to) : reach.from;
    if (scale.hasZeroStop && value == track.from && steps < 0)
        return reach.from;
    const double step = stepAt(value, scale) * std::abs(steps);
    // What is a hair away from a multiple of the step counts as that multiple.
    const double multiple = steps > 0 ? std::floor(value / step + 1e-6) + 1 : std::ceil(value / step - 1e-6) - 1;
    const double least = scale.hasZeroStop ? track.from : reach.from;
    return std::clamp(roundedTo(12, multiple * step), std::min(least, reach.to), reach.to);
}

} // namespace costberg
