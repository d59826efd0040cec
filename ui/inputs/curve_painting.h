#pragma once

#include "ui/present/slider_curve.h"
#include "ui/theme/theme.h"

#include <QLineF>
#include <QPointF>

#include <optional>

class QPainter;

namespace costberg {

/// Paints a curve on the upper side of a slider's track and its marks on the lower one.
void paintCurve(QPainter& painter, const SliderCurve& curve, const QLineF& track, const Theme& theme);

/// The mark that the pointer is on, the nearest where there are several.
std::optional<SliderMark> markAt(const SliderCurve& curve, const QLineF& track, QPointF pointer);

} // namespace costberg
