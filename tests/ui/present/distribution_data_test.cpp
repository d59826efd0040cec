#include "ui/present/distribution_data.h"

#include "tests/ui/present/sessions.h"
#include "ui/present/words.h"

#include <gmock/gmock.h>

namespace costberg {
namespace {

using testing::AllOf;
using testing::Each;
using testing::Ge;
using testing::HasSubstr;
using testing::Le;

Session uncertainSession() {
    return after(openingSession(), {action::AdoptRanges{{Input::CapexPerGpu, Input::Utilization}}});
}

DistributionData distributionOf(const Session& session) {
    Simulations simulations;
    simulations.update(session, 4096);
    return distributionDataOf(session, resultsOf(session), simulations);
}

TEST(DistributionDataOf, OffersPublishedRangesWhereThereIsNone) {
    const Session session = openingSession();
    const DistributionData data = distributionOf(session);
    EXPECT_THAT(data.note.toStdString(), HasSubstr("No input has a range yet"));
    ASSERT_TRUE(data.offer && data.offer->action);
    EXPECT_TRUE(data.heights.empty());
    const Session adopted = after(session, {*data.offer->action});
    EXPECT_TRUE(hasRanges(currentScenario(adopted)));
    EXPECT_FALSE(distributionOf(adopted).offer.has_value());
}

TEST(DistributionDataOf, ListsTheQuantilesOfTheSimulation) {
    const Session session = uncertainSession();
    Simulations simulations;
    simulations.update(session, 4096);
    const DistributionData data = distributionDataOf(session, resultsOf(session), simulations);
    const QuantileSketch& cash = (*simulations.of(openingPresetId))[View::Cash];
    ASSERT_EQ(data.rows.size(), 7U);
    EXPECT_EQ(data.rows[0].value, moneyText(cash.quantile(0.05)));
    EXPECT_EQ(data.rows[4].value, moneyText(cash.quantile(0.95)));
    EXPECT_EQ(data.rows[5].value, moneyText(cash.mean()));
    const Evaluation evaluation = evaluationOf(currentScenario(session));
    EXPECT_EQ(data.rows[6].value, moneyText(evaluation.totalOf(View::Cash)));
    EXPECT_THAT(data.note.toStdString(), AllOf(HasSubstr("range of your assumptions"), HasSubstr("4,000 samples")));
}

TEST(DistributionDataOf, HasBinsAndMarksWithinItsEnds) {
    const DistributionData data = distributionOf(uncertainSession());
    ASSERT_FALSE(data.heights.empty());
    EXPECT_THAT(data.heights, Each(AllOf(Ge(0), Le(1))));
    EXPECT_EQ(*std::ranges::max_element(data.heights), 1);
    double before = 0;
    for (const DistributionMark& mark : data.marks) {
        EXPECT_GE(mark.position, mark.isPoint ? 0 : before);
        EXPECT_LE(mark.position, 1);
        before = mark.position;
    }
    EXPECT_EQ(data.marks.size(), 6U);
}

TEST(DistributionDataOf, ComparesWithTheBaselineUnderTheSameDraws) {
    Session session = after(uncertainSession(), {action::PinCurrent{"Dearer"}});
    const std::string pinned = documentOf(session).scenarios[1].id;
    session = after(session, {action::SelectScenario{pinned}, action::SetInput{Input::Gpus, 70'000}, action::Settle{}});
    EXPECT_THAT(distributionOf(session).comparison.toStdString(),
                AllOf(HasSubstr("In 100% of the draws"), HasSubstr("DeepSeek: the whole picture")));
}

TEST(DistributionDataOf, ComparesTheBaselineWithWhatWasPinnedOfIt) {
    EXPECT_TRUE(distributionOf(uncertainSession()).comparison.isEmpty()) << "nothing to compare with";
    const Session session =
        after(uncertainSession(), {action::PinCurrent{"Before"}, action::SetInput{Input::Gpus, 70'000}});
    EXPECT_EQ(distributionOf(session).comparison,
              "In 100% of the draws this costs more than “Before”, both under the same draws.");
}

TEST(DistributionDataOf, SaysThatACopyCostsTheSameInsteadOfCallingItDearerHalfTheTime) {
    Session session = after(uncertainSession(), {action::PinCurrent{"Copy"}});
    session = after(session, {action::SelectScenario{documentOf(session).scenarios[1].id}});
    EXPECT_EQ(distributionOf(session).comparison, "This and “DeepSeek: the whole picture” cost the same in all draws.");
}

TEST(DistributionDataOf, SaysInHowManyDrawsNeitherCostsMore) {
    // All is done on owned hardware: what is rented costs nothing until the share on it is less.
    Session session = after(uncertainSession(), {action::ShowView{View::Cash}, action::PinCurrent{"Copy"}});
    session = after(session, {action::SelectScenario{documentOf(session).scenarios[1].id}});
    session = after(session, {action::SetRange{Input::OwnedShare, 0.9, 1.0}, action::SetInput{Input::RentalPrice, 9},
                              action::Settle{}});
    EXPECT_THAT(distributionOf(session).comparison.toStdString(), HasSubstr("they cost the same."));
}

TEST(DistributionDataOf, NeedsNoBinsWhereTheRangeDoesNotTouchTheTotal) {
    const Session session =
        after(openingSession(), {action::ShowView{View::Headline}, action::AdoptRanges{{Input::CapexPerGpu}}});
    const DistributionData data = distributionOf(session);
    EXPECT_TRUE(data.heights.empty());
    EXPECT_EQ(data.rows[0].value, data.rows[4].value);
}

} // namespace
} // namespace costberg
