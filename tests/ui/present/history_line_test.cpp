#include "ui/present/history_line.h"

#include "ui/present/names.h"

#include "tests/ui/present/sessions.h"
#include "ui/present/words.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

Session afterRents(const std::vector<double>& rents) {
    Session session = after(openingSession(), {action::ShowView{View::Market}});
    for (const double rent : rents)
        session = after(session, {action::SetInput{Input::RentalPrice, rent}, action::Settle{}});
    return session;
}

TEST(HistoryLineData, RestsWhereThereAreFewerThanTwoSteps) {
    EXPECT_EQ(historyLineDataOf(afterRents({})), HistoryLineData());
    EXPECT_EQ(historyLineDataOf(afterRents({3})), HistoryLineData());
    EXPECT_EQ(historyLineDataOf(afterRents({3, 4})).totals.size(), 3U);
}

TEST(HistoryLineData, SaysWhichStepIsShown) {
    const Session session = after(afterRents({3, 4, 5}), {action::Undo{}});
    const HistoryLineData line = historyLineDataOf(session);
    EXPECT_EQ(line.present, 2U);
    EXPECT_EQ(line.place, "Market, step 2 of 3");
    EXPECT_EQ(line.spoken, QStringLiteral("Market, step 2 of 3: Rental price $3.00 → $4.00, Market %1")
                               .arg(moneyText(currentEvaluation(session, resultsOf(session)).totalOf(View::Market))));
}

TEST(HistoryLineData, NamesAPinAfterTheStepThatLedToIt) {
    const Session session = after(afterRents({3, 4, 5}), {action::Undo{}});
    EXPECT_TRUE(pinnedStepNameOf(session).endsWith(": Rental price $3.00 → $4.00"));
    EXPECT_EQ(pinnedStepNameOf(openingSession()), pinnedNameOf(openingSession()));
}

TEST(HistoryLineData, NamesEachStateByTheStepThatLedToIt) {
    const Session session = after(afterRents({3, 4}), {action::Undo{}});
    EXPECT_TRUE(stateTextOf(session, 0).startsWith("Before the first step\nMarket $"));
    EXPECT_TRUE(stateTextOf(session, 1).startsWith("Rental price $2.00 → $3.00\n"));
    EXPECT_TRUE(stateTextOf(session, 2).startsWith("Rental price $3.00 → $4.00\n"));
}

} // namespace
} // namespace costberg
