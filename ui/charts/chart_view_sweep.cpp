#include "ui/charts/chart_view.h"

#include "ui/charts/ring.h"
#include "ui/charts/sweep_spots.h"

#include <QPainter>

namespace costberg {

// What is particular to sweeps, where there are no bars to point at.

void ChartView::paintSweepSpot(QPainter& painter) {
    if (m_sweepSpot && m_pointer == Pointer::Mouse && !m_hand.isDragging())
        paint(painter, spotDrawing(m_chart, m_scene.layout(), *m_sweepSpot, m_style), m_measure);
    if (hasFocus() && m_pointer != Pointer::Mouse)
        if (const auto place = handlePlace(m_chart, m_scene.layout(), m_style))
            paintRing(painter, *place, m_style.colors().accent, 2);
}

QStringList ChartView::sweepTooltip() const {
    if (const SweepPin* pin = m_hand.pinAt(m_mouse))
        return pinTooltipOf(*m_chart.sweep, *pin);
    return m_sweepSpot ? sweepTooltipOf(m_chart, *m_sweepSpot) : QStringList();
}

/// A click on what a sweep shows of another view, of a component or of another scenario.
void ChartView::activateSweep(QPointF position) {
    if (const SweepPin* pin = m_hand.pinAt(position))
        return emit acted(action::SelectScenario{pin->id.toStdString()});
    if (const auto spot = sweepPartAt(m_chart, m_scene.layout(), position))
        activate(*spot);
}

} // namespace costberg
