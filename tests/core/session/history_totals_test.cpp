#include "core/session/history_totals.h"

#include "core/presets.h"
#include "core/session/actions.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

Session afterSteps() {
    Session session = sessionOf({"", {*presetWithId(openingPresetId), *presetWithId("smollm3")}, {}});
    for (const double rent : {3.0, 4.0}) {
        session = reduce(session, action::SetInput{Input::RentalPrice, rent});
        session = reduce(session, action::Settle{});
    }
    session = reduce(session, action::RenameScenario{"smollm3", "Another"});
    session.look.view = View::Market;
    return session;
}

TEST(HistoryTotals, AreThoseThatEachStateWouldShow) {
    const Session session = afterSteps();
    const std::vector<double> totals = totalsAlong(session);
    ASSERT_EQ(totals.size(), 4U);
    for (std::size_t state = 0; state < totals.size(); ++state) {
        const Session there = reduce(session, action::GoToState{state});
        EXPECT_DOUBLE_EQ(totals[state], evaluationOf(currentScenario(there)).totalOf(View::Market)) << state;
    }
}

TEST(HistoryTotals, StayTheSameWhereverThePresentIs) {
    const Session session = afterSteps();
    EXPECT_EQ(totalsAlong(reduce(session, action::GoToState{1})), totalsAlong(session));
}

TEST(HistoryTotals, FollowADragThatIsUnderWay) {
    Session session = afterSteps();
    session = reduce(session, action::SetInput{Input::RentalPrice, 9});
    EXPECT_EQ(totalsAlong(session).size(), 5U);
    EXPECT_GT(totalsAlong(session).back(), totalsAlong(session).front());
}

} // namespace
} // namespace costberg
