#pragma once

#include <vector>

namespace costberg {

/// A value of which a slider's track shows the place.
enum class SliderMarkKind {
    Baseline, ///< the value in the baseline scenario
    Preset,   ///< what a reset to the preset would set
    BreakEven ///< where an owned hour costs as much as a rented one
};

struct SliderMark {
    SliderMarkKind kind = SliderMarkKind::Preset;
    double position = 0; ///< along the track, 0 to 1

    bool operator==(const SliderMark&) const = default;
};

struct CurvePoint {
    double position = 0; ///< along the track, 0 to 1
    double height = 0;   ///< 0 to 1, in steps that nobody can see

    bool operator==(const CurvePoint&) const = default;
};

/// The total that is looked at over a slider's track, the other inputs as they are. Its least value stands at 0. The
/// top is its greatest value or, where that is not much more, a quarter of it above the least: what hardly matters
/// stays low.
struct SliderCurve {
    std::vector<CurvePoint> points; ///< none where the total is the same everywhere
    std::vector<SliderMark> marks;

    bool operator==(const SliderCurve&) const = default;
};

} // namespace costberg
