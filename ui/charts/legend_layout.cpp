#include "ui/charts/legend_layout.h"

#include "ui/charts/segment_marks.h"

namespace costberg {
namespace {

void addSwatch(Draft& draft, Component component, const QRectF& rect) {
    Drawing& drawing = draft.layout.behind;
    const QColor fill = colorOf(component, draft.colors());
    if (isHatched(component)) {
        drawing.boxes.push_back({.rect = rect, .fill = fill});
        draft.hatch(drawing, rect, draft.length(4));
        return;
    }
    BoxMark box{.rect = rect, .fill = fill, .radius = draft.length(2)};
    if (isFaint(fill, draft.colors()))
        box.outline = draft.colors().secondaryText;
    drawing.boxes.push_back(box);
}

} // namespace

qreal addLegend(Draft& draft, const QRectF& area) {
    const qreal swatch = draft.length(12);
    const qreal gap = draft.length(7);
    const qreal rowHeight = draft.length(22);
    QPointF at = area.topLeft();
    for (const LegendEntry& entry : draft.chart.legend) {
        const QString text = draft.measure.elided(entry.label, TextRole::Body, area.width() - swatch - gap);
        const qreal width = swatch + gap + draft.measure.widthOf(text, TextRole::Body);
        if (at.x() > area.left() && at.x() + width > area.right())
            at = {area.left(), at.y() + rowHeight};
        const qreal top = at.y() + draft.length(5);
        addSwatch(draft, entry.component, {at.x(), top, swatch, swatch});
        const QPointF textAt(at.x() + swatch + gap, top + swatch / 2 - draft.measure.lineHeight(TextRole::Body) / 2);
        draft.writeBelow(draft.layout.behind, {{text, TextRole::Body, draft.colors().text}}, textAt, Anchor::Start);
        at.rx() += std::ceil(width) + draft.length(20);
    }
    return draft.chart.legend.empty() ? area.top() : at.y() + rowHeight;
}

} // namespace costberg
