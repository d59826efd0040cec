#pragma once

#include "core/model/evaluation.h"
#include "core/scenario.h"

#include <optional>
#include <string_view>

namespace costberg {

/// The view in which the figure is compared; nothing for GPU-hours.
std::optional<View> viewOf(PublishedView view);

/// Of the figures in that view: "USD" or "GPU-h".
std::string_view unitOf(PublishedView view);

/// A published figure beside what the model makes of the same quantity.
struct PublishedComparison {
    double ours = 0;
    std::optional<double> ratio; ///< ours / published; none where that is no number, as where 0 was published
    bool isWithinTolerance = false;
};

/// The total, or the amount of the activity or resource, in the figure's view; where it is of the GPU-hours, those.
PublishedComparison comparisonOf(const PublishedFigure& published, const Evaluation& evaluation);

} // namespace costberg
