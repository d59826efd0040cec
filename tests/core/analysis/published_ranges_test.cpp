#include "core/analysis/published_ranges.h"

#include <gmock/gmock.h>

#include <array>

namespace costberg {
namespace {

using testing::ElementsAre;

constexpr std::array allKinds{RangeKind::Uncertainty, RangeKind::Spread, RangeKind::Judgment};

RangeKind kindOf(Input input) { return specOf(input).range->kind; }

TEST(PublishedRanges, AreLeftOutWhereTheyDoNotHoldTheValue) {
    Scenario scenario = defaultScenario();
    const double above = 2 * specOf(Input::RentalPrice).range->high;
    scenario.at(Input::RentalPrice).value = above;
    const Scenario adopted = withPublishedRanges(scenario, allKinds);
    EXPECT_EQ(adopted.at(Input::RentalPrice), scenario.at(Input::RentalPrice));
    EXPECT_EQ(inputsBeyondPublishedRanges(scenario, allKinds), std::vector{Input::RentalPrice});
}

TEST(PublishedRanges, AreOfTheKindsThatAreAskedFor) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::RentalPrice).value = 2 * specOf(Input::RentalPrice).range->high;
    for (const RangeKind kind : allKinds) {
        const std::array kinds{kind};
        const bool isAsked = kind == kindOf(Input::RentalPrice);
        EXPECT_EQ(inputsBeyondPublishedRanges(scenario, kinds).size(), isAsked ? 1U : 0U);
        const Scenario adopted = withPublishedRanges(defaultScenario(), kinds);
        for (const Input input : allInputs())
            if (adopted.at(input).high) {
                EXPECT_EQ(kindOf(input), kind) << specOf(input).id;
            }
    }
}

TEST(PublishedRanges, AreOfInputsInUseWhereTheyAreLeftOut) {
    Scenario scenario = defaultScenario();
    scenario.choices.headlineScope = HeadlineScope::Training;
    scenario.at(Input::ApiPrice).value = 1e-9; // no synthetic data is bought by the token
    EXPECT_THAT(inputsBeyondPublishedRanges(scenario, allKinds), ElementsAre());
}

} // namespace
} // namespace costberg
