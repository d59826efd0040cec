#pragma once

#include "ui/charts/chart_layout.h"

namespace costberg {

struct LabelLine {
    QString text;
    TextRole role = TextRole::Body;
    QColor color;
};
/// Lines below each other.
using Label = std::vector<LabelLine>;

/// A layout in the making, with what every part of it needs.
struct Draft {
    const ChartData& chart;
    const ChartStyle& style;
    TextMeasure& measure;
    ChartLayout& layout;

    qreal length(qreal onScreen) const { return style.length(onScreen); }
    const Theme& colors() const { return style.colors(); }
    qreal hairline() const { return style.length(1); }

    qreal heightOf(const Label& label) const;
    /// Of its widest line.
    qreal widthOf(const Label& label);
    /// `at` is the start, middle or end of the upper edge. Returns the lower edge.
    qreal writeBelow(Drawing& drawing, const Label& label, QPointF at, Anchor anchor);
    /// `at` is on the lower edge. Returns the upper one.
    qreal writeAbove(Drawing& drawing, const Label& label, QPointF at, Anchor anchor);
    /// Centered in the rectangle.
    void writeWithin(Drawing& drawing, const LabelLine& line, const QRectF& rect);

    void drawLine(Drawing& drawing, const QLineF& line, const QColor& color, Stroke stroke = Stroke::Solid);
    /// Hatches the rectangle but for `except`, and outlines it.
    void hatch(Drawing& drawing, const QRectF& rect, qreal spacing, const QRectF& except = {});
};

/// The text in lines of at most that width.
Label wrappedLabel(Draft& draft, const QString& text, TextRole role, const QColor& color, qreal width, int mostLines);

} // namespace costberg
