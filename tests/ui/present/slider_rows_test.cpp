#include "tests/ui/present/input_rows_fixture.h"

#include "core/usage.h"
#include "ui/present/labels.h"
#include "ui/present/slider_rows.h"
#include "ui/present/words.h"

#include <gmock/gmock.h>

#include <map>
#include <random>

namespace costberg {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(SliderRow, ShowsARoundedAndAnExactValue) {
    const SliderRow capex = rowOf(openingSession(), Input::CapexPerGpu);
    EXPECT_EQ(capex.shortText, "$27,143");
    EXPECT_EQ(capex.fieldText, "$27,142.666666666668");
    EXPECT_EQ(capex.unit, "/GPU");
    EXPECT_EQ(capex.spokenText, "Capex per GPU, $27,143 per GPU");
    const SliderRow utilization = rowOf(openingSession(), Input::Utilization);
    EXPECT_EQ(utilization.shortText, "60%");
    EXPECT_EQ(utilization.label, "Utilization");
    EXPECT_EQ(utilization.fullLabel, "Utilization of owned hardware");
}

TEST(SliderRow, IsMarkedAndCanBeResetWhereItDiffersFromItsPreset) {
    const SliderRow before = rowOf(openingSession(), Input::Gpus);
    EXPECT_FALSE(before.isChanged);
    EXPECT_FALSE(before.toPreset);
    EXPECT_EQ(before.toDefault, "Reset to the default (0)");
    const SliderRow row = rowOf(after(openingSession(), {action::SetInput{Input::Gpus, 100}}), Input::Gpus);
    EXPECT_TRUE(row.isChanged);
    EXPECT_EQ(row.changedTip, "Preset: 60,000");
    EXPECT_EQ(row.toPreset, "Reset to the preset (60,000)");
}

TEST(SliderRow, IsComparedWithTheDefaultWhereThereIsNoPreset) {
    const SliderRow row = rowOf(sessionWith(withValues({{Input::RentalPrice, 3}})), Input::RentalPrice);
    EXPECT_TRUE(row.isChanged);
    EXPECT_EQ(row.changedTip, "Default: $2.00");
    EXPECT_FALSE(row.toPreset);
    EXPECT_FALSE(rowOf(sessionWith(withValues({})), Input::RentalPrice).toDefault);
}

TEST(LeverRow, ResetsTheInputThatSolvesIt) {
    const Session session = after(openingSession(), {action::SetLever{Lever::HardwareCapex, 5e8}});
    const SliderRow row = rowOf(session, Lever::HardwareCapex);
    EXPECT_EQ(row.input, Input::Gpus);
    EXPECT_TRUE(row.isChanged);
    EXPECT_EQ(row.toPreset, "Reset to the preset (GPUs owned 60,000)");
    EXPECT_EQ(row.shortText, "$500M");
}

TEST(LeverRow, IsSwitchedOffWithAReasonWhereAGpuCostsNothing) {
    const Session session = after(openingSession(), {action::SetInput{Input::CapexPerGpu, 0}});
    const SliderRow row = rowOf(session, Lever::HardwareCapex);
    EXPECT_FALSE(row.isEnabled);
    EXPECT_EQ(row.notices.size(), 1);
}

TEST(LeverRow, ReachesNotBelowWhatOtherInputsHold) {
    const SliderRow row = rowOf(openingSession(), Lever::FinalRun);
    EXPECT_EQ(row.limits.from, 266000);
    EXPECT_EQ(row.track.from, 266000);
    EXPECT_FALSE(row.hasZeroStop);
    EXPECT_FALSE(row.isWidened);
}

TEST(SliderRow, WidensItsTrackToHoldTheValueAndSaysSo) {
    const SliderRow row =
        rowOf(after(openingSession(), {action::SetInput{Input::RentalPrice, 30}}), Input::RentalPrice);
    EXPECT_TRUE(row.isWidened);
    EXPECT_EQ(row.track, (Interval{0.5, 50}));
    EXPECT_THAT(row.notices, ElementsAre(QString("The slider now reaches from $0.50 to $50.00.")));
    EXPECT_THAT(row.warnings, IsEmpty());
}

TEST(SliderRow, HasAStopAtZeroOnALogTrackThatAllowsIt) {
    EXPECT_TRUE(rowOf(openingSession(), Input::Gpus).hasZeroStop);
    EXPECT_FALSE(rowOf(openingSession(), Input::ComputeMultiple).hasZeroStop);
    EXPECT_FALSE(rowOf(openingSession(), Input::OwnedShare).hasZeroStop);
    const SliderRow none = rowOf(after(openingSession(), {action::SetInput{Input::Gpus, 0}}), Input::Gpus);
    EXPECT_FALSE(none.isWidened);
}

TEST(SliderRow, HasALongEnoughTrackWithinItsLimitsWhateverTheInputs) {
    std::mt19937 engine{5};
    const auto combinations = allCombinations();
    for (int i = 0; i < 3000; ++i) {
        Scenario scenario = defaultScenario();
        scenario.choices = combinations[engine() % combinations.size()];
        for (const Input input : allInputs()) {
            const Interval limits = specOf(input).limits;
            const double part = std::array{0.0, 1.0, std::generate_canonical<double, 32>(engine)}[engine() % 3];
            scenario.at(input).value = limits.from + part * (limits.to - limits.from);
        }
        for (const SliderRow& row : slidersOf(panelOf(sessionWith(scenario)))) {
            if (!row.isEnabled)
                continue;
            ASSERT_LT(row.track.from, row.track.to) << idOf(row.target).toStdString();
            ASSERT_TRUE(row.track.contains(row.value) || (row.value == 0 && row.hasZeroStop))
                << idOf(row.target).toStdString() << " " << row.value;
            ASSERT_GE(row.track.from, row.limits.from * (1 - 1e-12)) << idOf(row.target).toStdString();
            ASSERT_LE(row.track.to, std::max(row.value, row.limits.to)) << idOf(row.target).toStdString();
            ASSERT_TRUE(row.scale == Scale::Linear || row.track.from > 0) << idOf(row.target).toStdString();
        }
    }
}

TEST(SliderRow, CarriesTheProblemsThatConcernIt) {
    const Session session = after(openingSession(), {action::SetInput{Input::Gpus, 1000}});
    const SliderRow row = rowOf(session, Input::Gpus);
    ASSERT_EQ(row.warnings.size(), 1);
    EXPECT_TRUE(row.warnings.first().contains("GPUs would be enough"));
    const SliderRow licenses = rowOf(session, Input::Licenses);
    EXPECT_THAT(licenses.notices, ElementsAre(QString("Licenses for training data are 0: unknown, not free.")));
    EXPECT_THAT(licenses.warnings, IsEmpty());
}

TEST(SliderRow, SaysWhoSaysSo) {
    EXPECT_TRUE(rowOf(openingSession(), Input::Headcount).source.startsWith("SemiAnalysis"));
    EXPECT_FALSE(rowOf(openingSession(), Input::Headcount).isOwnSource);
    const Session typed = after(openingSession(), {action::SetInput{Input::Headcount, 200}, action::Settle{}});
    EXPECT_TRUE(rowOf(typed, Input::Headcount).source.startsWith("Entered without a source. What is known: "));
    const Session own = after(typed, {action::EditSource{Input::Headcount, "My own count"}});
    EXPECT_EQ(rowOf(own, Input::Headcount).source, "My own count");
    EXPECT_TRUE(rowOf(own, Input::Headcount).isOwnSource);
}

TEST(SliderRow, CallsAJudgmentAJudgment) {
    const SliderRow row = rowOf(sessionWith(defaultScenario()), Input::CostOfCapital);
    EXPECT_TRUE(row.isJudgment);
    EXPECT_EQ(row.source, "Our judgment, no published figure; annuity only");
    for (const SliderRow& other : slidersOf(panelOf(sessionWith(defaultScenario()))))
        EXPECT_FALSE(other.source.contains("JUDGMENT")) << other.label.toStdString();
}

} // namespace
} // namespace costberg
