#pragma once

#include "ui/charts/picture.h"

#include <optional>

class QSettings;
class QWidget;

namespace costberg {

/// Whether the report carries the scenarios, asked before it is saved; `offered` is what was chosen last. Nothing where
/// the user cancels.
std::optional<ScenarioInPicture> askForReport(QWidget* parent, ScenarioInPicture offered);

void saveReportChoice(ScenarioInPicture choice, QSettings& store);
/// As it was chosen last; where no report has been saved yet, as for pictures.
ScenarioInPicture reportChoiceFrom(const QSettings& store);

} // namespace costberg
