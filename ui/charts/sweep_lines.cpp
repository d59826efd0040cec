#include "ui/charts/label_places.h"
#include "ui/charts/plot_frame.h"
#include "ui/charts/sweep_layout.h"
#include "ui/theme/paint.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

constexpr qreal gapBesideEnds = 8;
constexpr qreal longestLeader = 4;
constexpr qreal lookedAtWidth = 2.5;
constexpr qreal otherWidth = 1.5;

/// The lines of a sweep on their way into the layout.
struct WrittenTotal {
    QString text;
    qreal y = 0;
};

struct LinesPlan {
    const SweepData& sweep;
    PlotLayout plot;
    std::vector<QPolygonF> curves; ///< one for each line
    LabelPlaces places;
    std::vector<WrittenTotal> written;
};

TextRole nameRoleOf(const SweepLine& line) { return line.isLookedAt ? TextRole::Name : TextRole::Body; }

QColor colorOf(const SweepLine& line, const Theme& theme) {
    return line.isLookedAt ? theme.accent : mixed(theme.page, theme.secondaryText, 0.85);
}

qreal yOf(const LinesPlan& plan, double usd) { return plan.plot.yOf(positionOf(usd, plan.sweep.amounts.scale)); }

qreal roomForNames(Draft& draft, const SweepData& sweep) {
    qreal widest = 0;
    for (const SweepLine& line : sweep.lines)
        widest = std::max(widest, draft.measure.widthOf(line.name, nameRoleOf(line)));
    return std::ceil(widest) + draft.length(gapBesideEnds + 2);
}

void addCurves(LinesPlan& plan) {
    const std::vector<qreal> pixels = pixelsAlong(plan.plot, plan.sweep.along);
    for (const SweepLine& line : plan.sweep.lines) {
        QPolygonF curve;
        for (std::size_t i = 0; i < pixels.size(); ++i)
            curve << QPointF(pixels[i], yOf(plan, line.totals[i]));
        plan.curves.push_back(curve);
    }
}

/// Names at the right ends; where they had to make room for each other, a hairline leads to them.
void addNames(Draft& draft, const LinesPlan& plan) {
    const qreal height = draft.measure.lineHeight(TextRole::Body);
    std::vector<qreal> ends;
    for (const QPolygonF& curve : plan.curves)
        ends.push_back(curve.back().y());
    const std::vector<qreal> middles = spread(ends, height, plan.plot.area.top(), plan.plot.area.bottom());
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const SweepLine& line = plan.sweep.lines[i];
        const QPointF end = plan.curves[i].back();
        const QPointF at(end.x() + draft.length(gapBesideEnds), middles[i]);
        if (std::abs(middles[i] - end.y()) > draft.length(longestLeader))
            draft.drawLine(draft.layout.before, {end, at - QPointF(draft.length(2), 0)}, draft.colors().grid);
        const QColor color = line.isLookedAt ? draft.colors().accent : draft.colors().text;
        draft.writeBelow(draft.layout.before, {{line.name, nameRoleOf(line), color}}, at - QPointF(0, height / 2),
                         Anchor::Start);
    }
}

/// Whether the same amount stands there already, of a line that goes through the same point.
bool isWritten(const LinesPlan& plan, const SweepLine& line, qreal y) {
    return std::ranges::any_of(plan.written, [&](const WrittenTotal& written) {
        return written.text == line.totalText && std::abs(written.y - y) < 2;
    });
}

void addTotal(Draft& draft, LinesPlan& plan, const SweepLine& line) {
    const QPointF point(plan.plot.xOf(positionOf(plan.sweep.along.value, plan.sweep.along.axis.scale)),
                        yOf(plan, line.total));
    const QColor color = colorOf(line, draft.colors());
    auto& discs = draft.layout.before.discs;
    discs.insert(line.isLookedAt ? discs.end() : discs.begin(), {.center = point,
                                                                 .radius = draft.length(line.isLookedAt ? 5 : 3),
                                                                 .fill = color,
                                                                 .outline = draft.colors().page,
                                                                 .width = draft.hairline()});
    if (isWritten(plan, line, point.y()))
        return;
    plan.written.push_back({line.totalText, point.y()});
    const TextRole role = line.isLookedAt ? TextRole::Total : TextRole::Small;
    const QSizeF size(draft.measure.widthOf(line.totalText, role), draft.measure.lineHeight(role));
    const auto place = plan.places.takeBeside(point, size, draft.length(8), plan.curves);
    if (place)
        draft.writeBelow(draft.layout.before, {{line.totalText, role, draft.colors().text}}, place->topLeft(),
                         Anchor::Start);
}

/// What is written at the present value: first for the view looked at, which so has its place in any case.
void addTotals(Draft& draft, LinesPlan& plan) {
    for (const bool isLookedAt : {true, false})
        for (const SweepLine& line : plan.sweep.lines)
            if (line.isLookedAt == isLookedAt)
                addTotal(draft, plan, line);
}

void drawCurves(Draft& draft, const LinesPlan& plan) {
    const qreal margin = draft.length(2);
    std::vector<QRectF> texts;
    for (const QRectF& place : plan.places.taken())
        texts.push_back(place.adjusted(-margin, 0, margin, 0));
    for (const bool isLookedAt : {false, true})
        for (std::size_t i = 0; i < plan.curves.size(); ++i) {
            const SweepLine& line = plan.sweep.lines[i];
            if (line.isLookedAt != isLookedAt)
                continue;
            for (const QPolygonF& part : outside(plan.curves[i], texts))
                draft.layout.before.curves.push_back({.points = part,
                                                      .color = colorOf(line, draft.colors()),
                                                      .width = draft.length(isLookedAt ? lookedAtWidth : otherWidth),
                                                      .name = {"data-view", QString::fromUtf8(idOf(line.view))}});
        }
}

} // namespace

void addSweepLines(Draft& draft, const QRectF& area) {
    const SweepData& sweep = *draft.chart.sweep;
    const PlotLayout plot = plotWithin(draft, area, sweep.along.axis, sweep.amounts,
                                       {.right = roomForNames(draft, sweep), .top = presentLineRoom(draft)});
    draft.layout.plot = plot;
    LinesPlan plan{sweep, plot, {}, LabelPlaces(plot.area), {}};
    addCurves(plan);
    addFrame(draft, plot, area, sweep.along.axis, sweep.amounts, GridLines::Drawn);
    addRangeAndMarks(draft, plot, sweep.along);
    addPresentLine(draft, plot, sweep.along, sweep.along.valueText);
    addNames(draft, plan);
    addTotals(draft, plan);
    drawCurves(draft, plan);
}

} // namespace costberg
