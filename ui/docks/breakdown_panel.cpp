#include "ui/docks/breakdown_panel.h"

namespace costberg {

BreakdownPanel::BreakdownPanel(QWidget* parent) : QWidget(parent) { setObjectName(QStringLiteral("breakdown")); }

void BreakdownPanel::display(const BreakdownData& breakdown) { m_shown = breakdown; }

} // namespace costberg
