#include "ui/charts/tooltip_layout.h"

#include "ui/charts/draft.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

constexpr qreal widestText = 260;
constexpr int mostLinesEach = 3;
constexpr qreal padding = 10;
constexpr qreal distance = 14;

QRectF placed(QSizeF size, QPointF point, const QRectF& bounds, qreal gap) {
    QRectF rect(point + QPointF(gap, gap), size);
    if (rect.right() > bounds.right())
        rect.moveRight(point.x() - gap);
    if (rect.bottom() > bounds.bottom())
        rect.moveBottom(point.y() - gap);
    rect.moveLeft(std::max(bounds.left(), rect.left()));
    rect.moveTop(std::max(bounds.top(), rect.top()));
    return {std::round(rect.x()), std::round(rect.y()), rect.width(), rect.height()};
}

} // namespace

Drawing tooltipDrawing(const QStringList& lines, QPointF point, const QRectF& bounds, const ChartStyle& style,
                       TextMeasure& measure) {
    ChartLayout unused;
    Draft draft{{}, style, measure, unused};
    Label label;
    for (const QString& line : lines) {
        const TextRole role = label.empty() ? TextRole::Name : TextRole::Body;
        const Label part =
            wrappedLabel(draft, singleLine(line), role, style.colors().text, style.length(widestText), mostLinesEach);
        label.insert(label.end(), part.begin(), part.end());
    }
    qreal width = 0;
    for (const LabelLine& line : label)
        width = std::max(width, measure.widthOf(line.text, line.role));
    const qreal margin = style.length(padding);
    const QSizeF size(std::ceil(width) + 2 * margin, draft.heightOf(label) + 2 * margin - style.length(4));
    const QRectF rect = placed(size, point, bounds, style.length(distance));
    Drawing drawing;
    drawing.boxes.push_back({.rect = rect.adjusted(0.5, 0.5, -0.5, -0.5),
                             .fill = style.colors().panel,
                             .outline = style.colors().secondaryText,
                             .radius = style.length(5)});
    draft.writeBelow(drawing, label, rect.topLeft() + QPointF(margin, margin - style.length(2)), Anchor::Start);
    return drawing;
}

} // namespace costberg
