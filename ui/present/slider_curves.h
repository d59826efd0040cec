#pragma once

#include "ui/present/input_rows.h"

#include <span>

namespace costberg {

/// Gives the rows of these sliders their curves. Those that nobody sees need none.
void addCurves(InputPanelData& panel, const Session& session, std::span<const SliderTarget> visible);

/// What is said of a value on a slider's track: of the mark there or, without one, of the total there.
QString curveTipOf(const Session& session, const SliderRow& row, double value,
                   const std::optional<SliderMarkKind>& mark);

/// For those who do not point: how far the total goes along the track, and every mark, in lines. Empty where the row
/// shows no curve.
QString curveTextOf(const Session& session, const SliderRow& row);

} // namespace costberg
