#pragma once

#include "ui/charts/chart_layout.h"
#include "ui/charts/picture.h"

namespace costberg {

/// The style of a picture: larger pictures have larger texts, so that they can be read at the same distance; where
/// heading and sources would leave no room for the bars, the texts are smaller.
ChartStyle styleOf(const ChartData& chart, const PictureSettings& settings);

/// The chart with its heading above and its note and sources below, for a picture of that size.
ChartLayout pictureLayout(const ChartData& chart, const PictureSettings& settings, const ChartStyle& style,
                          TextMeasure& measure);

/// The title that the picture shows.
QString titleOf(const ChartData& chart, const PictureSettings& settings);

} // namespace costberg
