#include "ui/charts/picture.h"

#include "core/file/file_access.h"
#include "core/file/png_scenario.h"
#include "core/file/scenario_file.h"
#include "core/file/xml_scenario.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/pdf_file.h"
#include "ui/charts/picture_layout.h"
#include "ui/charts/spoken_chart.h"
#include "ui/charts/svg_writer.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace costberg {
namespace {

/// What a CSS pixel is: 96 of them are an inch.
constexpr int pixelsPerInch = 96;
constexpr qreal inchesPerMeter = 1 / 0.0254;

QColor backgroundOf(const PictureSettings& settings, const ChartStyle& style) {
    return settings.background == PictureBackground::Transparent ? QColor() : style.colors().page;
}

/// In the picture's own pixels; no size where it is no number.
QSizeF pixelsOf(const PictureSettings& settings) {
    return {std::round(settings.size.width() * settings.scale), std::round(settings.size.height() * settings.scale)};
}

void paintPicture(QPainter& painter, const ChartData& chart, const PictureSettings& settings) {
    const ChartStyle style = styleOf(chart, settings);
    TextMeasure measure(style.scale);
    ChartScene scene;
    scene.display(pictureLayout(chart, settings, style, measure), measure);
    scene.render(painter, QRectF(QPointF(), QSizeF(settings.size)));
}

bool isWithin(QSizeF size, qreal least, qreal most) {
    return size.width() >= least && size.height() >= least && size.width() <= most && size.height() <= most;
}

enum class Format { Png, Svg, Pdf };

std::optional<Format> formatOf(const QString& path) {
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == QLatin1String("png"))
        return Format::Png;
    if (extension == QLatin1String("svg"))
        return Format::Svg;
    if (extension == QLatin1String("pdf"))
        return Format::Pdf;
    return std::nullopt;
}

bool carries(const PictureSettings& settings, const CarriedScenario& scenario) {
    return settings.scenario == ScenarioInPicture::Carried && !scenario.isEmpty();
}

std::string_view viewOf(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

QByteArray bytesOf(Format format, const ChartData& chart, const PictureSettings& settings,
                   const CarriedScenario& scenario) {
    switch (format) {
    case Format::Png:
        return pngOf(chart, settings, scenario);
    case Format::Svg:
        return svgOf(chart, settings, scenario);
    case Format::Pdf:
        return pdfOf(chart, settings, scenario);
    }
    return {};
}

Refusal unknownExtension(const std::string& path) {
    const std::string extension = QFileInfo(QString::fromStdString(path)).suffix().toStdString();
    return {path, extension.empty() ? "no extension" : "." + extension, "an extension of .png, .svg or .pdf"};
}

} // namespace

Refused refusalOf(const PictureSettings& settings) {
    if (!(settings.scale > 0))
        return Refusal{"picture scale", QString::number(settings.scale).toStdString(), "a number above 0"};
    const QSizeF pixels = pixelsOf(settings);
    const QString found = QStringLiteral("%1 x %2").arg(pixels.width(), 0, 'f', 0).arg(pixels.height(), 0, 'f', 0);
    if (!isWithin(settings.size, smallestPictureSide, largestPictureSide) || !isWithin(pixels, 1, largestPictureSide))
        return Refusal{"picture size", found.toStdString() + " pixels", "from 200 to 16,384 pixels on each side"};
    return std::nullopt;
}

QImage imageOf(const ChartData& chart, const PictureSettings& settings) {
    const QColor background = backgroundOf(settings, styleOf(chart, settings));
    QImage image(pixelsOf(settings).toSize(),
                 background.isValid() ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    // The screen's own resolution must not come into the file.
    const int dotsPerMeter = qRound(pixelsPerInch * settings.scale * inchesPerMeter);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.fill(background.isValid() ? background : QColor(Qt::transparent));
    QPainter painter(&image);
    painter.scale(settings.scale, settings.scale);
    paintPicture(painter, chart, settings);
    return image;
}

QByteArray pngOf(const ChartData& chart, const PictureSettings& settings, const CarriedScenario& scenario) {
    const QImage image = imageOf(chart, settings);
    if (image.isNull())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image))
        return {};
    return carries(settings, scenario) ? QByteArray::fromStdString(pngWith(scenario, viewOf(bytes))) : bytes;
}

QByteArray svgOf(const ChartData& chart, const PictureSettings& settings, const CarriedScenario& scenario) {
    const ChartStyle style = styleOf(chart, settings);
    TextMeasure measure(style.scale);
    const QByteArray bytes =
        svgDocument(chart, pictureLayout(chart, settings, style, measure), style,
                    {settings.size, backgroundOf(settings, style), titleOf(chart, settings), spokenTextOf(chart)});
    return carries(settings, scenario) ? QByteArray::fromStdString(svgWith(scenario, viewOf(bytes))) : bytes;
}

QByteArray pdfOf(const ChartData& chart, const PictureSettings& settings, const CarriedScenario& scenario) {
    const QPageSize page(QSizeF(settings.size) / pixelsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch);
    const CarriedScenario carried = carries(settings, scenario) ? scenario : CarriedScenario();
    return pdfFile({page, pixelsPerInch, titleOf(chart, settings), carried}, [&](QPainter& painter) {
        const QColor background = backgroundOf(settings, styleOf(chart, settings));
        if (background.isValid())
            painter.fillRect(QRect(QPoint(), settings.size), background);
        paintPicture(painter, chart, settings);
    });
}

Refused exportPicture(const std::string& path, const ChartData& chart, const PictureSettings& settings,
                      const CarriedScenario& scenario) {
    const auto format = formatOf(QString::fromStdString(path));
    if (!format)
        return unknownExtension(path);
    if (const Refused refused = refusalOf(settings))
        return refused;
    if (carries(settings, scenario) && scenario.document.size() > largestDocumentSize)
        return Refusal{"the scenario in the picture", "more than 16 MiB", "a smaller one, or a picture without it"};
    const QByteArray bytes = bytesOf(*format, chart, settings, scenario);
    if (bytes.isEmpty())
        return Refusal{"picture size", "more pixels than there is memory for", "a smaller picture"};
    return replaceFile(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace costberg
