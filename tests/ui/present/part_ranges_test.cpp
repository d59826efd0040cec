#include "ui/present/part_ranges.h"

#include "core/analysis/part_spreads.h"
#include "tests/ui/present/sessions.h"
#include "ui/present/words.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

BreakdownData withRanges(const Session& session, Pace pace = Pace::AtRest) {
    Simulations simulations;
    simulations.update(session, restingSamples);
    BreakdownData breakdown = breakdownDataOf(session, resultsOf(session));
    addRanges(breakdown, session, simulations, pace);
    return breakdown;
}

const BreakdownRow& rowOf(const BreakdownData& breakdown, Component component) {
    static const BreakdownRow none;
    for (const BreakdownRow& row : breakdown.rows)
        if (row.component == component)
            return row;
    return none;
}

/// The market view, where the price of an hour is the only thing that is uncertain.
Session withUncertainRent() {
    return after(openingSession(),
                 {action::ShowView{View::Market}, action::SetRange{Input::RentalPrice, 1.0, 4.0}, action::Settle{}});
}

TEST(PartRanges, SayHowFarAmountsAndSharesReach) {
    const Session session = withUncertainRent();
    const BreakdownData breakdown = withRanges(session);
    const Evaluation evaluation = evaluationOf(currentScenario(session));
    const double experiments = amountOf(evaluation[View::Market], Activity::Experiments);
    const QString expected = roughMoneyText(experiments / 2) + QStringLiteral(" to ") + roughMoneyText(experiments * 2);
    EXPECT_EQ(rowOf(breakdown, Component::Experiments).amountRange, expected);
    EXPECT_TRUE(rowOf(breakdown, Component::Experiments).shareRange.endsWith(QLatin1Char('%')));
    EXPECT_EQ(rowOf(breakdown, Component::Experiments).rangeText,
              QStringLiteral("5% to 95% of the range of your assumptions: %1, and %2 of the total")
                  .arg(expected, rowOf(breakdown, Component::Experiments).shareRange));
}

TEST(PartRanges, GiveWhatIsCertainTheRangeOfItsShareAlone) {
    const BreakdownRow staff = rowOf(withRanges(withUncertainRent()), Component::Staff);
    EXPECT_EQ(staff.amountRange, QString());
    EXPECT_NE(staff.shareRange, QString());
    EXPECT_EQ(staff.rangeText,
              QStringLiteral("5% to 95% of the range of your assumptions: %1 of the total").arg(staff.shareRange));
}

TEST(PartRanges, SayInWordsThatAShareIsTooSmallToTell) {
    const auto inputs = allInputs();
    const Session session =
        after(openingSession(), {action::ShowView{View::Cash}, action::AdoptRanges{{inputs.begin(), inputs.end()}}});
    EXPECT_EQ(rowOf(withRanges(session), Component::FinalRun).shareRange, QStringLiteral("up to 1%"));
}

TEST(PartRanges, GiveTheTotalTheRangeOfItsWhiskers) {
    const Session session = withUncertainRent();
    const Results results = simulatedResultsOf(session);
    const Spread spread = *results.spreadOf(currentIndex(session), View::Market);
    EXPECT_EQ(withRanges(session).total.amountRange,
              roughMoneyText(spread.low) + QStringLiteral(" to ") + roughMoneyText(spread.high));
    EXPECT_EQ(withRanges(session).total.shareRange, QString());
}

TEST(PartRanges, AreEmptyWhereNothingIsUncertain) {
    for (const BreakdownRow& row : withRanges(openingSession()).rows)
        EXPECT_FALSE(row.hasRange()) << row.label.toStdString();
}

TEST(PartRanges, FollowTheArrangement) {
    const Session session = after(withUncertainRent(), {action::Arrange{Arrangement::ByResource}});
    const BreakdownData breakdown = withRanges(session, Pace::Moving);
    EXPECT_TRUE(rowOf(breakdown, Component::Rent).hasRange());
    EXPECT_EQ(rowOf(breakdown, Component::Salaries).amountRange, QString());
}

} // namespace
} // namespace costberg
