#pragma once

namespace costberg {

class ValueSlider;

/// From the first call on, screen readers find sliders as sliders, which speak their formatted value.
void makeSlidersAccessible();

/// Tells screen readers that the slider shows another value.
void announceValue(ValueSlider& slider);

} // namespace costberg
