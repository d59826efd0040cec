#include "tests/ui/charts/parsed_svg.h"

#include <QXmlStreamReader>

namespace costberg::charts {
namespace {

SvgSegment segmentFrom(const QXmlStreamAttributes& attributes, const QString& group) {
    const auto number = [&](const char* name) { return attributes.value(QLatin1String(name)).toDouble(); };
    return {group,
            attributes.value(QLatin1String("data-bar")).toString(),
            attributes.value(QLatin1String("data-component")).toString(),
            attributes.value(QLatin1String("fill")).toString(),
            number("data-value"),
            QRectF(number("x"), number("y"), number("width"), number("height"))};
}

} // namespace

ParsedSvg parsedSvg(const QByteArray& bytes) {
    ParsedSvg svg;
    QString group;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == QLatin1String("svg")) {
            svg.width = attributes.value(QLatin1String("width")).toString();
            svg.height = attributes.value(QLatin1String("height")).toString();
            svg.viewBox = attributes.value(QLatin1String("viewBox")).toString();
        } else if (reader.name() == QLatin1String("g")) {
            group = attributes.value(QLatin1String("id")).toString();
        } else if (attributes.value(QLatin1String("class")) == QLatin1String("segment")) {
            svg.segments.push_back(segmentFrom(attributes, group));
        } else if (reader.name() == QLatin1String("text")) {
            svg.texts << reader.readElementText();
        }
    }
    if (reader.hasError())
        svg.error = reader.errorString();
    return svg;
}

} // namespace costberg::charts
