#include "ui/charts/panels_layout.h"

#include "ui/charts/line_cuts.h"
#include "ui/charts/stack_layout.h"
#include "ui/theme/paint.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace costberg {
namespace {

constexpr qreal framePadding = 12;
constexpr qreal gapBeforeMagnifier = 28;
constexpr qreal leastMagnifierWidth = 170;
/// Narrower columns than this move the magnifier below the bars, if there is the height for it.
constexpr qreal leastColumnBeside = 46;
constexpr qreal leastHeightForBelow = 340;
constexpr qreal leastPlotHeight = 24;

std::vector<std::size_t> allBars(const ChartData& chart) {
    std::vector<std::size_t> bars(chart.bars.size());
    std::iota(bars.begin(), bars.end(), 0);
    return bars;
}

Label axisTitle(Draft& draft, const QString& text, qreal width, int mostLines) {
    return wrappedLabel(draft, text, TextRole::Body, draft.colors().secondaryText, width, mostLines);
}

qreal plotHeightIn(const Draft& draft, qreal height) {
    return std::max(draft.length(leastPlotHeight), std::floor(height));
}

/// The two panels' columns, side by side.
struct Columns {
    qreal main = 0;
    qreal magnified = 0;
    qreal frameWidth = 0;
};

Columns columnsBeside(Draft& draft, const Magnifier& magnifier, qreal width) {
    const auto mainCount = static_cast<qreal>(draft.chart.bars.size());
    const auto magnifiedCount = static_cast<qreal>(magnifier.bars.size());
    const qreal forMain = width - gutterFor(draft, draft.chart.axis) - draft.length(gapBeforeMagnifier);
    const qreal frameFixed = gutterFor(draft, magnifier.axis) + 2 * draft.length(framePadding);
    Columns columns;
    columns.main = columns.magnified = std::floor((forMain - frameFixed) / (mainCount + magnifiedCount));
    columns.frameWidth = frameFixed + columns.magnified * magnifiedCount;
    if (columns.frameWidth < draft.length(leastMagnifierWidth)) {
        columns.frameWidth = draft.length(leastMagnifierWidth);
        columns.main = std::floor((forMain - columns.frameWidth) / mainCount);
        columns.magnified = std::floor((columns.frameWidth - frameFixed) / magnifiedCount);
    }
    return columns;
}

/// The accent, so faint that it stays behind what it leads to.
QColor frameColor(const Theme& theme) { return mixed(theme.page, theme.accent, 0.45); }

/// The places of everything written so far, so that the joiners can go around it.
std::vector<QRectF> writtenPlaces(const Draft& draft) {
    std::vector<QRectF> places;
    const qreal margin = draft.length(3);
    for (const TextMark& text : draft.layout.before.texts)
        places.push_back(text.bounds.adjusted(-margin, 0, margin, 0));
    return places;
}

void addJoiner(Draft& draft, const QLineF& line) {
    for (const QLineF& part : outside(line, writtenPlaces(draft)))
        draft.drawLine(draft.layout.behind, part, frameColor(draft.colors()), Stroke::Dashed);
}

void addDashedFrames(Draft& draft, const std::vector<QRectF>& frames) {
    for (const QRectF& frame : frames)
        draft.layout.behind.boxes.push_back({.rect = frame,
                                             .outline = frameColor(draft.colors()),
                                             .width = draft.hairline(),
                                             .stroke = Stroke::Dashed});
}

/// The rounded frame of the magnifier with its title. Returns the title's lower edge.
qreal addMagnifierFrame(Draft& draft, const QRectF& frame, const Label& title) {
    const qreal half = draft.hairline() / 2;
    const qreal padding = draft.length(framePadding);
    draft.layout.behind.boxes.push_back({.rect = frame.adjusted(half, half, -half, -half),
                                         .outline = frameColor(draft.colors()),
                                         .width = draft.hairline(),
                                         .radius = draft.length(6)});
    return draft.writeBelow(draft.layout.behind, title, frame.topLeft() + QPointF(padding, padding), Anchor::Start);
}

void addAlone(Draft& draft, const QRectF& area) {
    const auto bars = allBars(draft.chart);
    const qreal gutter = gutterFor(draft, draft.chart.axis);
    const qreal column = std::floor((area.width() - gutter) / static_cast<qreal>(bars.size()));
    const StackPlan plan = stackPlan(draft, bars, draft.chart.axis, column, FootText::NameAndPeriod);
    const Label title = axisTitle(draft, draft.chart.axis.title, area.width(), 1);
    const qreal top = draft.writeBelow(draft.layout.behind, title, area.topLeft(), Anchor::Start);
    const qreal bottom = std::floor(area.bottom() - plan.footroom);
    addStackPanel(draft, plan, {area.left() + gutter, bottom}, plotHeightIn(draft, bottom - top - plan.headroom));
}

void addBeside(Draft& draft, const QRectF& area, const Magnifier& magnifier, const Columns& columns) {
    const StackPlan main =
        stackPlan(draft, allBars(draft.chart), draft.chart.axis, columns.main, FootText::NameAndPeriod);
    const StackPlan magnified = stackPlan(draft, magnifier.bars, magnifier.axis, columns.magnified, FootText::Name);
    const qreal padding = draft.length(framePadding);
    const qreal footroom = std::max(main.footroom, magnified.footroom + padding);
    const qreal bottom = std::floor(area.bottom() - footroom);

    const Label title = axisTitle(draft, draft.chart.axis.title, area.width() - columns.frameWidth, 1);
    const qreal top = draft.writeBelow(draft.layout.behind, title, area.topLeft(), Anchor::Start);
    const auto frames = addStackPanel(draft, main, {area.left() + main.gutter, bottom},
                                      plotHeightIn(draft, bottom - top - main.headroom), magnifier.bars);
    addDashedFrames(draft, frames);

    const QRectF frame(QPointF(std::floor(area.right() - columns.frameWidth), area.top()),
                       QPointF(std::floor(area.right()), bottom + magnified.footroom + padding));
    const Label magnifiedTitle = axisTitle(draft, magnifier.title, columns.frameWidth - 2 * padding, 3);
    const qreal magnifiedTop = addMagnifierFrame(draft, frame, magnifiedTitle);
    addStackPanel(draft, magnified, {frame.left() + padding + magnified.gutter, bottom},
                  plotHeightIn(draft, bottom - magnifiedTop - magnified.headroom));
    if (frames.empty())
        return;
    addJoiner(draft, {frames.back().topRight(), frame.topLeft() + QPointF(0, draft.length(6))});
    addJoiner(draft, {frames.back().bottomRight(), {frame.left(), frames.back().bottom()}});
}

void addBelow(Draft& draft, const QRectF& area, const Magnifier& magnifier) {
    const qreal padding = draft.length(framePadding);
    const auto columnIn = [&](qreal width, const Axis& axis, std::size_t count) {
        return std::floor((width - gutterFor(draft, axis)) / static_cast<qreal>(count));
    };
    const auto bars = allBars(draft.chart);
    const StackPlan main = stackPlan(draft, bars, draft.chart.axis,
                                     columnIn(area.width(), draft.chart.axis, bars.size()), FootText::NameAndPeriod);
    const StackPlan magnified =
        stackPlan(draft, magnifier.bars, magnifier.axis,
                  columnIn(area.width() - 2 * padding, magnifier.axis, magnifier.bars.size()), FootText::Name);
    const Label magnifiedTitle = axisTitle(draft, magnifier.title, area.width() - 2 * padding, 2);

    const Label title = axisTitle(draft, draft.chart.axis.title, area.width(), 1);
    const qreal top = draft.writeBelow(draft.layout.behind, title, area.topLeft(), Anchor::Start);
    const qreal gap = draft.length(10);
    const qreal frameFixed = 2 * padding + draft.heightOf(magnifiedTitle) + magnified.headroom + magnified.footroom;
    const qreal plotHeight =
        plotHeightIn(draft, (area.bottom() - top - main.headroom - main.footroom - gap - frameFixed) / 2);
    const qreal bottom = top + main.headroom + plotHeight;
    const auto frames = addStackPanel(draft, main, {area.left() + main.gutter, bottom}, plotHeight, magnifier.bars);
    addDashedFrames(draft, frames);

    const QRectF frame(area.left(), bottom + main.footroom + gap, std::floor(area.width()), frameFixed + plotHeight);
    addMagnifierFrame(draft, frame, magnifiedTitle);
    addStackPanel(draft, magnified,
                  {frame.left() + padding + magnified.gutter, frame.bottom() - padding - magnified.footroom},
                  plotHeight);
    if (frames.empty())
        return;
    addJoiner(draft, {frames.front().bottomLeft(), frame.topLeft() + QPointF(draft.length(6), 0)});
    addJoiner(draft, {frames.back().bottomRight(), frame.topRight() - QPointF(draft.length(6), 0)});
}

} // namespace

void addStacks(Draft& draft, const QRectF& area) {
    if (!draft.chart.magnifier)
        return addAlone(draft, area);
    const Magnifier& magnifier = *draft.chart.magnifier;
    const Columns columns = columnsBeside(draft, magnifier, area.width());
    if (columns.main < draft.length(leastColumnBeside) && area.height() >= draft.length(leastHeightForBelow))
        return addBelow(draft, area, magnifier);
    addBeside(draft, area, magnifier, columns);
}

} // namespace costberg
