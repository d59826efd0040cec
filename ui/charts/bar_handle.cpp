#include "ui/charts/bar_handle.h"

#include "ui/theme/paint.h"

#include <algorithm>
#include <ranges>

namespace costberg {
namespace {

constexpr qreal reach = 5;
constexpr qreal gripWidth = 26;
constexpr qreal gripHeight = 7;

const Axis& axisOf(const ChartData& chart, const ChartLayout& layout, const BarPanelLayout& panel) {
    const bool isMagnified = &panel != &layout.panels.front();
    return isMagnified ? chart.magnifier->axis : chart.axis;
}

BarHandlePlace placeIn(const BarPanelLayout& panel, const BarColumn& column, const Axis& axis) {
    const QPointF topLeft(column.area.center().x() - panel.barWidth / 2, column.top);
    return {{topLeft, QPointF(topLeft.x() + panel.barWidth, panel.plot.bottom())}, axis.maximum / panel.plot.height()};
}

} // namespace

std::optional<BarHandlePlace> handlePlaceOf(const ChartData& chart, const ChartLayout& layout, const QString& bar) {
    for (const BarPanelLayout& panel : layout.panels | std::views::reverse)
        for (const BarColumn& column : panel.columns)
            if (chart.bars[column.bar].id == bar && chart.bars[column.bar].handle && !column.leavesAxis)
                return placeIn(panel, column, axisOf(chart, layout, panel));
    return std::nullopt;
}

std::optional<QString> handleAt(const ChartData& chart, const ChartLayout& layout, QPointF position) {
    for (const Bar& bar : chart.bars) {
        const auto place = handlePlaceOf(chart, layout, bar.id);
        if (place &&
            QRectF(place->bar.left(), place->bar.top() - reach, place->bar.width(), 2 * reach).contains(position))
            return bar.id;
    }
    return std::nullopt;
}

qreal topOfLabels(const ChartLayout& layout, const BarHandlePlace& place) {
    qreal top = place.bar.top();
    const QRectF above(place.bar.left(), 0, place.bar.width(), place.bar.top() + 1);
    for (const TextMark& text : layout.before.texts)
        if (above.intersects(text.bounds))
            top = std::min(top, text.bounds.top());
    return top;
}

void paintGrip(QPainter& painter, const BarHandlePlace& place, GripState state, const Theme& theme) {
    const qreal width = std::min(gripWidth, place.bar.width());
    const QRectF grip(place.bar.center().x() - width / 2, place.bar.top() - gripHeight / 2, width, gripHeight);
    const QColor fill = state == GripState::Held ? theme.accent : theme.field;
    paintBox(painter, grip, fill, theme.accent, gripHeight / 2);
}

} // namespace costberg
