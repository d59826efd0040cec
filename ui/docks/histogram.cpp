#include "ui/docks/histogram.h"

#include "ui/charts/histogram_layout.h"
#include "ui/docks/row_view.h"

#include <QPainter>

namespace costberg {

Histogram::Histogram(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("histogram"));
    setAccessibleName(tr("Histogram"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Histogram::display(const DistributionData& distribution) {
    m_distribution = distribution;
    setAccessibleDescription(distribution.spokenText);
    update();
}

void Histogram::paintEvent(QPaintEvent*) {
    const ChartStyle style{kindOf(palette())};
    const ChartData withoutBars;
    ChartLayout layout;
    Draft draft{withoutBars, style, m_measure, layout};
    addHistogram(draft, m_distribution, QRectF(rect()).adjusted(RowView::sidePadding, 0, -RowView::sidePadding, 0));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, layout.behind, m_measure);
    paint(painter, layout.before, m_measure);
}

} // namespace costberg
