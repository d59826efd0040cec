#pragma once

#include "core/model/breakdown.h"
#include "core/model/figures.h"
#include "core/numbers/traced.h"

namespace costberg {

// The model evaluated with numbers that remember how they were computed.

Assumptions<Traced> tracedAssumptionsOf(const Scenario& scenario);
Breakdown<Traced> tracedBreakdownOf(View view, const Assumptions<Traced>& assumptions);
GpuHours<Traced> tracedHoursOf(const Assumptions<Traced>& assumptions);
Figures<Traced> tracedFiguresOf(const Assumptions<Traced>& assumptions);

} // namespace costberg
