#include "ui/present/row_range.h"

#include "tests/ui/present/sessions.h"
#include "ui/present/input_rows.h"

#include <gmock/gmock.h>

namespace costberg {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

Scenario rented(double rent) { return withValues({{Input::RentalPrice, rent}}); }

TEST(RowRangeOf, ShowsBothEnds) {
    Scenario scenario = rented(2);
    scenario.at(Input::RentalPrice).high = 4;
    const RowRange range = rowRangeOf(Input::RentalPrice, scenario.at(Input::RentalPrice));
    EXPECT_TRUE(range.isUncertain);
    EXPECT_EQ(range.fieldText, QStringLiteral("$2 to $4"));
    EXPECT_EQ(range.shortText, QStringLiteral("$2.00 to $4.00"));
    EXPECT_FALSE(rowRangeOf(Input::RentalPrice, rented(2).at(Input::RentalPrice)).isUncertain);
}

TEST(RowRangeOf, WhatItOffersToEditReadsAsTheSameRange) {
    Scenario scenario = rented(2.123456789);
    scenario.at(Input::RentalPrice).low = 1.3;
    scenario.at(Input::RentalPrice).high = 12.000001;
    const RowRange range = rowRangeOf(Input::RentalPrice, scenario.at(Input::RentalPrice));
    const FieldReading reading = readingOf(Input::RentalPrice, range.fieldText, scenario);
    EXPECT_EQ(reading.range, (Interval{1.3, 12.000001}));
    EXPECT_EQ(reading.value, std::nullopt);
}

TEST(RangeEntriesOf, SayWhyAPublishedRangeIsNotOffered) {
    const auto entries = rangeEntriesOf(Input::RentalPrice, 5, rowRangeOf(Input::RentalPrice, {5, {}, {}, {}, {}}));
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_FALSE(entries[0].action.has_value());
    EXPECT_EQ(entries[0].text,
              QStringLiteral("Published $1.30 to $3.50 (spread between vendors, chips or projects) does "
                             "not contain this value"));
}

TEST(RangeOffersOf, TellKindsApartAndLeaveOutWhatDoesNotCount) {
    const RangeOffers offers = rangeOffersOf(rented(2), allInputs());
    EXPECT_THAT(offers.uncertainties, Contains(Input::ComputeMultiple));
    EXPECT_THAT(offers.spreads, Contains(Input::RentalPrice));
    EXPECT_THAT(offers.judgments, Contains(Input::Utilization));
    EXPECT_THAT(offers.uncertainties, Not(Contains(Input::RentalPrice)));
    EXPECT_THAT(offers.spreads, Not(Contains(Input::Mfu))); // GPU-hours are entered
    EXPECT_THAT(offers.ranged, testing::IsEmpty());
}

TEST(RangeOffersOf, EndOnceTheyAreTaken) {
    Session session = sessionWith(rented(2));
    const RangeOffers before = rangeOffersOf(currentScenario(session), allInputs());
    session = after(session, {action::AdoptRanges{before.uncertainties}});
    const RangeOffers now = rangeOffersOf(currentScenario(session), allInputs());
    EXPECT_THAT(now.uncertainties, testing::IsEmpty());
    EXPECT_EQ(now.ranged, before.uncertainties);
    EXPECT_FALSE(rangeEntriesOf(now)[0].action.has_value());
    EXPECT_EQ(rangeEntriesOf(now)[3].text, QStringLiteral("Take all ranges away (%1)").arg(now.ranged.size()));
}

TEST(RangeAction, LeavesASideAtTheValueCertain) {
    const Action action = rangeAction(Input::RentalPrice, 2, {2, 4});
    const auto& set = std::get<action::SetRange>(action);
    EXPECT_EQ(set.low, std::nullopt);
    EXPECT_EQ(set.high, 4);
}

TEST(InputPanelDataOf, WidensATrackToHoldTheRange) {
    Scenario scenario = rented(2);
    scenario.at(Input::RentalPrice).high = 100;
    const Session session = sessionWith(scenario);
    const InputPanelData panel = inputPanelDataOf(session, resultsOf(session));
    const auto row = std::ranges::find(panel.foremost, SliderTarget(Input::RentalPrice), &SliderRow::target);
    ASSERT_NE(row, panel.foremost.end());
    EXPECT_EQ(row->track.to, 100);
    EXPECT_TRUE(row->isWidened);
}

} // namespace
} // namespace costberg
