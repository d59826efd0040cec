#pragma once

#include "ui/charts/text_measure.h"

#include <QColor>
#include <QLineF>
#include <QPolygonF>
#include <QRectF>

#include <vector>

class QPainter;

namespace costberg {

enum class Anchor { Start, Middle, End };
enum class Stroke { Solid, Dashed };

/// A single line of plain text.
struct TextMark {
    QString text;
    TextRole role = TextRole::Body;
    QColor color;
    QPointF at; ///< on the baseline, at the start, middle or end of the text
    Anchor anchor = Anchor::Start;
    QRectF bounds; ///< what it covers
};

struct LineMark {
    QLineF line;
    QColor color;
    qreal width = 1;
    Stroke stroke = Stroke::Solid;
};

struct BoxMark {
    QRectF rect;
    QColor fill;    ///< invalid: none
    QColor outline; ///< invalid: none
    qreal width = 1;
    qreal radius = 0;
    Stroke stroke = Stroke::Solid;
};

struct PolygonMark {
    QPolygonF polygon;
    QColor fill;
};

/// Plain marks in the order in which they are painted: boxes, lines, polygons, texts. Screen, PNG, PDF and SVG all draw
/// the same ones.
struct Drawing {
    std::vector<BoxMark> boxes;
    std::vector<LineMark> lines;
    std::vector<PolygonMark> polygons;
    std::vector<TextMark> texts;
};

/// Length of dashes and gaps, in line widths.
inline constexpr qreal dashLength = 3;

void paint(QPainter& painter, const Drawing& drawing, const TextMeasure& measure);

} // namespace costberg
