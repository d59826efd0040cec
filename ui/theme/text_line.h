#pragma once

#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace costberg {

// Lines of text on screen. To find the glyphs of a text and their places (to shape it) takes many times as long as to
// paint them, and most of the texts in a window are the same in the next picture: what has been shaped is kept.

/// A line in the painter's font and pen whose baseline begins at `start`, one pixel or part of it. What is no raster,
/// such as an SVG, gets the text itself.
void drawLine(QPainter& painter, const QPointF& start, const QString& text);
/// The same in a box.
void drawLine(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text);

/// In pixels.
qreal widthOfLine(const QFont& font, const QString& text);
/// The text, with "…" for what does not fit into `width` pixels.
QString elidedLine(const QFont& font, const QString& text, qreal width, Qt::TextElideMode mode = Qt::ElideRight);

} // namespace costberg
