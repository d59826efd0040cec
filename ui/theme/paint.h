#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QRectF>

namespace costberg {

// The few shapes that every control is drawn of. All of them leave the painter as it was.

/// Rounding of fields, buttons and menus' rows, in pixels.
inline constexpr qreal cornerRadius = 4;

/// `share` of the second color in the first, 0 to 1.
QColor mixed(const QColor& one, const QColor& other, double share);

/// A rounded box with a hairline inside its edge. A color without opacity leaves fill or hairline out.
void paintBox(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& border,
              qreal radius = cornerRadius);

/// What shows where the keyboard is: two pixels inside the edge of the box.
void paintFocusRing(QPainter& painter, const QRectF& box, const QColor& color, qreal radius = cornerRadius);

enum class ArrowDirection { Down, Right, Left, Up };
/// An open chevron in the middle of the box.
void paintChevron(QPainter& painter, const QRectF& box, ArrowDirection direction, const QColor& color);

void paintCheckMark(QPainter& painter, const QRectF& box, const QColor& color);

/// A slider's track between two points of its middle line, filled from its start to `filledTo`.
void paintTrack(QPainter& painter, const QLineF& track, const QPointF& filledTo, const Theme& theme);
/// A stop of its own before a track.
void paintStop(QPainter& painter, const QPointF& center, const QColor& color);
enum class KnobState { Resting, Hovered, Focused, Disabled };
inline constexpr qreal knobRadius = 8.25;
void paintKnob(QPainter& painter, const QPointF& center, KnobState state, const Theme& theme);

} // namespace costberg
