#include "ui/charts/chart_panel.h"

namespace costberg {

ChartPanel::ChartPanel(QWidget* parent) : QWidget(parent) { setObjectName(QStringLiteral("chartPanel")); }

void ChartPanel::display(const ChartData& chart) { m_chart = chart; }

} // namespace costberg
