#pragma once

#include "ui/charts/chart_layout.h"

#include <QString>

#include <optional>

namespace costberg {

/// What is pointed at: a segment, or a bar as a whole. By name, so that it stays the same while the values change.
struct ChartSpot {
    QString bar;
    std::optional<Component> component; ///< nothing: the bar

    bool operator==(const ChartSpot&) const = default;
};

std::optional<ChartSpot> spotAt(const ChartData& chart, const ChartLayout& layout, QPointF position);

/// Where the spot is, in the magnifier if it is there too; nothing where the chart no longer shows it.
std::optional<QRectF> placeOf(const ChartData& chart, const ChartLayout& layout, const ChartSpot& spot);

/// The spot itself, or its bar where the bar no longer has that segment; nothing where the bar is gone too.
std::optional<ChartSpot> stillThere(const ChartData& chart, const ChartSpot& spot);

/// The lines to say about it.
QStringList tooltipOf(const ChartData& chart, const ChartSpot& spot);

/// Steps with the arrow keys: over the bars, and within a bar from its foot over its segments to the bar as a whole.
/// In a bridge, whose bars are rows of one piece, up and down go over the bars too.
enum class SpotStep { PreviousBar, NextBar, FirstBar, LastBar, Up, Down };
/// From nothing, the first bar, or the last one where that is asked for. Nothing where the chart has no bars.
std::optional<ChartSpot> stepped(const ChartData& chart, const std::optional<ChartSpot>& from, SpotStep step);

} // namespace costberg
