#pragma once

#include "core/model/figures.h"
#include "core/problems.h"
#include "core/scenario.h"

#include <array>
#include <vector>

namespace costberg {

/// The matrix of one view.
template <class Number> Breakdown<Number> evaluate(View view, const Assumptions<Number>& assumptions);

/// The matrices of all five views, in the order of allViews, with what they share computed once.
template <class Number>
std::array<Breakdown<Number>, viewCount> evaluateAllViews(const Assumptions<Number>& assumptions);

/// The totals of all five views: the same formulas, added up before they are multiplied out.
template <class Number> std::array<Number, viewCount> evaluateTotals(const Assumptions<Number>& assumptions);

/// The total of one view, likewise.
template <class Number> Number evaluateTotal(View view, const Assumptions<Number>& assumptions);

extern template double evaluateTotal(View, const Assumptions<double>&);
extern template Batch evaluateTotal(View, const Assumptions<Batch>&);
extern template Breakdown<double> evaluate(View, const Assumptions<double>&);
extern template Breakdown<Batch> evaluate(View, const Assumptions<Batch>&);
extern template std::array<Breakdown<double>, viewCount> evaluateAllViews(const Assumptions<double>&);
extern template std::array<Breakdown<Batch>, viewCount> evaluateAllViews(const Assumptions<Batch>&);
extern template std::array<double, viewCount> evaluateTotals(const Assumptions<double>&);
extern template std::array<Batch, viewCount> evaluateTotals(const Assumptions<Batch>&);

/// Everything that the program says of one scenario.
struct Evaluation {
    GpuHours<double> gpuHours;
    std::array<Breakdown<double>, viewCount> views;
    std::array<double, viewCount> totals; ///< USD; each the sum of its view's entries
    Figures<double> figures;
    std::vector<Problem> problems;

    const Breakdown<double>& operator[](View view) const { return views[static_cast<std::size_t>(view)]; }
    double totalOf(View view) const { return totals[static_cast<std::size_t>(view)]; }
};

Evaluation evaluationOf(const Scenario& scenario);

/// The sum of a view's entries of one activity, or of one resource. 0 where it has none.
double amountOf(const Breakdown<double>& breakdown, Activity activity);
double amountOf(const Breakdown<double>& breakdown, Resource resource);

} // namespace costberg
