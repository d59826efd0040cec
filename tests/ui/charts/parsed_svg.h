#pragma once

#include <QByteArray>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace costberg::charts {

struct SvgSegment {
    QString group; ///< id of the <g> that it is in
    QString bar;
    QString component;
    QString fill;
    double value = 0;
    QRectF rect;
};

/// What an XML reader finds in an SVG.
struct ParsedSvg {
    QString error; ///< empty where it is well-formed
    QString width;
    QString height;
    QString viewBox;
    std::vector<SvgSegment> segments;
    QStringList texts;
};

ParsedSvg parsedSvg(const QByteArray& bytes);

} // namespace costberg::charts
