#include "ui/charts/report_page.h"

#include "core/file/file_access.h"
#include "core/file/scenario_file.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/pdf_file.h"
#include "ui/charts/report_layout.h"

#include <QFileInfo>
#include <QPainter>

namespace costberg {
namespace {

void paintChart(QPainter& painter, const ChartData& chart, const ReportLayout& layout) {
    TextMeasure measure(layout.chartStyle.scale);
    ChartScene scene;
    scene.display(layoutOf(chart, layout.chart, layout.chartStyle, measure), measure);
    scene.render(painter, reportPaper());
}

void paintReport(QPainter& painter, const ReportData& report, ScenarioInPicture scenario) {
    const ReportLayout layout = reportLayoutOf(report, scenario);
    paintChart(painter, report.chart, layout);
    for (const ReportLayer& layer : layout.layers)
        paint(painter, layer.drawing, layer.measure);
}

} // namespace

QByteArray reportPdfOf(const ReportData& report, const CarriedScenario& scenario) {
    const auto carrying = scenario.isEmpty() ? ScenarioInPicture::LeftOut : ScenarioInPicture::Carried;
    return pdfFile({QPageSize(QPageSize::A4), reportDotsPerInch, report.title, scenario},
                   [&](QPainter& painter) { paintReport(painter, report, carrying); });
}

Refused exportReport(const std::string& path, const ReportData& report, const CarriedScenario& scenario) {
    const QString extension = QFileInfo(QString::fromStdString(path)).suffix();
    if (extension.compare(QLatin1String("pdf"), Qt::CaseInsensitive) != 0) {
        const QString found = extension.isEmpty() ? QStringLiteral("no extension") : QLatin1Char('.') + extension;
        return Refusal{path, found.toStdString(), "an extension of .pdf"};
    }
    if (scenario.document.size() > largestDocumentSize)
        return Refusal{"the scenario in the report", "more than 16 MiB", "a smaller one, or a report without it"};
    const QByteArray bytes = reportPdfOf(report, scenario);
    return replaceFile(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace costberg
