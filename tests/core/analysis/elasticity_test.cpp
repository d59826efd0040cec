#include "core/analysis/elasticity.h"

#include "core/model/evaluation.h"
#include "core/presets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

TEST(Elasticity, OfAFactorIsOne) {
    const auto elasticities = elasticitiesOf(defaultScenario(), View::Headline);
    EXPECT_NEAR(elasticities[0].relative, 1, 1e-12);
    EXPECT_NEAR(elasticities[0].ofTenPercent, 0.1 * 2788000 * 2, 1e-6);
    EXPECT_EQ(elasticities.back().ofTenPercent, 0);
}

TEST(Elasticity, AgreesWithASmallStepOfTheModel) {
    for (const View view : allViews)
        for (const Elasticity& elasticity : elasticitiesOf(*presetWithId(openingPresetId), view)) {
            Scenario above = *presetWithId(openingPresetId);
            Scenario below = above;
            const double value = above.at(elasticity.input).value;
            above.at(elasticity.input).value = value * (1 + 1e-5);
            below.at(elasticity.input).value = value * (1 - 1e-5);
            const double total = evaluationOf(above).totalOf(view);
            const double slope = (total - evaluationOf(below).totalOf(view)) / 2e-5;
            // Owned share and utilization stand at a bend (1) or near it: a step to both sides is no slope there.
            if (elasticity.input == Input::OwnedShare)
                continue;
            EXPECT_NEAR(elasticity.ofTenPercent, 0.1 * slope, 1e-6 * total + 1e-9)
                << idOf(view) << " " << specOf(elasticity.input).id;
        }
}

TEST(Elasticity, SaysWhereTenPercentMoreCannotBe) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::OwnedShare).value = 0.92;
    scenario.at(Input::Utilization).value = 0.9;
    scenario.at(Input::TimeShare).value = 0.5;
    for (const Elasticity& elasticity : elasticitiesOf(scenario, View::Amortized))
        EXPECT_EQ(elasticity.isBeyondLimit, elasticity.input == Input::OwnedShare) << specOf(elasticity.input).id;
}

} // namespace
} // namespace costberg
