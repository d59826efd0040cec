#include "core/analysis/gradient.h"

#include "core/model/views.h"

#include <algorithm>

namespace costberg {

Gradient totalOf(View view, const Assumptions<Gradient>& assumptions) {
    return totalOf(costsOf(view, projectOf(assumptions)));
}

std::vector<double> derivativesOf(View view, const Assumptions<double>& assumptions, std::span<const Input> inputs) {
    Assumptions<Gradient> fixed;
    fixed.choices = assumptions.choices;
    std::ranges::copy(assumptions.values, fixed.values.begin());
    std::vector<double> derivatives;
    for (std::size_t from = 0; from < inputs.size(); from += Gradient::capacity) {
        const auto some = inputs.subspan(from, std::min(Gradient::capacity, inputs.size() - from));
        Assumptions<Gradient> varied = fixed;
        for (std::size_t i = 0; i < some.size(); ++i)
            varied[some[i]] = Gradient::along(i, assumptions[some[i]], 1);
        const Gradient::Derivatives found = totalOf(view, varied).derivatives();
        derivatives.insert(derivatives.end(), found.begin(), found.begin() + static_cast<std::ptrdiff_t>(some.size()));
    }
    return derivatives;
}

} // namespace costberg
