#pragma once

#include "ui/charts/marks.h"

namespace costberg {

/// A tool tip beside the point, moved to stay within `bounds`. The first line is bold.
Drawing tooltipDrawing(const QStringList& lines, QPointF point, const QRectF& bounds, const ChartStyle& style,
                       TextMeasure& measure);

} // namespace costberg
