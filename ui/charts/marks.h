#pragma once

#include "ui/charts/text_measure.h"

#include <QColor>
#include <QLineF>
#include <QPainterPath>
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

/// What a mark shows, for whoever reads an SVG: {"data-view", "market"}.
struct MarkName {
    const char* attribute = nullptr; ///< none: it is nothing but a mark
    QString value;
};

/// A region of straight edges. What lies within an even number of its rings is not of it.
struct AreaMark {
    QPainterPath path;
    QColor fill;
    MarkName name = {};
};

/// A line of many points.
struct CurveMark {
    QPolygonF points;
    QColor color;
    qreal width = 1;
    MarkName name = {};
};

struct DiscMark {
    QPointF center;
    qreal radius = 1;
    QColor fill;
    QColor outline; ///< invalid: none
    qreal width = 1;
};

/// Plain marks in the order in which they are painted: areas, boxes, lines, curves, polygons, discs, texts. Screen,
/// PNG, PDF and SVG all draw the same ones.
struct Drawing {
    std::vector<AreaMark> areas;
    std::vector<BoxMark> boxes;
    std::vector<LineMark> lines;
    std::vector<CurveMark> curves;
    std::vector<PolygonMark> polygons;
    std::vector<DiscMark> discs;
    std::vector<TextMark> texts;
};

/// Length of dashes and gaps, in line widths.
inline constexpr qreal dashLength = 3;

void paint(QPainter& painter, const Drawing& drawing, const TextMeasure& measure);

} // namespace costberg
