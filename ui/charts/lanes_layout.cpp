#include "ui/charts/lanes_layout.h"

#include "ui/charts/bar_labels.h"
#include "ui/charts/bar_pieces.h"
#include "ui/charts/segment_marks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace costberg {
namespace {

constexpr qreal gapBelowAxis = 8;
constexpr qreal leastLaneHeight = 6;

/// The room of a component.
struct Lane {
    LegendEntry entry;
    double weight = 1; ///< the part of the axis that it holds: 1, 1/2, 1/4 or 1/8
    qreal foot = 0;
    qreal top = 0; ///< of the axis' part that it holds; the amount of a bar that fills it stands above
};

const Segment* segmentOf(const Bar& bar, Component component) {
    const auto found = std::ranges::find(bar.segments, component, &Segment::component);
    return found == bar.segments.end() ? nullptr : &*found;
}

/// Lanes of small components are lower. In halves, because a height that followed the values would move all lanes
/// while one value is dragged.
double weightOf(const ChartData& chart, Component component) {
    double greatest = 0;
    for (const Bar& bar : chart.bars)
        if (const Segment* segment = segmentOf(bar, component))
            greatest = std::max(greatest, segment->value);
    double weight = 1;
    while (weight > 0.125 && greatest <= chart.axis.maximum * weight / 2)
        weight /= 2;
    return weight;
}

struct LanePlan {
    std::vector<Lane> lanes; ///< from the foot of the chart to its top, as the components are stacked elsewhere
    ColumnGrid grid;
    qreal gutter = 0; ///< for the components' names, at the left
    qreal pixelsPerUnit = 0;
    qreal amountHeight = 0; ///< room above each lane for amounts; 0 where there is none
};

bool leavesAxis(const Draft& draft, const Segment& segment) {
    return segment.value > draft.chart.axis.maximum * (1 + 1e-9);
}

bool anyLeavesAxis(const Draft& draft) {
    return std::ranges::any_of(draft.chart.bars, [&](const Bar& bar) {
        return std::ranges::any_of(bar.segments, [&](const Segment& segment) { return leavesAxis(draft, segment); });
    });
}

LanePlan lanePlan(Draft& draft, const QRectF& area) {
    LanePlan plan;
    QStringList names;
    for (const LegendEntry& entry : draft.chart.legend) {
        plan.lanes.push_back({entry, weightOf(draft.chart, entry.component), 0, 0});
        names << entry.label;
    }
    const qreal widest = std::min(draft.length(150), std::floor(area.width() * 0.25));
    plan.gutter = std::min(std::ceil(draft.measure.widestOf(names, TextRole::Small)), widest) + draft.length(12);
    plan.grid.left = area.left() + plan.gutter;
    plan.grid.column = std::floor((area.width() - plan.gutter) /
                                  static_cast<qreal>(std::max<std::size_t>(1, draft.chart.bars.size())));
    return plan;
}

/// Fills the height with lanes, from `bottom` upwards.
void placeLanes(Draft& draft, LanePlan& plan, qreal top, qreal bottom) {
    const auto count = static_cast<qreal>(plan.lanes.size());
    const qreal gap = draft.length(6);
    const qreal least = draft.length(leastLaneHeight);
    const qreal forAmount =
        draft.measure.lineHeight(TextRole::Small) + (anyLeavesAxis(draft) ? draft.length(offScaleArrow) : 0);
    plan.amountHeight = count * (forAmount + gap + least) <= bottom - top ? forAmount : 0;
    double weights = 0;
    for (const Lane& lane : plan.lanes)
        weights += lane.weight;
    const qreal free = std::max(count * least, bottom - top - count * (plan.amountHeight + gap) + gap);
    plan.pixelsPerUnit = free / (weights * draft.chart.axis.maximum);
    qreal foot = bottom;
    for (Lane& lane : plan.lanes) {
        lane.foot = std::round(foot);
        lane.top = lane.foot - free * lane.weight / weights;
        foot = lane.top - plan.amountHeight - gap;
    }
}

QRectF pieceRect(const Draft& draft, const LanePlan& plan, const Lane& lane, std::size_t index, double value) {
    const qreal highest = draft.chart.axis.maximum * lane.weight * plan.pixelsPerUnit;
    const qreal height = std::min(std::max(value * plan.pixelsPerUnit, draft.length(leastBarHeight)), highest);
    return {plan.grid.middleOf(index) - plan.grid.bar / 2, lane.foot - height, plan.grid.bar, height};
}

void addAmount(Draft& draft, const LanePlan& plan, const Segment& segment, const QRectF& rect) {
    const qreal bottom = leavesAxis(draft, segment) ? addOffScaleMark(draft, rect) : rect.top();
    const TextRole role = TextRole::Small;
    if (plan.amountHeight > 0 && draft.measure.widthOf(segment.valueText, role) <= plan.grid.column - draft.length(4))
        draft.writeAbove(draft.layout.before, {{segment.valueText, role, draft.colors().text}},
                         {rect.center().x(), bottom - 1}, Anchor::Middle);
}

void addLaneName(Draft& draft, const LanePlan& plan, const Lane& lane) {
    const qreal margin = draft.length(12);
    const Label name =
        wrappedLabel(draft, lane.entry.label, TextRole::Small, draft.colors().text, plan.gutter - margin, 2);
    draft.writeAbove(draft.layout.behind, name, {plan.grid.left - margin, lane.foot + draft.length(3)}, Anchor::End);
}

void addLane(Draft& draft, const LanePlan& plan, const Lane& lane, BarPanelLayout& panel) {
    for (std::size_t i = 0; i < draft.chart.bars.size(); ++i) {
        const Bar& bar = draft.chart.bars[i];
        const Segment* segment = segmentOf(bar, lane.entry.component);
        if (segment == nullptr)
            continue;
        const QRectF rect = pieceRect(draft, plan, lane, i, segment->value);
        panel.pieces.push_back({i, static_cast<std::size_t>(segment - bar.segments.data()), rect});
        addAmount(draft, plan, *segment, rect);
    }
    const qreal y = lane.foot + draft.hairline() / 2;
    draft.drawLine(draft.layout.before, {plan.grid.left, y, panel.plot.right(), y}, draft.colors().secondaryText);
    addLaneName(draft, plan, lane);
}

/// Totals in a row above the lanes, names in a row below them.
struct Rows {
    std::vector<Label> tops;
    std::vector<Label> feet;
};

Rows rowsOf(Draft& draft, qreal width) {
    std::vector<std::size_t> bars(draft.chart.bars.size());
    std::iota(bars.begin(), bars.end(), 0);
    const TopStyle topStyle = topStyleFor(draft, bars, width);
    const TextRole nameRole = nameRoleFor(draft, width);
    Rows rows;
    for (const Bar& bar : draft.chart.bars) {
        rows.tops.push_back(topLabelOf(draft, bar, topStyle, width));
        rows.feet.push_back(footLabelOf(draft, bar, nameRole, width));
    }
    return rows;
}

} // namespace

void addLanes(Draft& draft, const QRectF& area) {
    LanePlan plan = lanePlan(draft, area);
    const Rows rows = rowsOf(draft, plan.grid.column - draft.length(4));
    const qreal headroom = tallestOf(draft, rows.tops) + draft.length(8);
    const qreal footroom = tallestOf(draft, rows.feet) + draft.length(gapBelowAxis);
    const qreal bottom = std::floor(area.bottom() - footroom);
    placeLanes(draft, plan, area.top() + headroom, bottom);
    plan.grid.bar = barWidthFor(draft, plan.grid.column, bottom - area.top());

    BarPanelLayout panel;
    const qreal width = plan.grid.column * static_cast<qreal>(draft.chart.bars.size());
    panel.plot = QRectF(QPointF(plan.grid.left, area.top() + headroom), QPointF(plan.grid.left + width, bottom));
    panel.barWidth = plan.grid.bar;
    for (const Lane& lane : plan.lanes)
        addLane(draft, plan, lane, panel);
    for (std::size_t i = 0; i < draft.chart.bars.size(); ++i) {
        const qreal middle = plan.grid.middleOf(i);
        const QRectF column(middle - plan.grid.column / 2, area.top(), plan.grid.column, area.height());
        panel.columns.push_back({i, column, panel.plot.top(), false});
        draft.writeBelow(draft.layout.before, rows.tops[i], {middle, area.top()}, Anchor::Middle);
        draft.writeBelow(draft.layout.before, rows.feet[i], {middle, bottom + draft.length(gapBelowAxis)},
                         Anchor::Middle);
    }
    addSegmentMarks(draft, panel);
    panel.layers = layersOf(draft, panel);
    draft.layout.panels.push_back(std::move(panel));
}

} // namespace costberg
