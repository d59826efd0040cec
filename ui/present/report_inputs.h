#pragma once

#include "ui/present/report_data.h"

namespace costberg {

/// The inputs of the scenario that differ from the default or have a range, in the order of inputs.csv, after the
/// choices that differ. Those that its choices do not read are counted in the note.
ReportTable reportInputsOf(const Scenario& scenario);

} // namespace costberg
