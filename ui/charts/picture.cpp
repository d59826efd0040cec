#include "ui/charts/picture.h"

#include "core/file/file_access.h"

#include <QBuffer>

namespace costberg {

Refused refusalOf(const PictureSettings& settings) {
    const QSize pixels = settings.size * settings.scale;
    if (pixels.width() > largestPictureSide || pixels.height() > largestPictureSide)
        return Refusal{"picture size", QStringLiteral("%1 x %2").arg(pixels.width()).arg(pixels.height()).toStdString(),
                       "at most 16,384 pixels on each side"};
    return std::nullopt;
}

QImage imageOf(const ChartData&, const PictureSettings& settings) {
    QImage image(settings.size * settings.scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

QByteArray pngOf(const ChartData& chart, const PictureSettings& settings, const PictureTexts&) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    imageOf(chart, settings).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const ChartData&, const PictureSettings&) { return {}; }

QByteArray pdfOf(const ChartData&, const PictureSettings&) { return {}; }

Refused exportPicture(const std::string& path, const ChartData& chart, const PictureSettings& settings,
                      const PictureTexts& texts) {
    return replaceFile(path, pngOf(chart, settings, texts).toStdString());
}

} // namespace costberg
