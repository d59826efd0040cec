#pragma once

#include "ui/charts/picture.h"

class QCheckBox;
class QWidget;

namespace costberg {

/// The switch of pictures and reports that says whether they carry the scenarios, and which: all of the file.
QCheckBox* newCarrySwitch(QWidget* parent);

ScenarioInPicture choiceOf(const QCheckBox& carrySwitch);
void display(QCheckBox& carrySwitch, ScenarioInPicture choice);

} // namespace costberg
