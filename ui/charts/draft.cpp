#include "ui/charts/draft.h"

#include "ui/charts/line_cuts.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

TextMark textMark(const LabelLine& line, QPointF at, Anchor anchor, TextMeasure& measure) {
    TextMark mark{singleLine(line.text), line.role, line.color, at, anchor, {}};
    const qreal width = measure.widthOf(mark.text, line.role);
    const qreal left = anchor == Anchor::Start    ? at.x()
                       : anchor == Anchor::Middle ? at.x() - width / 2
                                                  : at.x() - width;
    const qreal ascent = measure.ascent(line.role);
    mark.bounds = {left, at.y() - ascent, width, ascent * 1.2};
    return mark;
}

/// From the upper edge of a line to its baseline: capitals are in the middle of their line.
qreal baselineIn(TextRole role, const TextMeasure& measure) {
    return std::round((measure.lineHeight(role) + measure.capHeight(role)) / 2);
}

} // namespace

qreal Draft::heightOf(const Label& label) const {
    qreal height = 0;
    for (const LabelLine& line : label)
        height += measure.lineHeight(line.role);
    return height;
}

qreal Draft::widthOf(const Label& label) {
    qreal width = 0;
    for (const LabelLine& line : label)
        width = std::max(width, measure.widthOf(line.text, line.role));
    return width;
}

qreal Draft::writeBelow(Drawing& drawing, const Label& label, QPointF at, Anchor anchor) {
    at.setY(std::round(at.y()));
    for (const LabelLine& line : label) {
        const QPointF baseline(at.x(), at.y() + baselineIn(line.role, measure));
        drawing.texts.push_back(textMark(line, baseline, anchor, measure));
        at.ry() += measure.lineHeight(line.role);
    }
    return at.y();
}

qreal Draft::writeAbove(Drawing& drawing, const Label& label, QPointF at, Anchor anchor) {
    const QPointF top(at.x(), std::round(at.y()) - heightOf(label));
    writeBelow(drawing, label, top, anchor);
    return top.y();
}

void Draft::writeWithin(Drawing& drawing, const LabelLine& line, const QRectF& rect) {
    const qreal top = rect.center().y() - measure.lineHeight(line.role) / 2;
    writeBelow(drawing, {line}, {rect.center().x(), top}, Anchor::Middle);
}

void Draft::drawLine(Drawing& drawing, const QLineF& line, const QColor& color, Stroke stroke) {
    drawing.lines.push_back({line, color, hairline(), stroke});
}

void Draft::hatch(Drawing& drawing, const QRectF& rect, qreal spacing, const QRectF& except) {
    const QColor color = colors().secondaryText;
    const qreal half = hairline() / 2;
    const QRectF inner = rect.adjusted(half, half, -half, -half);
    for (const QLineF& line : hatching(inner, spacing, except))
        drawLine(drawing, line, color);
    drawing.boxes.push_back({inner, {}, color, hairline(), 0, Stroke::Solid});
}

Label wrappedLabel(Draft& draft, const QString& text, TextRole role, const QColor& color, qreal width, int mostLines) {
    Label label;
    for (const QString& line : draft.measure.wrapped(text, role, width, mostLines))
        label.push_back({line, role, color});
    return label;
}

} // namespace costberg
