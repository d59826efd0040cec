#pragma once

#include <QPainter>

namespace costberg {

/// Draws a line of text on a PDF so that whoever searches or copies it finds each character. Fonts show some in another
/// shape beside certain neighbors (a hyphen between digits stands higher); such shapes have no character of their own
/// and would be missing from the text of the file. So each is drawn in its usual shape, in its place.
void drawPdfText(QPainter& painter, QPointF baseline, const QString& text);

} // namespace costberg
