#include "ui/charts/chart_spot.h"

#include <algorithm>
#include <ranges>

namespace costberg {
namespace {

/// A piece that is thinner is easier to point at than it is high.
constexpr qreal leastTargetHeight = 5;

const Bar* barOf(const ChartData& chart, const QString& id) {
    const auto found = std::ranges::find(chart.bars, id, &Bar::id);
    return found == chart.bars.end() ? nullptr : &*found;
}

const Segment* segmentOf(const Bar& bar, Component component) {
    const auto found = std::ranges::find(bar.segments, component, &Segment::component);
    return found == bar.segments.end() ? nullptr : &*found;
}

QRectF targetOf(const BarPiece& piece) {
    const qreal missing = std::max(0.0, leastTargetHeight - piece.rect.height()) / 2;
    return piece.rect.adjusted(0, -missing, 0, missing);
}

ChartSpot spotOf(const ChartData& chart, const BarPiece& piece) {
    const Bar& bar = chart.bars[piece.bar];
    return {bar.id, bar.segments[piece.segment].component};
}

/// A piece that holds the position, before one that is only near to it.
const BarPiece* pieceAt(const BarPanelLayout& panel, QPointF position) {
    const auto holds = [&](const BarPiece& piece) { return piece.rect.contains(position); };
    const auto isNear = [&](const BarPiece& piece) { return targetOf(piece).contains(position); };
    auto found = std::ranges::find_if(panel.pieces, holds);
    if (found == panel.pieces.end())
        found = std::ranges::find_if(panel.pieces, isNear);
    return found == panel.pieces.end() ? nullptr : &*found;
}

std::optional<QRectF> placeIn(const BarPanelLayout& panel, const ChartData& chart, const ChartSpot& spot) {
    QRectF place;
    for (const BarPiece& piece : panel.pieces)
        if (chart.bars[piece.bar].id == spot.bar && (!spot.component || spotOf(chart, piece) == spot))
            place |= piece.rect;
    if (!place.isNull())
        return place;
    for (const BarColumn& column : panel.columns)
        if (chart.bars[column.bar].id == spot.bar && !spot.component)
            return QRectF(column.area.center().x() - panel.barWidth / 2, panel.plot.bottom() - 1, panel.barWidth, 1);
    return std::nullopt;
}

ChartSpot steppedWithin(const Bar& bar, const ChartSpot& from, SpotStep step) {
    if (bar.segments.empty())
        return {bar.id, {}};
    const auto count = static_cast<std::ptrdiff_t>(bar.segments.size());
    std::ptrdiff_t index = count;
    if (from.component)
        index = segmentOf(bar, *from.component) - bar.segments.data();
    index = std::clamp<std::ptrdiff_t>(index + (step == SpotStep::Up ? 1 : -1), 0, count);
    if (index == count)
        return {bar.id, {}};
    return {bar.id, bar.segments[static_cast<std::size_t>(index)].component};
}

} // namespace

std::optional<ChartSpot> spotAt(const ChartData& chart, const ChartLayout& layout, QPointF position) {
    for (const BarPanelLayout& panel : layout.panels | std::views::reverse) {
        const BarPiece* piece = chart.mode == ChartMode::Bridge ? nullptr : pieceAt(panel, position);
        if (piece != nullptr)
            return spotOf(chart, *piece);
        for (const BarColumn& column : panel.columns)
            if (column.area.contains(position))
                return ChartSpot{chart.bars[column.bar].id, {}};
    }
    return std::nullopt;
}

std::optional<QRectF> placeOf(const ChartData& chart, const ChartLayout& layout, const ChartSpot& spot) {
    for (const BarPanelLayout& panel : layout.panels | std::views::reverse)
        if (const auto place = placeIn(panel, chart, spot))
            return place;
    return std::nullopt;
}

std::optional<ChartSpot> stillThere(const ChartData& chart, const ChartSpot& spot) {
    const Bar* bar = barOf(chart, spot.bar);
    if (bar == nullptr)
        return std::nullopt;
    if (spot.component && segmentOf(*bar, *spot.component) == nullptr)
        return ChartSpot{spot.bar, {}};
    return spot;
}

QStringList tooltipOf(const ChartData& chart, const ChartSpot& spot) {
    const Bar* bar = barOf(chart, spot.bar);
    if (bar == nullptr)
        return {};
    const Segment* segment = spot.component ? segmentOf(*bar, *spot.component) : nullptr;
    return segment == nullptr ? bar->tooltip : segment->tooltip;
}

std::optional<ChartSpot> stepped(const ChartData& chart, const std::optional<ChartSpot>& from, SpotStep step) {
    if (chart.bars.empty())
        return std::nullopt;
    const Bar* bar = from ? barOf(chart, from->bar) : nullptr;
    if (bar == nullptr)
        return ChartSpot{step == SpotStep::LastBar ? chart.bars.back().id : chart.bars.front().id, {}};
    const std::ptrdiff_t last = static_cast<std::ptrdiff_t>(chart.bars.size()) - 1;
    std::ptrdiff_t index = bar - chart.bars.data();
    const bool areRows = chart.mode == ChartMode::Bridge;
    switch (step) {
    case SpotStep::Up:
    case SpotStep::Down:
        if (!areRows)
            return steppedWithin(*bar, *stillThere(chart, *from), step);
        index += step == SpotStep::Up ? -1 : 1;
        break;
    case SpotStep::PreviousBar:
        --index;
        break;
    case SpotStep::NextBar:
        ++index;
        break;
    case SpotStep::FirstBar:
        index = 0;
        break;
    case SpotStep::LastBar:
        index = last;
        break;
    }
    const Bar& reached = chart.bars[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(index, 0, last))];
    return stillThere(chart, {reached.id, from->component});
}

} // namespace costberg
