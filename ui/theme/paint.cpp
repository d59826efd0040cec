#include "ui/theme/paint.h"

#include <QPainterPath>

namespace costberg {
namespace {

constexpr qreal trackThickness = 4;

/// Restores the painter at the end of the block.
class PainterState {
public:
    explicit PainterState(QPainter& painter) : m_painter(painter) {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~PainterState() { m_painter.restore(); }
    PainterState(const PainterState&) = delete;
    PainterState& operator=(const PainterState&) = delete;

private:
    QPainter& m_painter;
};

QPen roundPen(const QColor& color, qreal width) {
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

QColor mixed(const QColor& one, const QColor& other, double share) {
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

void paintBox(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& border, qreal radius) {
    const PainterState state(painter);
    painter.setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border, 1));
    painter.setBrush(fill);
    const qreal inset = border.alpha() == 0 ? 0 : 0.5;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void paintFocusRing(QPainter& painter, const QRectF& box, const QColor& color, qreal radius) {
    const PainterState state(painter);
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
}

void paintChevron(QPainter& painter, const QRectF& box, ArrowDirection direction, const QColor& color) {
    const PainterState state(painter);
    painter.translate(box.center());
    switch (direction) {
    case ArrowDirection::Down:
        break;
    case ArrowDirection::Right:
        painter.rotate(-90);
        break;
    case ArrowDirection::Left:
        painter.rotate(90);
        break;
    case ArrowDirection::Up:
        painter.rotate(180);
        break;
    }
    painter.setPen(roundPen(color, 1.5));
    painter.drawPolyline(QPolygonF({{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}}));
}

void paintCheckMark(QPainter& painter, const QRectF& box, const QColor& color) {
    const PainterState state(painter);
    painter.translate(box.center());
    painter.setPen(roundPen(color, 1.75));
    painter.drawPolyline(QPolygonF({{-3.5, 0.25}, {-1, 2.75}, {3.5, -2.5}}));
}

void paintTrack(QPainter& painter, const QLineF& track, const QPointF& filledTo, const Theme& theme) {
    const PainterState state(painter);
    painter.setPen(roundPen(theme.track, trackThickness));
    painter.drawLine(track);
    painter.setPen(roundPen(theme.accent, trackThickness));
    if (filledTo != track.p1())
        painter.drawLine(track.p1(), filledTo);
}

void paintStop(QPainter& painter, const QPointF& center, const QColor& color) {
    const qreal radius = trackThickness / 2;
    paintBox(painter, QRectF(center.x() - radius, center.y() - radius, trackThickness, trackThickness), color,
             Qt::transparent, radius);
}

void paintKnob(QPainter& painter, const QPointF& center, KnobState state, const Theme& theme) {
    const PainterState kept(painter);
    const QColor edge = state == KnobState::Disabled ? theme.track : theme.accent;
    if (state == KnobState::Focused || state == KnobState::Hovered) {
        QColor halo = theme.accent;
        halo.setAlphaF(state == KnobState::Focused ? 0.35F : 0.15F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawEllipse(center, knobRadius + 4.25, knobRadius + 4.25);
    }
    painter.setPen(QPen(edge, 2.5));
    painter.setBrush(theme.field);
    painter.drawEllipse(center, knobRadius, knobRadius);
}

} // namespace costberg
