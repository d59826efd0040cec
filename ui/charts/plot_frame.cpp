#include "ui/charts/plot_frame.h"

#include "ui/theme/paint.h"

#include <cmath>

namespace costberg {
namespace {

constexpr qreal gapBelowTitle = 6;
constexpr qreal gapBesideTicks = 8;
constexpr qreal tickLength = 4;
constexpr qreal gapBetweenTicks = 8;
constexpr qreal gapAboveLine = 4;
constexpr qreal gripRadius = 6;
constexpr qreal leastPlotSide = 40;

qreal lineHeight(const Draft& draft, TextRole role) { return draft.measure.lineHeight(role); }

/// What is below the plot: ticks, their labels, and the title.
qreal footroomOf(const Draft& draft) {
    return draft.length(tickLength) + 2 * lineHeight(draft, TextRole::Body) + draft.length(6);
}

/// The start of a text of that width with its middle at x, as far as it stays between the two.
qreal startWithin(qreal x, qreal width, qreal from, qreal to) {
    return std::max(from, std::min(x - width / 2, to - width));
}

void addVerticalTicks(Draft& draft, const PlotLayout& plot, const PlotAxis& axis, GridLines grid) {
    const qreal height = lineHeight(draft, TextRole::Body);
    qreal above = plot.area.bottom() + 2 * height;
    for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
        const qreal y = std::round(plot.yOf(positionOf(axis.ticks[i], axis.scale))) + draft.hairline() / 2;
        if (grid == GridLines::Drawn && i > 0)
            draft.drawLine(draft.layout.behind, {plot.area.left(), y, plot.area.right(), y}, draft.colors().grid);
        if (above - y < height)
            continue;
        above = y;
        const LabelLine label{axis.tickLabels[static_cast<qsizetype>(i)], TextRole::Body, draft.colors().secondaryText};
        draft.writeBelow(draft.layout.behind, {label},
                         {plot.area.left() - draft.length(gapBesideTicks), y - height / 2}, Anchor::End);
    }
}

void addHorizontalTicks(Draft& draft, const PlotLayout& plot, const QRectF& area, const PlotAxis& axis) {
    qreal free = area.left();
    for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
        const qreal x = std::round(plot.xOf(positionOf(axis.ticks[i], axis.scale))) + draft.hairline() / 2;
        const qreal bottom = plot.area.bottom();
        draft.drawLine(draft.layout.behind, {x, bottom, x, bottom + draft.length(tickLength)},
                       draft.colors().secondaryText);
        const LabelLine label{axis.tickLabels[static_cast<qsizetype>(i)], TextRole::Body, draft.colors().secondaryText};
        const qreal width = draft.measure.widthOf(label.text, label.role);
        const qreal start = startWithin(x, width, area.left(), area.right());
        if (start < free)
            continue;
        free = start + width + draft.length(gapBetweenTicks);
        draft.writeBelow(draft.layout.behind, {label}, {start, bottom + draft.length(tickLength + 1)}, Anchor::Start);
    }
}

} // namespace

PlotLayout plotWithin(Draft& draft, const QRectF& area, const PlotAxis& horizontal, const PlotAxis& vertical,
                      const PlotMargins& margins) {
    Q_UNUSED(horizontal);
    const qreal widest = draft.measure.widestOf(vertical.tickLabels, TextRole::Body);
    const qreal left = std::ceil(area.left() + widest + draft.length(gapBesideTicks + 2));
    const qreal top = std::ceil(area.top() + lineHeight(draft, TextRole::Body) + draft.length(gapBelowTitle) +
                                std::max(margins.top, lineHeight(draft, TextRole::Body) / 2));
    const qreal least = draft.length(leastPlotSide);
    const qreal width = std::max(least, std::floor(area.right() - margins.right - left));
    const qreal height = std::max(least, std::floor(area.bottom() - footroomOf(draft) - top));
    return {{left, top, width, height}};
}

void addFrame(Draft& draft, const PlotLayout& plot, const QRectF& area, const PlotAxis& horizontal,
              const PlotAxis& vertical, GridLines grid) {
    const QColor& color = draft.colors().secondaryText;
    draft.writeBelow(draft.layout.behind, wrappedLabel(draft, vertical.title, TextRole::Body, color, area.width(), 1),
                     area.topLeft(), Anchor::Start);
    addVerticalTicks(draft, plot, vertical, grid);
    addHorizontalTicks(draft, plot, area, horizontal);
    const Label title = wrappedLabel(draft, horizontal.title, TextRole::Body, color, plot.area.width(), 1);
    const qreal bottom = plot.area.bottom();
    draft.writeBelow(draft.layout.behind, title,
                     {plot.area.center().x(), bottom + footroomOf(draft) - lineHeight(draft, TextRole::Body)},
                     Anchor::Middle);
    const qreal y = bottom + draft.hairline() / 2;
    draft.drawLine(draft.layout.before, {plot.area.left(), y, plot.area.right(), y}, color);
}

void addRangeAndMarks(Draft& draft, const PlotLayout& plot, const SweptInput& swept) {
    const auto x = [&](double value) { return plot.xOf(positionOf(value, swept.axis.scale)); };
    if (swept.range)
        draft.layout.behind.boxes.push_back({.rect = QRectF(QPointF(x(swept.range->from), plot.area.top()),
                                                            QPointF(x(swept.range->to), plot.area.bottom())),
                                             .fill = mixed(draft.colors().page, draft.colors().accent, 0.1)});
    qreal free = plot.area.left();
    for (const AxisMark& mark : swept.marks) {
        const qreal at = std::round(x(mark.value)) + draft.hairline() / 2;
        draft.drawLine(draft.layout.behind, {at, plot.area.top(), at, plot.area.bottom()}, draft.colors().secondaryText,
                       Stroke::Dashed);
        const qreal width = draft.measure.widthOf(mark.text, TextRole::Small);
        const qreal top = plot.area.bottom() - lineHeight(draft, TextRole::Small) - draft.length(2);
        const qreal start = at + draft.length(4);
        if (start < free || start + width > plot.area.right())
            continue;
        free = start + width;
        draft.writeBelow(draft.layout.before, {{mark.text, TextRole::Small, draft.colors().secondaryText}},
                         {start, top}, Anchor::Start);
    }
}

void addPresentLine(Draft& draft, const PlotLayout& plot, const SweptInput& swept, const QString& text) {
    const qreal x = std::round(plot.xOf(positionOf(swept.value, swept.axis.scale))) + draft.hairline() / 2;
    const qreal top = plot.area.top() - draft.length(gapAboveLine);
    draft.layout.before.lines.push_back(
        {.line = {x, top, x, plot.area.bottom()}, .color = draft.colors().accent, .width = draft.length(1.5)});
    if (draft.style.use == ChartUse::Screen)
        draft.layout.before.discs.push_back({.center = {x, plot.area.bottom()},
                                             .radius = draft.length(gripRadius),
                                             .fill = draft.colors().page,
                                             .outline = draft.colors().accent,
                                             .width = draft.length(2)});
    const qreal width = draft.measure.widthOf(text, TextRole::Segment);
    draft.writeAbove(draft.layout.before, {{text, TextRole::Segment, draft.colors().accent}},
                     {startWithin(x, width, plot.area.left(), plot.area.right()), top}, Anchor::Start);
}

qreal presentLineRoom(const Draft& draft) { return lineHeight(draft, TextRole::Segment) + draft.length(gapAboveLine); }

std::vector<qreal> pixelsAlong(const PlotLayout& plot, const SweptInput& swept) {
    std::vector<qreal> pixels;
    pixels.reserve(swept.values.size());
    for (const double value : swept.values)
        pixels.push_back(plot.xOf(positionOf(value, swept.axis.scale)));
    return pixels;
}

} // namespace costberg
