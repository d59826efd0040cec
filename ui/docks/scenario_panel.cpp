#include "ui/docks/scenario_panel.h"

namespace costberg {

ScenarioPanel::ScenarioPanel(QWidget* parent) : QWidget(parent) { setObjectName(QStringLiteral("scenarioPanel")); }

void ScenarioPanel::display(const ScenarioListData& list) { m_shown = list; }

} // namespace costberg
