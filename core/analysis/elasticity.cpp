#include "core/analysis/elasticity.h"

#include "core/analysis/gradient.h"
#include "core/model/evaluation.h"
#include "core/usage.h"

#include <algorithm>
#include <cmath>

namespace costberg {

std::vector<Elasticity> elasticitiesOf(const Scenario& scenario, View view) {
    std::vector<Input> inputs;
    for (const Input input : allInputs())
        if (isUsed(input, scenario.choices))
            inputs.push_back(input);
    const Assumptions<double> assumptions = assumptionsOf(scenario);
    const std::vector<double> derivatives = derivativesOf(view, assumptions, inputs);
    const double total = evaluateTotal(view, assumptions);
    std::vector<Elasticity> elasticities;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const double value = assumptions[inputs[i]];
        const double ofWhole = derivatives[i] * value;
        elasticities.push_back(
            {inputs[i], 0.1 * ofWhole, total > 0 ? ofWhole / total : 0, 1.1 * value > specOf(inputs[i]).limits.to});
    }
    std::ranges::stable_sort(elasticities, std::greater<>(),
                             [](const Elasticity& elasticity) { return std::abs(elasticity.ofTenPercent); });
    return elasticities;
}

} // namespace costberg
