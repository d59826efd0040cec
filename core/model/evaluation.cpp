#include "core/model/evaluation.h"

namespace costberg {

Assumptions<double> assumptionsOf(const Scenario& scenario) {
    Assumptions<double> assumptions;
    assumptions.choices = scenario.choices;
    for (std::size_t i = 0; i < inputCount; ++i)
        assumptions.values[i] = scenario.inputs[i].value;
    return assumptions;
}

namespace {

template <class Number> std::array<Breakdown<Number>, viewCount> breakdownsOf(const Project<Number>& project) {
    return {breakdownOf(headlineCosts(project)), breakdownOf(marketCosts(project)),
            breakdownOf(amortizedCosts(project)), breakdownOf(cashCosts(project)), breakdownOf(fleetCosts(project))};
}

} // namespace

template <class Number> Breakdown<Number> evaluate(View view, const Assumptions<Number>& assumptions) {
    return breakdownOf(costsOf(view, projectOf(assumptions)));
}

template <class Number>
std::array<Breakdown<Number>, viewCount> evaluateAllViews(const Assumptions<Number>& assumptions) {
    return breakdownsOf(projectOf(assumptions));
}

template <class Number> std::array<Number, viewCount> evaluateTotals(const Assumptions<Number>& assumptions) {
    const Project<Number> project = projectOf(assumptions);
    return {totalOf(headlineCosts(project)), totalOf(marketCosts(project)), totalOf(amortizedCosts(project)),
            totalOf(cashCosts(project)), totalOf(fleetCosts(project))};
}

template <class Number> Number evaluateTotal(View view, const Assumptions<Number>& assumptions) {
    return totalOf(costsOf(view, projectOf(assumptions)));
}

template double evaluateTotal(View, const Assumptions<double>&);
template Batch evaluateTotal(View, const Assumptions<Batch>&);
template Breakdown<double> evaluate(View, const Assumptions<double>&);
template Breakdown<Batch> evaluate(View, const Assumptions<Batch>&);
template std::array<Breakdown<double>, viewCount> evaluateAllViews(const Assumptions<double>&);
template std::array<Breakdown<Batch>, viewCount> evaluateAllViews(const Assumptions<Batch>&);
template std::array<double, viewCount> evaluateTotals(const Assumptions<double>&);
template std::array<Batch, viewCount> evaluateTotals(const Assumptions<Batch>&);

Evaluation evaluationOf(const Scenario& scenario) {
    const Assumptions<double> assumptions = assumptionsOf(scenario); // the project refers to them
    const Project<double> project = projectOf(assumptions);
    Evaluation evaluation{project.hours, breakdownsOf(project), {}, figuresOf(project), problemsIn(project)};
    for (std::size_t view = 0; view < viewCount; ++view)
        evaluation.totals[view] = costberg::totalOf(evaluation.views[view]);
    return evaluation;
}

double amountOf(const Breakdown<double>& breakdown, Activity activity) {
    double amount = 0;
    for (const Entry<double>& entry : breakdown)
        if (entry.activity == activity)
            amount += entry.amount;
    return amount;
}

double amountOf(const Breakdown<double>& breakdown, Resource resource) {
    double amount = 0;
    for (const Entry<double>& entry : breakdown)
        if (entry.resource == resource)
            amount += entry.amount;
    return amount;
}

} // namespace costberg
