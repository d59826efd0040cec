#include "ui/charts/legend_layout.h"
#include "ui/charts/line_cuts.h"
#include "ui/charts/plot_frame.h"
#include "ui/charts/segment_marks.h"
#include "ui/charts/sweep_layout.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

constexpr qreal gapBelowLegend = 14;
constexpr qreal rightMargin = 16;
constexpr qreal gapAroundLabel = 4;
/// Where two areas are at least so high, a line in the page's color parts them.
constexpr qreal separableHeight = 4;

/// An area between its lower and its upper edge, in pixels from the left to the right.
struct AreaBand {
    const SweepArea& area;
    std::vector<qreal> tops;
    std::vector<qreal> bottoms;
};

struct AreasPlan {
    const SweepData& sweep;
    PlotLayout plot;
    std::vector<qreal> pixels; ///< of the values
    std::vector<AreaBand> bands;
};

std::vector<AreaBand> bandsOf(const ChartData& chart, const PlotLayout& plot) {
    const SweepData& sweep = *chart.sweep;
    const std::size_t count = sweep.along.values.size();
    std::vector<double> sums(count, 0);
    std::vector<double> scales(count);
    for (std::size_t i = 0; i < count; ++i)
        scales[i] = areaScaleAt(chart, i);
    std::vector<qreal> edge(count, plot.area.bottom());
    std::vector<AreaBand> bands;
    for (const SweepArea& area : sweep.areas) {
        AreaBand band{area, std::vector<qreal>(count), edge};
        for (std::size_t i = 0; i < count; ++i) {
            sums[i] += area.amounts[i];
            band.tops[i] = plot.yOf(positionOf(sums[i] * scales[i], sweep.amounts.scale));
        }
        edge = band.tops;
        bands.push_back(std::move(band));
    }
    return bands;
}

QPolygonF edgeOf(const AreasPlan& plan, const std::vector<qreal>& heights) {
    QPolygonF edge;
    for (std::size_t i = 0; i < heights.size(); ++i)
        edge << QPointF(plan.pixels[i], heights[i]);
    return edge;
}

QPolygonF outlineOf(const AreasPlan& plan, const AreaBand& band) {
    QPolygonF outline = edgeOf(plan, band.tops);
    for (std::size_t i = band.bottoms.size(); i > 0; --i)
        outline << QPointF(plan.pixels[i - 1], band.bottoms[i - 1]);
    return outline;
}

qreal tallest(const AreaBand& band) {
    qreal height = 0;
    for (std::size_t i = 0; i < band.tops.size(); ++i)
        height = std::max(height, band.bottoms[i] - band.tops[i]);
    return height;
}

/// The place in the band for a label of that size with the most room above and below; nothing where it does not fit,
/// or would stand in the way of the line at the present value.
std::optional<QRectF> roomFor(const AreasPlan& plan, const AreaBand& band, QSizeF size, qreal present) {
    std::optional<QRectF> best;
    qreal most = size.height();
    for (std::size_t first = 0; first < plan.pixels.size(); ++first) {
        const qreal left = plan.pixels[first];
        if (left + size.width() > plan.plot.area.right())
            break;
        qreal top = plan.plot.area.top();
        qreal bottom = plan.plot.area.bottom();
        for (std::size_t i = first; i < plan.pixels.size(); ++i) {
            top = std::max(top, band.tops[i]);
            bottom = std::min(bottom, band.bottoms[i]);
            if (plan.pixels[i] >= left + size.width())
                break;
        }
        const bool isInTheWay = left - size.height() / 2 < present && present < left + size.width() + size.height() / 2;
        if (isInTheWay || bottom - top < most)
            continue;
        most = bottom - top;
        best = QRectF({left, (top + bottom - size.height()) / 2}, size);
    }
    return best;
}

QRectF addLabel(Draft& draft, const AreasPlan& plan, const AreaBand& band, const QColor& fill) {
    const qreal present = plan.plot.xOf(positionOf(plan.sweep.along.value, plan.sweep.along.axis.scale));
    const qreal gap = draft.length(gapAroundLabel);
    const QSizeF size(draft.measure.widthOf(band.area.label, TextRole::Segment) + 2 * gap,
                      draft.measure.lineHeight(TextRole::Segment));
    const auto place = roomFor(plan, band, size, present);
    if (place)
        draft.writeWithin(draft.layout.before, {band.area.label, TextRole::Segment, textColorOn(fill)}, *place);
    return place.value_or(QRectF());
}

void addBand(Draft& draft, const AreasPlan& plan, const AreaBand& band) {
    Drawing& drawing = draft.layout.before;
    const QColor fill = colorOf(band.area.component, draft.colors());
    const QPolygonF outline = outlineOf(plan, band);
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    drawing.areas.push_back({.path = path, .fill = fill, .name = {"data-component", idOf(band.area.component)}});
    const QRectF label = addLabel(draft, plan, band, fill);
    if (isHatched(band.area.component))
        for (const QLineF& line : hatching(outline, draft.length(8), label))
            draft.drawLine(drawing, line, draft.colors().secondaryText);
    const bool isFaintEdge = isHatched(band.area.component) || isFaint(fill, draft.colors());
    if (isFaintEdge || tallest(band) >= draft.length(separableHeight))
        drawing.curves.push_back({.points = edgeOf(plan, band.tops),
                                  .color = isFaintEdge ? draft.colors().secondaryText : draft.colors().page,
                                  .width = draft.hairline()});
}

} // namespace

double areaScaleAt(const ChartData& chart, std::size_t column) {
    if (chart.measure != Measure::Share)
        return 1;
    double sum = 0;
    for (const SweepArea& area : chart.sweep->areas)
        sum += area.amounts[column];
    return sum > 0 ? 1 / sum : 0;
}

void addSweepAreas(Draft& draft, const QRectF& area) {
    const SweepData& sweep = *draft.chart.sweep;
    const qreal top = addLegend(draft, area) + draft.length(gapBelowLegend);
    const QRectF room(QPointF(area.left(), top), area.bottomRight());
    const PlotLayout plot = plotWithin(draft, room, sweep.along.axis, sweep.amounts,
                                       {.right = draft.length(rightMargin), .top = presentLineRoom(draft)});
    draft.layout.plot = plot;
    addFrame(draft, plot, room, sweep.along.axis, sweep.amounts, GridLines::Drawn);
    const AreasPlan plan{sweep, plot, pixelsAlong(plot, sweep.along), bandsOf(draft.chart, plot)};
    for (const AreaBand& band : plan.bands)
        addBand(draft, plan, band);
    addRangeAndMarks(draft, plot, sweep.along);
    addPresentLine(draft, plot, sweep.along, QStringLiteral("%1: %2").arg(sweep.along.valueText, sweep.totalText));
}

} // namespace costberg
