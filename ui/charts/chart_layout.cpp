#include "ui/charts/chart_layout.h"

#include "ui/charts/draft.h"
#include "ui/charts/histogram_layout.h"
#include "ui/charts/lanes_layout.h"
#include "ui/charts/legend_layout.h"
#include "ui/charts/panels_layout.h"
#include "ui/charts/sweep_layout.h"
#include "ui/charts/tornado_layout.h"
#include "ui/charts/waterfall_layout.h"

#include <cassert>

namespace costberg {
namespace {

constexpr int mostEmptyLines = 4;
constexpr qreal gapBelowLegend = 14;

void addEmptyText(Draft& draft, const QRectF& area) {
    const qreal width = std::min(area.width(), draft.length(420));
    const Label label = wrappedLabel(draft, draft.chart.emptyText, TextRole::Subtitle, draft.colors().secondaryText,
                                     width, mostEmptyLines);
    const qreal top = area.center().y() - draft.heightOf(label) / 2;
    draft.writeBelow(draft.layout.before, label, {std::round(area.center().x()), top}, Anchor::Middle);
}

} // namespace

ChartLayout layoutOf(const ChartData& chart, const QRectF& area, const ChartStyle& style, TextMeasure& measure) {
    assert(measure.scale() == style.scale && "the texts must be measured in the size that they are drawn in");
    ChartLayout layout;
    Draft draft{chart, style, measure, layout};
    if (const auto* distribution = std::get_if<DistributionData>(&chart.insteadOfBars)) {
        addHistogram(draft, *distribution, area);
    } else if (const auto* sensitivity = std::get_if<SensitivityData>(&chart.insteadOfBars)) {
        addTornado(draft, *sensitivity, area);
    } else if (!chart.emptyText.isEmpty() || (chart.bars.empty() && !chart.sweep)) {
        addEmptyText(draft, area);
    } else if (chart.sweep) {
        addSweep(draft, area);
    } else if (chart.mode == ChartMode::Bridge) {
        addWaterfall(draft, area);
    } else if (chart.measure == Measure::Split) {
        addLanes(draft, area);
    } else {
        const qreal top = addLegend(draft, area) + draft.length(gapBelowLegend);
        addStacks(draft, QRectF(QPointF(area.left(), top), area.bottomRight()));
    }
    return layout;
}

} // namespace costberg
