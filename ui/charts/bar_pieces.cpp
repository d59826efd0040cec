#include "ui/charts/bar_pieces.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

/// Room in a stack that is smaller is a rounding error.
constexpr qreal leastRoom = 1e-6;

std::vector<Component> componentsOf(const ChartData& chart) {
    std::vector<Component> components;
    for (const LegendEntry& entry : chart.legend)
        components.push_back(entry.component);
    return components;
}

const BarPiece* pieceOf(const BarPanelLayout& panel, const ChartData& chart, std::size_t bar, Component component) {
    const auto found = std::ranges::find_if(panel.pieces, [&](const BarPiece& piece) {
        return piece.bar == bar && chart.bars[bar].segments[piece.segment].component == component;
    });
    return found == panel.pieces.end() ? nullptr : &*found;
}

} // namespace

double measuredValueOf(const Segment& segment, Measure measure) {
    return measure == Measure::Share ? segment.share : segment.value;
}

qreal barWidthFor(const Draft& draft, qreal column, qreal plotHeight) {
    const qreal part = column < draft.length(70) ? 0.8 : 0.66;
    const qreal widest = std::max(draft.length(90), std::round(plotHeight * 0.4));
    const qreal width = std::min(std::round(column * part), widest);
    // With a column of an odd number of pixels only a bar of an odd number has both edges on whole ones.
    return std::fmod(column - width, 2) == 0 ? width : width - 1;
}

std::vector<BarPiece> stackedPieces(const Draft& draft, std::size_t bar, QPointF foot, qreal width, qreal pixelsPerUnit,
                                    qreal highest) {
    const auto& segments = draft.chart.bars[bar].segments;
    double sum = 0;
    for (const Segment& segment : segments)
        sum += measuredValueOf(segment, draft.chart.measure);
    if (!(sum > 0))
        return {};
    const qreal height = std::max(sum * pixelsPerUnit, draft.length(leastBarHeight));
    std::vector<BarPiece> pieces;
    double below = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const qreal from = std::min(below / sum * height, highest);
        below += measuredValueOf(segments[i], draft.chart.measure);
        const qreal to = std::min(below / sum * height, highest);
        if (to > from)
            pieces.push_back({bar, i, QRectF(foot.x() - width / 2, foot.y() - to, width, to - from)});
    }
    return pieces;
}

std::vector<BarLayer> layersOf(const Draft& draft, const BarPanelLayout& panel) {
    const std::size_t count = panel.columns.size();
    std::vector<qreal> heights(count, 0);
    std::vector<BarLayer> layers;
    for (const Component component : componentsOf(draft.chart)) {
        BarLayer room{{}, std::vector<qreal>(count, 0)};
        BarLayer layer{colorOf(component, draft.colors()), std::vector<qreal>(count, 0)};
        for (std::size_t i = 0; i < count; ++i) {
            const BarPiece* piece = pieceOf(panel, draft.chart, panel.columns[i].bar, component);
            if (piece == nullptr)
                continue;
            room.lengths[i] = panel.plot.bottom() - piece->rect.bottom() - heights[i];
            layer.lengths[i] = piece->rect.height();
            heights[i] = panel.plot.bottom() - piece->rect.top();
        }
        if (std::ranges::any_of(room.lengths, [](qreal length) { return length > leastRoom; }))
            layers.push_back(std::move(room));
        layers.push_back(std::move(layer));
    }
    return layers;
}

} // namespace costberg
