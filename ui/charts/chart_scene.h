#pragma once

#include "ui/charts/bar_panel.h"
#include "ui/charts/chart_layout.h"

#include <QGraphicsScene>

namespace costberg {

class DrawingItem;

/// A chart as graphics items: what is behind the bars, the bars by Qt Charts, and what is before them.
class ChartScene {
public:
    ChartScene();

    void display(ChartLayout layout, const TextMeasure& measure);
    const ChartLayout& layout() const { return m_layout; }

    /// Paints the scene's rectangle `area` onto the same place of the painter.
    void render(QPainter& painter, const QRectF& area);

    const BarPanel& panel(std::size_t index) const { return m_panels[index]; }

private:
    ChartLayout m_layout;
    QGraphicsScene m_scene;
    DrawingItem* m_behind;
    DrawingItem* m_before;
    std::vector<BarPanel> m_panels;
};

} // namespace costberg
