#include "core/analysis/part_spreads.h"

#include "core/presets.h"

#include <gtest/gtest.h>

#include <cmath>

namespace costberg {
namespace {

/// Paid by the hour alone, with one uncertain price.
Scenario withUncertainRent() {
    Scenario scenario = *presetWithId("deepseek-v3-claim");
    InputState& rent = scenario.at(Input::RentalPrice);
    rent.low = rent.value / 2;
    rent.high = rent.value * 2;
    return scenario;
}

LiveSimulation simulationOf(const Scenario& scenario) {
    LiveSimulation simulation;
    simulation.update(scenario, 32'768);
    return simulation;
}

const Parts byResource{resourceCount, [](Activity, Resource resource) { return static_cast<std::size_t>(resource); }};
const Parts byActivity{activityCount, [](Activity activity, Resource) { return static_cast<std::size_t>(activity); }};

PartSpread at(const std::vector<PartSpread>& spreads, Resource resource) {
    return spreads[static_cast<std::size_t>(resource)];
}
PartSpread at(const std::vector<PartSpread>& spreads, Activity activity) {
    return spreads[static_cast<std::size_t>(activity)];
}

TEST(PartSpreads, FollowTheRangeOfWhatAPartIsProportionalTo) {
    const Scenario scenario = withUncertainRent();
    const auto spreads = partSpreadsOf(simulationOf(scenario), View::Headline, byActivity, 32'768);
    const double pretraining = amountOf(evaluationOf(scenario)[View::Headline], Activity::Pretraining);
    EXPECT_NEAR(at(spreads, Activity::Pretraining).amount.from / pretraining, 0.5, 0.002);
    EXPECT_NEAR(at(spreads, Activity::Pretraining).amount.to / pretraining, 2, 0.008);
}

TEST(PartSpreads, LeaveSharesAloneWhereEveryPartGrowsAlike) {
    const Scenario scenario = withUncertainRent();
    const auto spreads = partSpreadsOf(simulationOf(scenario), View::Headline, byActivity, 32'768);
    const Evaluation evaluation = evaluationOf(scenario);
    const double share =
        amountOf(evaluation[View::Headline], Activity::Pretraining) / evaluation.totalOf(View::Headline);
    EXPECT_NEAR(at(spreads, Activity::Pretraining).share.from, share, 1e-12);
    EXPECT_NEAR(at(spreads, Activity::Pretraining).share.to, share, 1e-12);
}

TEST(PartSpreads, MoveTheSharesOfTheOthersAgainstIt) {
    const Scenario scenario = withUncertainRent();
    const auto spreads = partSpreadsOf(simulationOf(scenario), View::Market, byResource, 32'768);
    const Evaluation evaluation = evaluationOf(scenario);
    const double salaries = amountOf(evaluation[View::Market], Resource::Salaries);
    const double rest = evaluation.totalOf(View::Market) - amountOf(evaluation[View::Market], Resource::Rent);
    const double rent = amountOf(evaluation[View::Market], Resource::Rent);
    EXPECT_EQ(at(spreads, Resource::Salaries).amount.from, at(spreads, Resource::Salaries).amount.to);
    EXPECT_NEAR(at(spreads, Resource::Salaries).share.from, salaries / (rest + 2 * rent), 0.002);
    EXPECT_NEAR(at(spreads, Resource::Salaries).share.to, salaries / (rest + rent / 2), 0.002);
}

TEST(PartSpreads, AreNothingWhereThereIsNoCost) {
    const auto spreads = partSpreadsOf(simulationOf(withUncertainRent()), View::Headline, byResource, 512);
    EXPECT_EQ(at(spreads, Resource::Licenses).amount.to, 0);
    EXPECT_EQ(at(spreads, Resource::Licenses).share.to, 0);
}

} // namespace
} // namespace costberg
