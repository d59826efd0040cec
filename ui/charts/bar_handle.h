#pragma once

#include "ui/charts/chart_layout.h"

#include <QPainter>

namespace costberg {

/// Where the top of a bar can be taken, and what a pixel up or down is worth.
struct BarHandlePlace {
    QRectF bar; ///< from its top to its foot
    double dollarsPerPixel = 0;

    /// The total of a bar whose top is there.
    double totalAt(qreal y) const { return (bar.bottom() - y) * dollarsPerPixel; }
};

/// In the magnifier where the bar is there too. Nothing for a bar without a handle, or one that leaves the axis.
std::optional<BarHandlePlace> handlePlaceOf(const ChartData& chart, const ChartLayout& layout, const QString& bar);

/// The bar whose handle is at that position, give or take.
std::optional<QString> handleAt(const ChartData& chart, const ChartLayout& layout, QPointF position);

/// Where the label about the handle ends: above all that is written over the bar.
qreal topOfLabels(const ChartLayout& layout, const BarHandlePlace& place);

enum class GripState { Shown, Held };
void paintGrip(QPainter& painter, const BarHandlePlace& place, GripState state, const Theme& theme);

} // namespace costberg
