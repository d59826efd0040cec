#include "core/model/published.h"

#include <cassert>
#include <cmath>

namespace costberg {

std::optional<View> viewOf(PublishedView view) {
    switch (view) {
    case PublishedView::Headline:
        return View::Headline;
    case PublishedView::Market:
        return View::Market;
    case PublishedView::Amortized:
        return View::Amortized;
    case PublishedView::Cash:
        return View::Cash;
    case PublishedView::Fleet:
        return View::Fleet;
    case PublishedView::GpuHours:
        return std::nullopt;
    }
    return std::nullopt;
}

std::string_view unitOf(PublishedView view) { return view == PublishedView::GpuHours ? "GPU-h" : "USD"; }

namespace {

constexpr double exactTolerance = 1e-9; // what a tolerance of 0 means: rounding alone

double hoursOf(const std::string& quantity, const GpuHours<double>& gpuHours) {
    if (quantity == "total")
        return totalOf(gpuHours);
    const auto activity = activityWithId(quantity);
    assert(activity && isCompute(*activity) && "only these have GPU-hours");
    return gpuHours[*activity];
}

/// "other" is an activity and its one resource: both sums are the same.
double moneyOf(const std::string& quantity, View view, const Evaluation& evaluation) {
    if (quantity == "total")
        return evaluation.totalOf(view);
    if (const auto activity = activityWithId(quantity))
        return amountOf(evaluation[view], *activity);
    if (const auto resource = resourceWithId(quantity))
        return amountOf(evaluation[view], *resource);
    return 0;
}

} // namespace

PublishedComparison comparisonOf(const PublishedFigure& published, const Evaluation& evaluation) {
    const auto view = viewOf(published.view);
    PublishedComparison comparison;
    comparison.ours =
        view ? moneyOf(published.quantity, *view, evaluation) : hoursOf(published.quantity, evaluation.gpuHours);
    if (const double ratio = comparison.ours / published.value; std::isfinite(ratio))
        comparison.ratio = ratio;
    const double tolerance = published.tolerance == 0 ? exactTolerance : published.tolerance;
    comparison.isWithinTolerance = std::abs(comparison.ours - published.value) <= tolerance * std::abs(published.value);
    return comparison;
}

} // namespace costberg
