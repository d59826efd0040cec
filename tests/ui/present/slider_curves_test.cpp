#include "ui/present/slider_curves.h"

#include "core/model/evaluation.h"
#include "tests/ui/present/sessions.h"
#include "ui/present/slider_scale.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace costberg {
namespace {

using testing::HasSubstr;

Session lookingAt(Session session, View view) { return after(std::move(session), {action::ShowView{view}}); }

/// The row of that slider, with its curve.
SliderRow rowWithCurve(const Session& session, const SliderTarget& target) {
    InputPanelData panel = inputPanelDataOf(session, resultsOf(session));
    const std::vector<SliderTarget> visible{target};
    addCurves(panel, session, visible);
    for (const auto* rows : {&panel.levers, &panel.foremost})
        for (const SliderRow& row : *rows)
            if (row.target == target)
                return row;
    return {};
}

std::vector<SliderMark> marksOf(const SliderRow& row, SliderMarkKind kind) {
    std::vector<SliderMark> marks;
    std::ranges::copy_if(row.curve->marks, std::back_inserter(marks),
                         [kind](const SliderMark& mark) { return mark.kind == kind; });
    return marks;
}

TEST(AddCurves, GivesACurveToTheSlidersThatCanBeSeenAndToNoOther) {
    const Session session = openingSession();
    InputPanelData panel = inputPanelDataOf(session, resultsOf(session));
    const std::vector<SliderTarget> visible{Lever::HardwareCapex, Input::RentalPrice};
    addCurves(panel, session, visible);
    for (const auto* rows : {&panel.levers, &panel.foremost})
        for (const SliderRow& row : *rows)
            EXPECT_EQ(row.curve.has_value(), row.target == visible[0] || row.target == visible[1])
                << row.label.toStdString();
}

TEST(SliderCurve, IsTheTotalOfTheModelAlongTheTrack) {
    const Session session = lookingAt(openingSession(), View::Market);
    for (const SliderTarget& target :
         {SliderTarget(Input::RentalPrice), SliderTarget(Input::ComputeMultiple), SliderTarget(Lever::FinalRun)}) {
        const SliderRow row = rowWithCurve(session, target);
        ASSERT_FALSE(row.curve->points.empty());
        std::vector<double> totals;
        for (const CurvePoint& point : row.curve->points) {
            const double quantity = valueAt(point.position, scaleOf(row));
            const Action set = target == SliderTarget(row.input)
                                   ? Action(action::SetInput{row.input, quantity})
                                   : Action(action::SetLever{std::get<Lever>(target), quantity});
            totals.push_back(resultsOf(after(session, {set})).scenarios[0].totalOf(View::Market));
        }
        const auto [least, most] = std::ranges::minmax(totals);
        for (std::size_t i = 0; i < totals.size(); ++i)
            EXPECT_NEAR(row.curve->points[i].height, (totals[i] - least) / (most - least), 0.5 / 120 + 1e-9)
                << row.label.toStdString() << " at " << row.curve->points[i].position;
    }
}

TEST(SliderCurve, BeginsAtTheStopAtZero) {
    const SliderRow row = rowWithCurve(lookingAt(openingSession(), View::Market), Input::RentalPrice);
    EXPECT_EQ(row.curve->points[0].position, 0);
    EXPECT_EQ(row.curve->points[1].position, zeroStopEnd);
    EXPECT_EQ(row.curve->points.back().position, 1);
}

TEST(SliderCurve, IsNoneWhereTheTotalStaysTheSame) {
    EXPECT_TRUE(rowWithCurve(lookingAt(openingSession(), View::Headline), Input::Utilization).curve->points.empty());
    EXPECT_FALSE(rowWithCurve(lookingAt(openingSession(), View::Headline), Input::RentalPrice).curve->points.empty());
}

TEST(SliderCurve, StaysLowWhereTheTotalHardlyMoves) {
    // Of $1.9bn in cash, the people of the opening preset are a little.
    Session session = lookingAt(openingSession(), View::Cash);
    session = after(session, {action::SetInput{Input::Headcount, 10}, action::Settle{}});
    const SliderRow row = rowWithCurve(session, Input::ComputeMultiple);
    for (const CurvePoint& point : row.curve->points)
        EXPECT_LE(point.height, 0.05);
}

TEST(SliderCurve, DoesNotChangeWithItsOwnInput) {
    const Session session = lookingAt(openingSession(), View::Amortized);
    const Session moved = after(session, {action::SetInput{Input::Utilization, 0.65}});
    const auto heights = [](const Session& of) { return rowWithCurve(of, Input::Utilization).curve->points; };
    EXPECT_EQ(heights(session), heights(moved));
}

TEST(SliderMarks, ShowThePreset) {
    const Session session = after(openingSession(), {action::SetInput{Input::RentalPrice, 5}});
    const SliderRow row = rowWithCurve(session, Input::RentalPrice);
    const auto marks = marksOf(row, SliderMarkKind::Preset);
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_NEAR(valueAt(marks[0].position, scaleOf(row)), 2, 1e-9);
    EXPECT_EQ(curveTipOf(session, row, 2, SliderMarkKind::Preset), QStringLiteral("Preset: $2.00"));
}

TEST(SliderMarks, ShowTheBaselineWhereAnotherScenarioIsEdited) {
    EXPECT_TRUE(marksOf(rowWithCurve(openingSession(), Lever::HardwareCapex), SliderMarkKind::Baseline).empty());
    Document document{"", {fromPreset(openingPresetId), fromPreset("llama-3.1-405b-rent")}, {}};
    document.baseline = document.scenarios[1].id;
    const Session session = sessionOf(document);
    const SliderRow row = rowWithCurve(session, Lever::FinalRun);
    const auto marks = marksOf(row, SliderMarkKind::Baseline);
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_NEAR(valueAt(marks[0].position, scaleOf(row)) /
                    quantityOf(Lever::FinalRun, assumptionsOf(document.scenarios[1])),
                1, 1e-9);
    EXPECT_THAT(curveTipOf(session, row, 3e7, SliderMarkKind::Baseline).toStdString(), HasSubstr("Baseline “Llama"));
}

TEST(SliderMarks, ShowWhereRentingAndOwningBreakEven) {
    const Session session = openingSession();
    const Figures<double> figures = resultsOf(session).scenarios[0].figures;
    const SliderRow rent = rowWithCurve(session, Input::RentalPrice);
    const auto marks = marksOf(rent, SliderMarkKind::BreakEven);
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_NEAR(valueAt(marks[0].position, scaleOf(rent)), figures.ownedCostPerBusyHour, 1e-6);
    EXPECT_EQ(marksOf(rowWithCurve(session, Input::Utilization), SliderMarkKind::BreakEven).size(), 1U);
    EXPECT_TRUE(marksOf(rowWithCurve(session, Input::Headcount), SliderMarkKind::BreakEven).empty());
    EXPECT_TRUE(marksOf(rowWithCurve(session, Lever::FinalRun), SliderMarkKind::BreakEven).empty());
    EXPECT_EQ(curveTipOf(session, rent, figures.ownedCostPerBusyHour, SliderMarkKind::BreakEven),
              QStringLiteral("Break-even at $2.04: an hour on owned hardware costs as much as a rented one"));
}

TEST(CurveTip, SaysTheTotalAtThePlaceAndAlongTheTrack) {
    const Session session = lookingAt(openingSession(), View::Headline);
    const SliderRow row = rowWithCurve(session, Input::RentalPrice);
    EXPECT_EQ(curveTipOf(session, row, 4, {}),
              QStringLiteral("Paper is $11.7M (+$5.87M) at $4.00.\nAlong this track it goes from $0 to $58.7M."));
}

TEST(CurveText, SaysHowFarTheTotalGoesAndEveryMark) {
    const Session session = lookingAt(openingSession(), View::Headline);
    EXPECT_EQ(curveTextOf(session, rowWithCurve(session, Input::RentalPrice)),
              QStringLiteral("Along this track Paper goes from $0 to $58.7M.\nPreset: $2.00\n"
                             "Break-even at $2.04: an hour on owned hardware costs as much as a rented one"));
    EXPECT_TRUE(curveTextOf(session, rowWithCurve(session, Input::Utilization))
                    .startsWith("Utilization of owned hardware does not change the total of Paper"));
    SliderRow without = rowWithCurve(session, Input::RentalPrice);
    without.curve.reset();
    EXPECT_EQ(curveTextOf(session, without), "");
}

TEST(CurveTip, SaysThatAnInputChangesNothing) {
    const Session session = lookingAt(openingSession(), View::Headline);
    EXPECT_EQ(curveTipOf(session, rowWithCurve(session, Input::Utilization), 0.5, {}),
              QStringLiteral("Utilization of owned hardware does not change the total of Paper, which is $5.87M."));
}

} // namespace
} // namespace costberg
