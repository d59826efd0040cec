#include "ui/present/sensitivity_rows.h"

#include "core/analysis/tornado.h"
#include "tests/ui/present/sessions.h"
#include "ui/present/words.h"

#include <gmock/gmock.h>

namespace costberg {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

TEST(SensitivityDataOf, HasTheBarsOfTheTornadoInItsOrder) {
    const Session session = openingSession();
    const SensitivityData data = sensitivityDataOf(session, nullptr, false);
    const std::vector<TornadoBar> bars = tornadoOf(currentScenario(session), View::Cash);
    ASSERT_FALSE(data.rows.empty());
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        EXPECT_EQ(data.rows[i].input, bars[i].input);
        EXPECT_EQ(data.rows[i].swing, moneyText(bars[i].swing));
        EXPECT_LE(0, data.rows[i].lowest);
        EXPECT_LE(data.rows[i].lowest, data.point);
        EXPECT_LE(data.point, data.rows[i].highest);
        EXPECT_LE(data.rows[i].highest, 1);
    }
    EXPECT_EQ(data.rows[0].lowest, 0);
    EXPECT_EQ(data.rows[0].highest, 1);
}

TEST(SensitivityDataOf, NamesWhatHasNoEffect) {
    const SensitivityData data =
        sensitivityDataOf(after(openingSession(), {action::ShowView{View::Headline}}), nullptr, false);
    EXPECT_THAT(data.withoutEffect.toStdString(),
                AllOf(HasSubstr("Without effect here: "), HasSubstr("utilization"), Not(HasSubstr("rental price"))));
}

TEST(SensitivityDataOf, DoesNotCallWithoutEffectWhatItCannotMove) {
    const std::string said =
        sensitivityDataOf(after(openingSession(), {action::ShowView{View::Market}}), nullptr, false)
            .withoutEffect.toStdString();
    const auto notMoved = said.find("At 0 without a range, so not moved: ");
    ASSERT_NE(notMoved, std::string::npos);
    EXPECT_THAT(said.substr(0, notMoved), Not(HasSubstr("licenses")));
    EXPECT_THAT(said.substr(notMoved), HasSubstr("licenses"));
}

TEST(SensitivityDataOf, SaysWhatTenPercentMoreCost) {
    const SensitivityData data =
        sensitivityDataOf(after(openingSession(), {action::ShowView{View::Headline}}), nullptr, false);
    const auto rent = std::ranges::find(data.rows, Input::RentalPrice, &SensitivityRow::input);
    ASSERT_NE(rent, data.rows.end());
    EXPECT_EQ(rent->elasticity, QStringLiteral("10% more: +$587k"));
    EXPECT_TRUE(rent->totalEffect.isEmpty());
}

TEST(SensitivityDataOf, SaysWhatTenPercentLessSaveWhereMoreCannotBe) {
    const SensitivityData data =
        sensitivityDataOf(after(openingSession(), {action::ShowView{View::Amortized}}), nullptr, false);
    const auto share = std::ranges::find(data.rows, Input::TimeShare, &SensitivityRow::input);
    ASSERT_NE(share, data.rows.end());
    EXPECT_EQ(share->elasticity, QStringLiteral("10% less: −$2.92M"));
    EXPECT_THAT(share->tip.toStdString(), HasSubstr("It has no range: 10% to either side, but at most 100%."));
    const auto people = std::ranges::find(data.rows, Input::Headcount, &SensitivityRow::input);
    ASSERT_NE(people, data.rows.end());
    EXPECT_THAT(people->tip.toStdString(), HasSubstr("It has no range: 10% to either side."));
}

TEST(SensitivityDataOf, SaysWhyNothingIsSharedOut) {
    const QString none = sensitivityDataOf(openingSession(), nullptr, false).note;
    EXPECT_THAT(none.toStdString(), HasSubstr("None has a range yet, so there is no uncertainty to share out."));
    const Session session = after(openingSession(), {action::AdoptRanges{{Input::CapexPerGpu}}});
    EXPECT_THAT(sensitivityDataOf(session, nullptr, false).note.toStdString(), Not(HasSubstr("None has a range")));
}

TEST(SensitivityDataOf, SaysThatTheSwingOfWhatTurnsIsALowerBound) {
    Scenario scenario = withValues({{Input::OwnedShare, 1}, {Input::AgeYears, 2}, {Input::PriceDecline, 0.25}});
    scenario.choices.depreciation = Depreciation::Declining;
    scenario.at(Input::PriceDecline).low = 0.05;
    scenario.at(Input::PriceDecline).high = 0.9;
    const SensitivityData data =
        sensitivityDataOf(after(sessionWith(scenario), {action::ShowView{View::Amortized}}), nullptr, false);
    const auto decline = std::ranges::find(data.rows, Input::PriceDecline, &SensitivityRow::input);
    ASSERT_NE(decline, data.rows.end());
    EXPECT_FALSE(decline->isMonotone);
    EXPECT_THAT(decline->swing.toStdString(), HasSubstr("at least $"));
    EXPECT_THAT(decline->tip.toStdString(), HasSubstr("at least as much"));
    EXPECT_THAT(data.note.toStdString(), HasSubstr("Outlined: "));
    EXPECT_THAT(sensitivityDataOf(openingSession(), nullptr, false).note.toStdString(), Not(HasSubstr("Outlined: ")));
}

TEST(SensitivityDataOf, MarksWhatHasNoRangeOfItsOwnWhereOthersHave) {
    const Session session =
        after(openingSession(), {action::ShowView{View::Amortized}, action::AdoptRanges{{Input::CapexPerGpu}}});
    const SensitivityData data = sensitivityDataOf(session, nullptr, false);
    const auto stepOf = [&](Input input) { return std::ranges::find(data.rows, input, &SensitivityRow::input)->step; };
    EXPECT_EQ(stepOf(Input::CapexPerGpu), QString());
    EXPECT_EQ(stepOf(Input::BaseSalary), QStringLiteral("±10%"));
    EXPECT_EQ(stepOf(Input::TimeShare), QStringLiteral("−10%")) << "all of one's time cannot be more";
    for (const SensitivityRow& row : sensitivityDataOf(openingSession(), nullptr, false).rows)
        EXPECT_TRUE(row.step.isEmpty()) << "the note says it of all";
}

TEST(SensitivityDataOf, ExplainsTheLastColumnOnlyWhereItHoldsSomething) {
    const Session session = after(openingSession(), {action::AdoptRanges{{Input::CapexPerGpu}}});
    InputSobolIndices indices;
    indices.inputs = {Input::CapexPerGpu};
    indices.indices.firstOrder = {{0.8, 0.004}};
    indices.indices.totalEffect = {{0.8, 0.01}};
    EXPECT_THAT(sensitivityDataOf(session, &indices, false).note.toStdString(), HasSubstr("In the last column: "));
    EXPECT_THAT(sensitivityDataOf(session, nullptr, false).note.toStdString(), Not(HasSubstr("In the last column: ")));
}

TEST(SensitivityDataOf, ShowsTotalEffectsEvenWhereTheyAreOfBefore) {
    const Session session = after(openingSession(), {action::AdoptRanges{{Input::CapexPerGpu}}});
    InputSobolIndices indices;
    indices.inputs = {Input::CapexPerGpu};
    indices.indices.firstOrder = {{-0.002, 0.004}};
    indices.indices.totalEffect = {{0.824, 0.01}};
    const SensitivityData data = sensitivityDataOf(session, &indices, true);
    EXPECT_TRUE(data.isStale);
    EXPECT_EQ(data.rows[0].input, Input::CapexPerGpu);
    EXPECT_EQ(data.rows[0].totalEffect, QStringLiteral("82%"));
    EXPECT_THAT(data.rows[0].tip.toStdString(), AllOf(HasSubstr("Its part in the uncertainty, alone: 0% ± 0.4%"),
                                                      HasSubstr("Together with other inputs: 82.4% ± 1.0%")));
}

TEST(FurtherRowsText, CountsInSingularAndPlural) {
    EXPECT_EQ(furtherRowsText(1), QStringLiteral("and 1 more, with a smaller swing"));
    EXPECT_EQ(furtherRowsText(12), QStringLiteral("and 12 more, each with a smaller swing"));
}

} // namespace
} // namespace costberg
