#include "ui/charts/report_layout.h"

#include "ui/charts/report_columns.h"

#include <QPageSize>

#include <algorithm>

namespace costberg {
namespace {

constexpr qreal dotsPerPixel = reportDotsPerInch / 96.0;

// In CSS pixels.
constexpr qreal pageMargin = 46;
constexpr qreal gapAroundChart = 10;
constexpr qreal gapBelowSources = 14;

constexpr qreal chartScale = 0.8 * dotsPerPixel;
constexpr qreal headingScale = dotsPerPixel;
constexpr qreal smallPrintScale = 0.9 * dotsPerPixel; ///< of sources and footer

/// Published figures and notices keep as many rows before inputs go.
constexpr std::size_t fewestOthers = 5;
/// No page has room for more.
constexpr std::size_t mostCounted = 100;

ChartStyle styleAt(qreal scale) { return {ThemeKind::Light, scale, ChartUse::Picture}; }

/// A page in the making: what is set so far, and the room that is left.
struct Page {
    const ReportData* report;
    QRectF room;
    std::vector<ReportLayer> layers = {};

    /// Adds what `set` draws in that scale; it returns nothing.
    template <class Set> void add(qreal scale, Set set) {
        ChartLayout layout;
        const ChartStyle style = styleAt(scale);
        ReportLayer layer{{}, TextMeasure(scale)};
        Draft draft{report->chart, style, layer.measure, layout};
        set(draft, layer.drawing);
        layers.push_back(std::move(layer));
    }
};

void addHeading(Page& page) {
    page.add(headingScale, [&page](Draft& draft, Drawing& drawing) {
        const Theme& theme = draft.colors();
        const auto write = [&](const QString& text, TextRole role, const QColor& color, int mostLines, qreal gap) {
            const Label label = wrappedLabel(draft, singleLine(text), role, color, page.room.width(), mostLines);
            page.room.setTop(draft.writeBelow(drawing, label, page.room.topLeft(), Anchor::Start) + draft.length(gap));
        };
        write(page.report->title, TextRole::Title, theme.text, 2, 4);
        write(page.report->chart.title, TextRole::Total, theme.text, 2, 2);
        write(page.report->chart.subtitle, TextRole::Small, theme.secondaryText, 4, 0);
    });
}

void addFooter(Page& page, ScenarioInPicture scenario) {
    const bool isCarried = scenario == ScenarioInPicture::Carried;
    page.add(smallPrintScale, [&](Draft& draft, Drawing& drawing) {
        const QColor color = draft.colors().secondaryText;
        const QString left = singleLine(page.report->footer);
        const QString right = isCarried ? page.report->carriedNote : QString();
        const qreal rightWidth = draft.measure.widthOf(right, TextRole::Fine);
        const qreal leftWidth = page.room.width() - rightWidth - draft.length(20);
        const qreal top =
            draft.writeAbove(drawing, {{draft.measure.elided(left, TextRole::Fine, leftWidth), TextRole::Fine, color}},
                             page.room.bottomLeft(), Anchor::Start);
        if (isCarried)
            draft.writeAbove(drawing, {{right, TextRole::Fine, color}}, page.room.bottomRight(), Anchor::End);
        page.room.setBottom(top - draft.length(8));
    });
}

/// Below the chart, which is `height` high.
void addSources(Page& page, qreal height) {
    page.room.setTop(page.room.top() + (height + 2 * gapAroundChart) * dotsPerPixel);
    page.add(smallPrintScale, [&page](Draft& draft, Drawing& drawing) {
        const Label label = wrappedLabel(draft, singleLine(page.report->chart.sourceLine), TextRole::Fine,
                                         draft.colors().secondaryText, page.room.width(), 3);
        const qreal bottom = draft.writeBelow(drawing, label, page.room.topLeft(), Anchor::Start);
        page.room.setTop(bottom + gapBelowSources * dotsPerPixel);
    });
}

/// From the most readable to the closest; each says less of what matters least.
std::vector<ReportFit> fitsOf(const ReportData& report) {
    std::vector<ReportFit> fits;
    const auto addSizes = [&fits](int deepest, int detailLines) {
        for (const qreal chartHeight : {340, 290})
            for (const qreal scale : {0.92, 0.86, 0.8})
                fits.push_back({scale, chartHeight, deepest, detailLines});
    };
    for (const int deepest : {2, 1, 0})
        addSizes(deepest, 2);
    addSizes(0, 1);
    ReportFit closest{.scale = 0.65, .chartHeight = 270, .deepest = 0, .detailLines = 1};
    for (const qreal scale : {0.75, 0.7, 0.65})
        fits.push_back({scale, closest.chartHeight, 0, 1});
    const std::size_t others = std::max(report.published.rows.size(), report.notices.rows.size());
    for (closest.mostOthers = std::min(others, mostCounted); closest.mostOthers > fewestOthers; --closest.mostOthers)
        fits.push_back(closest);
    for (closest.mostInputs = report.inputs.rows.size(); closest.mostInputs > 0; --closest.mostInputs)
        fits.push_back(closest);
    return fits;
}

ReportLayout layoutFor(const ReportData& report, const ReportFit& fit, const QRectF& paper,
                       ScenarioInPicture scenario) {
    const qreal margin = pageMargin * dotsPerPixel;
    Page page{&report, paper.adjusted(margin, margin * 0.9, -margin, -margin * 0.8)};
    addHeading(page);
    addFooter(page, scenario);
    ReportLayout layout;
    layout.chartStyle = styleAt(chartScale);
    layout.chart = QRectF(page.room.left(), page.room.top() + gapAroundChart * dotsPerPixel, page.room.width(),
                          fit.chartHeight * dotsPerPixel)
                       .toAlignedRect();
    addSources(page, fit.chartHeight);
    page.add(fit.scale * dotsPerPixel, [&](Draft& draft, Drawing& drawing) {
        ReportColumns columns = columnsOf(report, fit, page.room, draft);
        drawing = std::move(columns.drawing);
        layout.fits = columns.fits;
    });
    layout.layers = std::move(page.layers);
    return layout;
}

} // namespace

QRectF reportPaper() { return {QPointF(), QSizeF(QPageSize(QPageSize::A4).sizePixels(reportDotsPerInch))}; }

ReportLayout reportLayoutOf(const ReportData& report, ScenarioInPicture scenario) {
    const std::vector<ReportFit> fits = fitsOf(report);
    ReportLayout layout = layoutFor(report, fits.front(), reportPaper(), scenario);
    for (std::size_t i = 1; i < fits.size() && !layout.fits; ++i)
        layout = layoutFor(report, fits[i], reportPaper(), scenario);
    return layout;
}

} // namespace costberg
