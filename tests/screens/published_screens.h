#pragma once

namespace costberg {

class Studio;

/// Figures that others published: beside ours, explained, and being changed.
void screensOfPublished(Studio& studio);

} // namespace costberg
