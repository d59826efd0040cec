#include "ui/charts/marks.h"

#include "ui/charts/pdf_text.h"
#include "ui/theme/text_line.h"

#include <QPaintEngine>
#include <QPainter>

namespace costberg {
namespace {

QPen penOf(const QColor& color, qreal width, Stroke stroke) {
    if (!color.isValid())
        return QPen(Qt::NoPen);
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    if (stroke == Stroke::Dashed)
        pen.setDashPattern({dashLength, dashLength});
    return pen;
}

bool isSlanted(const QLineF& line) { return line.dx() != 0 && line.dy() != 0; }

void paint(QPainter& painter, const BoxMark& box) {
    painter.setRenderHint(QPainter::Antialiasing, box.radius > 0);
    painter.setPen(penOf(box.outline, box.width, box.stroke));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    if (box.radius > 0)
        painter.drawRoundedRect(box.rect, box.radius, box.radius);
    else
        painter.drawRect(box.rect);
}

void paint(QPainter& painter, const std::vector<LineMark>& lines) {
    const LineMark* previous = nullptr;
    for (const LineMark& line : lines) {
        if (previous == nullptr || previous->color != line.color || previous->width != line.width ||
            previous->stroke != line.stroke)
            painter.setPen(penOf(line.color, line.width, line.stroke));
        painter.setRenderHint(QPainter::Antialiasing, isSlanted(line.line));
        painter.drawLine(line.line);
        previous = &line;
    }
}

void paint(QPainter& painter, const std::vector<CurveMark>& curves) {
    painter.setBrush(Qt::NoBrush);
    for (const CurveMark& curve : curves) {
        QPen pen(curve.color, curve.width);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        painter.drawPolyline(curve.points);
    }
}

void paint(QPainter& painter, const std::vector<DiscMark>& discs) {
    for (const DiscMark& disc : discs) {
        painter.setPen(penOf(disc.outline, disc.width, Stroke::Solid));
        painter.setBrush(disc.fill);
        painter.drawEllipse(disc.center, disc.radius, disc.radius);
    }
}

QPointF startOf(const TextMark& text) { return {text.bounds.left(), text.at.y()}; }

} // namespace

void paint(QPainter& painter, const Drawing& drawing, const TextMeasure& measure) {
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const AreaMark& area : drawing.areas)
        painter.fillPath(area.path, area.fill);
    for (const BoxMark& box : drawing.boxes)
        paint(painter, box);
    paint(painter, drawing.lines);
    painter.setRenderHint(QPainter::Antialiasing, true);
    paint(painter, drawing.curves);
    painter.setPen(Qt::NoPen);
    for (const PolygonMark& polygon : drawing.polygons) {
        painter.setBrush(polygon.fill);
        painter.drawPolygon(polygon.polygon);
    }
    paint(painter, drawing.discs);
    const bool isPdf = painter.paintEngine()->type() == QPaintEngine::Pdf;
    for (const TextMark& text : drawing.texts) {
        painter.setFont(measure.font(text.role));
        painter.setPen(text.color);
        isPdf ? drawPdfText(painter, startOf(text), text.text) : drawLine(painter, startOf(text), text.text);
    }
}

} // namespace costberg
