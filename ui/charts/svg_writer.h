#pragma once

#include "ui/charts/chart_layout.h"

#include <QByteArray>
#include <QSize>

namespace costberg {

/// What an SVG says besides what it shows.
struct SvgPage {
    QSize size;
    QColor background; ///< invalid: transparent
    QString title;
    QString description;
};

/// The layout as an SVG document. Written mark by mark rather than by QSvgGenerator, which tears a text of two scripts
/// into several, draws nothing that could be told apart and escapes no titles: here every segment is a <rect> with its
/// bar and component, and every text is one <text>.
QByteArray svgDocument(const ChartData& chart, const ChartLayout& layout, const ChartStyle& style, const SvgPage& page);

} // namespace costberg
