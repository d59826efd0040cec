#include "ui/charts/stack_layout.h"

#include "ui/charts/bar_labels.h"
#include "ui/charts/bar_pieces.h"
#include "ui/charts/line_cuts.h"
#include "ui/charts/segment_marks.h"
#include "ui/charts/whiskers.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

constexpr qreal gapAboveBar = 5;
constexpr qreal gapBelowAxis = 8;
constexpr qreal frameMargin = 4;

bool leavesAxis(const Draft& draft, const Bar& bar, const Axis& axis) {
    return draft.chart.measure == Measure::Absolute && bar.total > axis.maximum * (1 + 1e-9);
}

BarPanelLayout panelOf(const Draft& draft, const StackPlan& plan, QPointF bottomLeft, qreal plotHeight) {
    BarPanelLayout panel;
    const qreal width = plan.column * static_cast<qreal>(plan.bars.size());
    panel.plot = QRectF(bottomLeft.x(), bottomLeft.y() - plotHeight, width, plotHeight);
    panel.barWidth = barWidthFor(draft, plan.column, plotHeight);
    const qreal highest = plotHeight + draft.length(offScaleRise);
    for (std::size_t i = 0; i < plan.bars.size(); ++i) {
        const qreal left = bottomLeft.x() + plan.column * static_cast<qreal>(i);
        const QPointF foot(left + plan.column / 2, bottomLeft.y());
        const auto pieces =
            stackedPieces(draft, plan.bars[i], foot, panel.barWidth, plotHeight / plan.axis.maximum, highest);
        const QRectF area(left, panel.plot.top() - plan.headroom, plan.column,
                          plotHeight + plan.headroom + plan.footroom);
        const Bar& bar = draft.chart.bars[plan.bars[i]];
        const qreal beside = foot.x() + panel.barWidth / 2 + whiskerGapIn(draft, plan.column - panel.barWidth);
        panel.columns.push_back({plan.bars[i], area, pieces.empty() ? foot.y() : pieces.back().rect.top(),
                                 leavesAxis(draft, bar, plan.axis),
                                 whiskerOf(draft, bar, panel.plot, beside, plotHeight / plan.axis.maximum)});
        panel.pieces.insert(panel.pieces.end(), pieces.begin(), pieces.end());
    }
    panel.layers = layersOf(draft, panel);
    return panel;
}

std::vector<QRectF> framesAround(const Draft& draft, const BarPanelLayout& panel,
                                 const std::vector<std::size_t>& magnified) {
    const qreal margin = draft.length(frameMargin);
    const qreal inset = std::floor((panel.columns.front().area.width() - panel.barWidth) / 4);
    std::vector<QRectF> frames;
    std::size_t previous = 0;
    for (std::size_t i = 0; i < panel.columns.size(); ++i) {
        const BarColumn& column = panel.columns[i];
        if (!std::ranges::count(magnified, column.bar))
            continue;
        QRectF frame(QPointF(column.area.left() + inset, std::floor(topWithWhisker(column)) - margin),
                     QPointF(column.area.right() - inset, panel.plot.bottom() + margin));
        const qreal half = draft.hairline() / 2;
        frame.adjust(half, half, -half, half);
        if (!frames.empty() && previous + 1 == i)
            frames.back() |= frame;
        else
            frames.push_back(frame);
        previous = i;
    }
    return frames;
}

/// Whether the totals of all bars fit right above them, beside their whiskers; else all stand above the whiskers.
bool fitBesideWhiskers(Draft& draft, const StackPlan& plan, const BarPanelLayout& panel) {
    for (std::size_t i = 0; i < panel.columns.size(); ++i) {
        const BarColumn& column = panel.columns[i];
        if (draft.widthOf(plan.tops[i]) > endBesideWhisker(draft, column) - column.area.left())
            return false;
    }
    return true;
}

/// The middle of the lower edge of what is written above a bar: clear of the bar, of its whisker and arrow, and of a
/// frame around it.
QPointF bottomOfTop(Draft& draft, const BarPanelLayout& panel, const BarColumn& column,
                    const std::vector<QRectF>& frames, std::optional<qreal> widthBesideWhisker) {
    const qreal center = column.area.center().x();
    for (const QRectF& frame : frames)
        if (frame.left() < center && center < frame.right())
            return {center, frame.top() - draft.length(2)};
    if (column.leavesAxis) {
        const QRectF top(center - panel.barWidth / 2, column.top, panel.barWidth, 1);
        return {center, addOffScaleMark(draft, top) - draft.length(2)};
    }
    if (!widthBesideWhisker)
        return {center, topWithWhisker(column) - draft.length(gapAboveBar)};
    const qreal rightmost = endBesideWhisker(draft, column) - *widthBesideWhisker / 2;
    return {std::min(center, rightmost), column.top - draft.length(gapAboveBar)};
}

/// Returns the places of what it wrote.
std::vector<QRectF> addTops(Draft& draft, const StackPlan& plan, const BarPanelLayout& panel,
                            const std::vector<QRectF>& frames) {
    const std::size_t first = draft.layout.before.texts.size();
    const bool areBeside = fitBesideWhiskers(draft, plan, panel);
    for (std::size_t i = 0; i < plan.bars.size(); ++i) {
        const auto width = areBeside ? std::optional(draft.widthOf(plan.tops[i])) : std::nullopt;
        const QPointF at = bottomOfTop(draft, panel, panel.columns[i], frames, width);
        draft.writeAbove(draft.layout.before, plan.tops[i], at, Anchor::Middle);
    }
    std::vector<QRectF> places;
    const qreal margin = draft.length(3);
    for (std::size_t i = first; i < draft.layout.before.texts.size(); ++i)
        places.push_back(draft.layout.before.texts[i].bounds.adjusted(-margin, 0, margin, 0));
    return places;
}

/// Grid lines are cut around the texts that stand on them.
void addGrid(Draft& draft, const StackPlan& plan, const QRectF& plot, const std::vector<QRectF>& texts) {
    const qreal half = draft.hairline() / 2;
    const qreal spacing = plan.axis.step / plan.axis.maximum * plot.height();
    const int every = std::max(1, static_cast<int>(std::ceil(draft.length(16) / spacing)));
    for (std::size_t i = 0; i < plan.axis.ticks.size(); i += static_cast<std::size_t>(every)) {
        const qreal y = std::round(plot.bottom() - plan.axis.ticks[i] / plan.axis.maximum * plot.height()) + half;
        const LabelLine label{plan.axis.tickLabels[static_cast<qsizetype>(i)], TextRole::Body,
                              draft.colors().secondaryText};
        const QPointF at(plot.left() - draft.length(8), y - draft.measure.lineHeight(TextRole::Body) / 2);
        draft.writeBelow(draft.layout.behind, {label}, at, Anchor::End);
        if (i > 0)
            for (const QLineF& part : outside({plot.left(), y, plot.right(), y}, texts))
                draft.drawLine(draft.layout.behind, part, draft.colors().grid);
    }
    const qreal y = plot.bottom() + half;
    draft.drawLine(draft.layout.before, {plot.left(), y, plot.right(), y}, draft.colors().secondaryText);
}

void addFeet(Draft& draft, const StackPlan& plan, const BarPanelLayout& panel) {
    const qreal top = panel.plot.bottom() + draft.length(gapBelowAxis);
    for (std::size_t i = 0; i < plan.bars.size(); ++i)
        draft.writeBelow(draft.layout.before, plan.feet[i], {panel.columns[i].area.center().x(), top}, Anchor::Middle);
}

} // namespace

qreal gutterFor(Draft& draft, const Axis& axis) {
    return std::ceil(draft.measure.widestOf(axis.tickLabels, TextRole::Body)) + draft.length(10);
}

StackPlan stackPlan(Draft& draft, const std::vector<std::size_t>& bars, const Axis& axis, qreal column,
                    FootText footText) {
    StackPlan plan{bars, axis, column, gutterFor(draft, axis), {}, {}, 0, 0};
    const qreal width = column - draft.length(2);
    const TopStyle topStyle = topStyleFor(draft, bars, width);
    const TextRole nameRole = nameRoleFor(draft, width);
    bool anyLeaves = false;
    for (const std::size_t index : bars) {
        const Bar& bar = draft.chart.bars[index];
        plan.tops.push_back(topLabelOf(draft, bar, topStyle, width));
        plan.feet.push_back(footText == FootText::Name ? nameLabelOf(draft, bar, nameRole, width)
                                                       : footLabelOf(draft, bar, nameRole, width));
        anyLeaves = anyLeaves || leavesAxis(draft, bar, axis);
    }
    plan.headroom = tallestOf(draft, plan.tops) + draft.length(gapAboveBar) +
                    (anyLeaves ? draft.length(offScaleRise + offScaleArrow) : 0);
    plan.footroom = tallestOf(draft, plan.feet) + draft.length(gapBelowAxis);
    return plan;
}

std::vector<QRectF> addStackPanel(Draft& draft, const StackPlan& plan, QPointF bottomLeft, qreal plotHeight,
                                  const std::vector<std::size_t>& magnified) {
    BarPanelLayout panel = panelOf(draft, plan, bottomLeft, plotHeight);
    const std::vector<QRectF> frames = framesAround(draft, panel, magnified);
    addSegmentMarks(draft, panel);
    addWhiskers(draft, panel);
    const std::vector<QRectF> texts = addTops(draft, plan, panel, frames);
    addGrid(draft, plan, panel.plot, texts);
    addFeet(draft, plan, panel);
    draft.layout.panels.push_back(std::move(panel));
    return frames;
}

} // namespace costberg
