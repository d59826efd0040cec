#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace costberg {

/// The part of the line within the rectangle; a null line where there is none.
QLineF within(const QLineF& line, const QRectF& rect);

/// The parts of the line that lie in none of the rectangles. Lines are cut around texts, because a patch in the page's
/// color behind a text would show on a picture without a page.
std::vector<QLineF> outside(const QLineF& line, const std::vector<QRectF>& rects);

/// The parts of the line within the polygon, whose edges may not cross.
std::vector<QLineF> within(const QLineF& line, const QPolygonF& polygon);

/// Slanted lines that fill the polygon, but for the rectangle `except`.
std::vector<QLineF> hatching(const QPolygonF& polygon, qreal spacing, const QRectF& except);
/// Slanted lines that fill the rectangle, but for the rectangle `except`.
std::vector<QLineF> hatching(const QRectF& rect, qreal spacing, const QRectF& except = {});

} // namespace costberg
