#include "core/analysis/traced_model.h"

#include "core/model/views.h"

namespace costberg {

Assumptions<Traced> tracedAssumptionsOf(const Scenario& scenario) {
    Assumptions<Traced> assumptions;
    assumptions.choices = scenario.choices;
    for (const Input input : allInputs())
        assumptions[input] = Traced::of(input, scenario.at(input).value);
    return assumptions;
}

Breakdown<Traced> tracedBreakdownOf(View view, const Assumptions<Traced>& assumptions) {
    return breakdownOf(costsOf(view, projectOf(assumptions)));
}

GpuHours<Traced> tracedHoursOf(const Assumptions<Traced>& assumptions) { return gpuHoursOf(assumptions); }

Figures<Traced> tracedFiguresOf(const Assumptions<Traced>& assumptions) { return figuresOf(projectOf(assumptions)); }

} // namespace costberg
