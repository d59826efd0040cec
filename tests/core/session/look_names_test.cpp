#include "core/session/look_names.h"

#include "core/presets.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

Session ofTwo() { return sessionOf({"", {*presetWithId("deepseek-v3-claim"), *presetWithId("smollm3")}, {}}); }

TEST(LookNames, BringAnotherSessionToTheSameLook) {
    Session looked = ofTwo();
    looked.look = {"smollm3", ChartMode::Scenarios, View::Market, Arrangement::ByResource, Measure::Split, "smollm3"};
    looked.look.bridgeStart = BridgeStart::Preset;
    looked.look.bridgeView = View::Fleet;
    looked.look.sweepShape = SweepShape::Map;
    looked.look.sweepInput = Input::Utilization;
    looked.look.sweepOther = Input::RentalPrice;
    Session session = ofTwo();
    for (const Action& action : actionsTo(namesOf(looked.look)))
        session = reduce(session, action);
    EXPECT_EQ(session.look, looked.look);
    EXPECT_FALSE(isModified(session));
}

TEST(LookNames, LeaveAloneWhatThisVersionDoesNotKnow) {
    Session session = ofTwo();
    for (const Action& action : actionsTo({{"mode", "globe"}, {"scenario", "nobody"}, {"view", ""}, {"tilt", "3"}}))
        session = reduce(session, action);
    EXPECT_EQ(session.look, ofTwo().look);
}

} // namespace
} // namespace costberg
