#include "ui/inputs/curve_painting.h"

#include "ui/theme/paint.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace costberg {
namespace {

constexpr qreal curveHeight = 12;
/// From the middle of the track to the foot of the curve, and to the middle of a mark.
constexpr qreal aboveTrack = 2;
constexpr qreal belowTrack = 6.5;
constexpr qreal markRadius = 3;
/// How far from a mark the pointer is still on it.
constexpr qreal markReach = 5;

QPointF placeOf(const SliderMark& mark, const QLineF& track) {
    return track.pointAt(mark.position) + QPointF(0, belowTrack);
}

QPolygonF outlineOf(const SliderCurve& curve, const QLineF& track) {
    QPolygonF outline;
    outline.reserve(static_cast<qsizetype>(curve.points.size()) + 2);
    const QPointF foot(0, -aboveTrack);
    for (const CurvePoint& point : curve.points)
        outline << track.pointAt(point.position) + foot - QPointF(0, point.height * curveHeight);
    return outline;
}

void paintArea(QPainter& painter, const SliderCurve& curve, const QLineF& track, const Theme& theme) {
    const QPolygonF line = outlineOf(curve, track);
    QPolygonF area = line;
    area << QPointF(line.last().x(), track.y1()) << QPointF(line.first().x(), track.y1());
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.panel, theme.secondaryText, 0.16));
    painter.drawPolygon(area);
    painter.setPen(QPen(mixed(theme.panel, theme.secondaryText, 0.5), 1));
    painter.drawPolyline(line);
}

/// A tick for the preset, a ring for the baseline, and a cross, where two lines meet, for break-even.
void paintMark(QPainter& painter, const SliderMark& mark, const QLineF& track, const Theme& theme) {
    const QPointF at = placeOf(mark, track);
    const auto line = [&](qreal x, qreal y) { painter.drawLine(at - QPointF(x, y), at + QPointF(x, y)); };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.secondaryText, 1.25));
    switch (mark.kind) {
    case SliderMarkKind::Baseline:
        return painter.drawEllipse(at, markRadius - 0.5, markRadius - 0.5);
    case SliderMarkKind::Preset:
        return line(0, markRadius - 0.5);
    case SliderMarkKind::BreakEven:
        line(markRadius - 0.5, markRadius - 0.5);
        return line(markRadius - 0.5, 0.5 - markRadius);
    }
}

} // namespace

void paintCurve(QPainter& painter, const SliderCurve& curve, const QLineF& track, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!curve.points.empty())
        paintArea(painter, curve, track, theme);
    for (const SliderMark& mark : curve.marks)
        paintMark(painter, mark, track, theme);
    painter.restore();
}

std::optional<SliderMark> markAt(const SliderCurve& curve, const QLineF& track, QPointF pointer) {
    if (pointer.y() < track.y1())
        return std::nullopt;
    std::optional<SliderMark> nearest;
    qreal reach = markReach;
    for (const SliderMark& mark : curve.marks) {
        const qreal distance = std::abs(placeOf(mark, track).x() - pointer.x());
        if (distance > reach)
            continue;
        nearest = mark;
        reach = distance;
    }
    return nearest;
}

} // namespace costberg
