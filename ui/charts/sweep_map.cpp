#include "ui/charts/label_places.h"
#include "ui/charts/plot_frame.h"
#include "ui/charts/sweep_layout.h"
#include "ui/theme/paint.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

constexpr qreal rightMargin = 20;
constexpr qreal pointRadius = 8;
constexpr qreal pinRadius = 4;
/// How much of the accent is in the band of the least and of the greatest amounts.
constexpr double palest = 0.05;
constexpr double deepest = 0.5;

struct MapPlan {
    const SweepData& sweep;
    PlotLayout plot;
    std::vector<qreal> columns; ///< pixels of the grid
    std::vector<qreal> rows;
    LabelPlaces places;

    QPointF pointOf(double along, double against) const {
        return {plot.xOf(positionOf(along, sweep.along.axis.scale)),
                plot.yOf(positionOf(against, sweep.against.axis.scale))};
    }
};

/// The pixel of a place between two of the grid.
qreal between(const std::vector<qreal>& pixels, double place) {
    const auto before = std::min(static_cast<std::size_t>(place), pixels.size() - 1);
    const std::size_t after = std::min(before + 1, pixels.size() - 1);
    return pixels[before] + (place - static_cast<double>(before)) * (pixels[after] - pixels[before]);
}

QPolygonF polygonOf(const MapPlan& plan, const GridLine& line) {
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(line.size()) + 1);
    for (const GridPoint& point : line)
        polygon << QPointF(between(plan.columns, point.column), between(plan.rows, point.row));
    return polygon;
}

/// One calm hue, deeper where it costs more. `band` counts from the least.
QColor bandColor(const Theme& theme, std::size_t band, std::size_t count) {
    const double part = count < 2 ? 0 : static_cast<double>(band) / static_cast<double>(count - 1);
    return mixed(theme.page, theme.accent, palest + part * (deepest - palest));
}

QColor lineColor(const Theme& theme) { return mixed(theme.page, theme.accent, 0.75); }

void addBands(Draft& draft, const MapPlan& plan) {
    const std::size_t count = plan.sweep.map->levels.size() + 1;
    QPainterPath whole;
    whole.addRect(plan.plot.area);
    draft.layout.behind.areas.push_back({.path = whole, .fill = bandColor(draft.colors(), 0, count)});
    for (std::size_t i = 0; i + 1 < count; ++i) {
        const SweepLevel& level = plan.sweep.map->levels[i];
        QPainterPath path;
        for (const GridLine& ring : level.region.rings) {
            path.addPolygon(polygonOf(plan, ring));
            path.closeSubpath();
        }
        draft.layout.behind.areas.push_back({.path = path,
                                             .fill = bandColor(draft.colors(), i + 1, count),
                                             .name = {"data-at-least", QString::number(level.usd, 'g', 17)}});
    }
}

/// The point of the curve at which a label of that size is free and the curve runs most levelly, so that the label
/// hides little of it.
std::optional<QRectF> placeOn(const LabelPlaces& places, const QPolygonF& curve, QSizeF size) {
    std::optional<QRectF> best;
    qreal steepest = 0;
    for (qsizetype i = 1; i + 1 < curve.size(); ++i) {
        const QRectF place(curve[i] - QPointF(size.width() / 2, size.height() / 2), size);
        const QPointF way = curve[i + 1] - curve[i - 1];
        const qreal steepness = std::abs(way.y()) / (std::abs(way.x()) + std::abs(way.y()) + 1e-9);
        if (!places.isFree(place) || (best && steepness >= steepest))
            continue;
        best = place;
        steepest = steepness;
    }
    return best;
}

/// The lines of a level, the longest first.
std::vector<QPolygonF> curvesOf(const MapPlan& plan, const SweepLevel& level) {
    std::vector<QPolygonF> curves;
    for (const GridLine& line : level.region.lines)
        curves.push_back(polygonOf(plan, line));
    std::ranges::stable_sort(curves, std::greater<>(), [](const QPolygonF& curve) { return curve.size(); });
    return curves;
}

/// The amount, on the longest of its lines that has the room.
void addLevelLabel(Draft& draft, MapPlan& plan, const SweepLevel& level, const std::vector<QPolygonF>& curves) {
    const qreal margin = draft.length(4);
    const QSizeF size(draft.measure.widthOf(level.text, TextRole::Small) + 2 * margin,
                      draft.measure.lineHeight(TextRole::Small));
    for (const QPolygonF& curve : curves) {
        const auto place = placeOn(plan.places, curve, size);
        if (!place)
            continue;
        plan.places.take(*place);
        draft.writeWithin(draft.layout.before, {level.text, TextRole::Small, draft.colors().text}, *place);
        return;
    }
}

/// The lines go around all that is written on the map.
void drawLevels(Draft& draft, const MapPlan& plan, const std::vector<std::vector<QPolygonF>>& curves) {
    const QColor color = lineColor(draft.colors());
    for (std::size_t i = 0; i < curves.size(); ++i)
        for (const QPolygonF& curve : curves[i])
            for (const QPolygonF& part : outside(curve, plan.places.taken()))
                draft.layout.behind.curves.push_back(
                    {.points = part,
                     .color = color,
                     .width = draft.hairline(),
                     .name = {"data-total", QString::number(plan.sweep.map->levels[i].usd, 'g', 17)}});
}

/// No text covers a ring.
void takePin(const Draft& draft, MapPlan& plan, const SweepPin& pin) {
    const qreal reach = draft.length(pinRadius + 1);
    plan.places.take(QRectF(plan.pointOf(pin.along, pin.against), QSizeF(0, 0)).adjusted(-reach, -reach, reach, reach));
}

/// With the scenario's own total: what the map says there is that of the present scenario.
void addPin(Draft& draft, MapPlan& plan, const SweepPin& pin) {
    const QPointF point = plan.pointOf(pin.along, pin.against);
    draft.layout.before.discs.push_back({.center = point,
                                         .radius = draft.length(pinRadius),
                                         .fill = pin.isBaseline ? draft.colors().text : draft.colors().page,
                                         .outline = draft.colors().text,
                                         .width = draft.length(1.5)});
    const QString text =
        QStringLiteral("%1: %2").arg(draft.measure.elided(pin.name, TextRole::Small, draft.length(140)), pin.totalText);
    const QSizeF size(draft.measure.widthOf(text, TextRole::Small), draft.measure.lineHeight(TextRole::Small));
    if (const auto place = plan.places.takeBeside(point, size, draft.length(8), {}))
        draft.writeBelow(draft.layout.before, {{text, TextRole::Small, draft.colors().text}}, place->topLeft(),
                         Anchor::Start);
}

/// Thin lines lead from the point to both axes.
void addPresentPoint(Draft& draft, MapPlan& plan) {
    const SweepData& sweep = plan.sweep;
    const QPointF point = plan.pointOf(sweep.along.value, sweep.against.value);
    const qreal x = std::round(point.x()) + draft.hairline() / 2;
    const qreal y = std::round(point.y()) + draft.hairline() / 2;
    const QColor faint = mixed(draft.colors().page, draft.colors().accent, 0.8);
    draft.drawLine(draft.layout.before, {x, point.y(), x, plan.plot.area.bottom()}, faint, Stroke::Dashed);
    draft.drawLine(draft.layout.before, {plan.plot.area.left(), y, point.x(), y}, faint, Stroke::Dashed);
    draft.layout.before.discs.push_back({.center = point,
                                         .radius = draft.length(pointRadius),
                                         .fill = draft.colors().page,
                                         .outline = draft.colors().accent,
                                         .width = draft.length(2.5)});
    const QSizeF size(draft.measure.widthOf(sweep.totalText, TextRole::Total),
                      draft.measure.lineHeight(TextRole::Total));
    if (const auto place = plan.places.takeBeside(point, size, draft.length(12), {}))
        draft.writeBelow(draft.layout.before, {{sweep.totalText, TextRole::Total, draft.colors().text}},
                         place->topLeft(), Anchor::Start);
}

} // namespace

void addSweepMap(Draft& draft, const QRectF& area) {
    const SweepData& sweep = *draft.chart.sweep;
    const PlotLayout plot =
        plotWithin(draft, area, sweep.along.axis, sweep.against.axis, {.right = draft.length(rightMargin)});
    draft.layout.plot = plot;
    MapPlan plan{sweep, plot, pixelsAlong(plot, sweep.along), {}, LabelPlaces(plot.area)};
    for (const double value : sweep.against.values)
        plan.rows.push_back(plot.yOf(positionOf(value, sweep.against.axis.scale)));
    addFrame(draft, plot, area, sweep.along.axis, sweep.against.axis, GridLines::LeftOut);
    addBands(draft, plan);
    for (const SweepPin& pin : sweep.pins)
        takePin(draft, plan, pin);
    for (const SweepPin& pin : sweep.pins)
        addPin(draft, plan, pin);
    // Before the present point, so that no amount moves while the point does.
    std::vector<std::vector<QPolygonF>> curves;
    for (const SweepLevel& level : sweep.map->levels) {
        curves.push_back(curvesOf(plan, level));
        addLevelLabel(draft, plan, level, curves.back());
    }
    addPresentPoint(draft, plan);
    drawLevels(draft, plan, curves);
}

} // namespace costberg
