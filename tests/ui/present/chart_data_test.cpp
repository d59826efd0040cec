#include "ui/present/chart_data.h"

#include "core/session/simulations.h"
#include "tests/ui/present/sessions.h"
#include "ui/present/words.h"

#include <gmock/gmock.h>

#include <cmath>
#include <numeric>
#include <random>

namespace costberg {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

QStringList namesOf(const ChartData& chart) {
    QStringList names;
    for (const Bar& bar : chart.bars)
        names << bar.name;
    return names;
}

const Bar& barOf(const ChartData& chart, const QString& id) { return *std::ranges::find(chart.bars, id, &Bar::id); }

/// Every part of the model costs something: sixteen resources and all activities.
Scenario everythingCosts() {
    using enum Input;
    Scenario scenario = withValues({{MidtrainingGpuHours, 1e5},
                                    {PosttrainingGpuHours, 1e5},
                                    {EvaluationGpuHours, 1e5},
                                    {KeptTokens, 1e12},
                                    {OwnedShare, 0.5},
                                    {Gpus, 5000},
                                    {StorageShare, 0.1},
                                    {ExtrasShare, 0.1},
                                    {Headcount, 100},
                                    {Equity, 1e5},
                                    {OverheadShare, 0.2},
                                    {Licenses, 1e6},
                                    {Annotations, 1e5},
                                    {OtherCosts, 1e6}});
    scenario.choices.syntheticMethod = SyntheticMethod::Api;
    scenario.choices.hardwareMethod = HardwareMethod::Parts;
    scenario.choices.runningMethod = RunningMethod::Parts;
    return scenario;
}

TEST(ChartOfViews, NamesEachBarWithItsPeriod) {
    Session session = openingSession();
    const ChartData chart = chartOf(session);
    EXPECT_EQ(namesOf(chart), QStringList({"Paper", "Market", "Used up", "Cash", "Fleet"}));
    EXPECT_EQ(chart.bars[0].period, QStringList({"one run"}));
    EXPECT_EQ(chart.bars[1].period, QStringList({"project", "1 year"}));
    EXPECT_EQ(chart.bars[4].period, QStringList({"4 years"}));
    session = after(session, {action::SetInput{Input::DurationYears, 0.7}});
    EXPECT_EQ(chartOf(session).bars[3].period, QStringList({"project", "0.7 years"}));
}

TEST(ChartOfViews, MagnifiesTheBarsBelowFifteenPercentOfTheTallest) {
    const ChartData chart = chartOf(openingSession());
    ASSERT_TRUE(chart.magnifier);
    EXPECT_THAT(chart.magnifier->bars, ElementsAre(0, 1, 2));
    EXPECT_EQ(chart.magnifier->title, "Magnified ×50: US dollars, millions");
    EXPECT_DOUBLE_EQ(chart.magnifier->axis.maximum, 60e6);
    EXPECT_DOUBLE_EQ(chart.axis.maximum, 3e9);
}

TEST(ChartOfViews, HasNoMagnifierWhereNothingIsSmall) {
    EXPECT_FALSE(chartOf(sessionWith(fromPreset("deepseek-v3-claim"))).magnifier);
}

TEST(ChartOfViews, HasNoMagnifierInShareAndSplitAndAfterAZoom) {
    const Session session = openingSession();
    EXPECT_FALSE(chartOf(after(session, {action::MeasureBy{Measure::Share}})).magnifier);
    EXPECT_FALSE(chartOf(after(session, {action::MeasureBy{Measure::Split}})).magnifier);
    EXPECT_FALSE(chartOf(after(session, {action::ZoomTo{"market"}})).magnifier);
}

TEST(ChartOfViews, KeepsTheBarsOfTheMagnifierInADragAtTheBorder) {
    const auto sessionAt = [](double people) {
        return sessionWith(withValues({{Input::Gpus, 1000}, {Input::Headcount, people}}));
    };
    const auto isMagnified = [](const ChartData& chart) {
        return chart.magnifier && std::ranges::find(chart.magnifier->bars, 1U) != chart.magnifier->bars.end();
    };
    // The market bar grows against the fleet's until it is no longer below 15 % of the tallest.
    double people = 1;
    while (isMagnified(chartOf(sessionAt(people))) || !chartOf(sessionAt(people)).magnifier) {
        people += 0.25;
        ASSERT_LT(people, 1e5) << "no border found";
    }
    const Session below = sessionAt(people - 0.5);
    const Session above = sessionAt(people);
    const ChartData before = chartOf(below);
    const ChartData during = chartDataOf(above, resultsOf(above), AxisFit::Held, &before);
    EXPECT_EQ(isMagnified(before), isMagnified(during));
    EXPECT_FALSE(isMagnified(chartOf(above)));
}

TEST(ChartOfViews, HoldsBothAxesDuringADrag) {
    const Session session = openingSession();
    const ChartData before = chartOf(session);
    const Session moved =
        after(session, {action::SetInput{Input::Gpus, 65000}, action::SetInput{Input::Headcount, 120}});
    const ChartData during = chartDataOf(moved, resultsOf(moved), AxisFit::Held, &before);
    EXPECT_EQ(during.axis, before.axis);
    ASSERT_TRUE(during.magnifier);
    EXPECT_EQ(during.magnifier->axis, before.magnifier->axis);
    EXPECT_GT(during.bars[4].total, before.bars[4].total);
}

TEST(ChartOfViews, TakesNoAxisOverFromAnotherMode) {
    const Session session = openingSession();
    const ChartData shares = chartOf(after(session, {action::MeasureBy{Measure::Share}}));
    EXPECT_EQ(chartDataOf(session, resultsOf(session), AxisFit::Held, &shares).axis, chartOf(session).axis);
}

TEST(ChartOfViews, SaysThatNoFleetIsEntered) {
    const ChartData chart = chartOf(sessionWith(fromPreset("deepseek-v3-claim")));
    EXPECT_EQ(barOf(chart, "cash").note, "no fleet entered");
    EXPECT_EQ(barOf(chart, "fleet").note, "no fleet entered");
    EXPECT_EQ(barOf(chart, "market").note, "");
    EXPECT_EQ(barOf(chartOf(openingSession()), "cash").note, "");
}

TEST(ChartOfViews, ZoomsToABarAndLetsTheOthersLeaveTheAxis) {
    const ChartData chart = chartOf(after(openingSession(), {action::ZoomTo{"market"}}));
    EXPECT_EQ(chart.zoomedBar, "market");
    EXPECT_DOUBLE_EQ(chart.axis.maximum, 60e6);
    EXPECT_GT(barOf(chart, "cash").total, chart.axis.maximum);
}

TEST(ChartOfViews, IgnoresAZoomToNothing) {
    const ChartData chart = chartOf(after(sessionWith(fromPreset("deepseek-v3-claim")), {action::ZoomTo{"fleet"}}));
    EXPECT_EQ(chart.zoomedBar, "");
    EXPECT_EQ(chart.axis, axisFor(5576000));
}

TEST(ChartOfViews, ComparesWithTheBaselineInItsTooltips) {
    Session session = after(openingSession(), {action::PinCurrent{"Pinned"}});
    session = after(session, {action::ChooseBaseline{documentOf(session).scenarios[1].id},
                              action::SetInput{Input::RentalPrice, 4}, action::Settle{}});
    const ChartData chart = chartOf(session);
    EXPECT_THAT(barOf(chart, "headline").tooltip, Contains(QString("+$5.87M (+100%) against “Pinned”")));
    EXPECT_THAT(barOf(chart, "cash").tooltip, Contains(QString("no difference to “Pinned”")));
    EXPECT_EQ(barOf(chart, "headline").differenceText, "");
}

TEST(ChartOfViews, SaysWhatToDoWhereNothingCostsAnything) {
    const ChartData chart = chartOf(sessionWith(withValues({{Input::PretrainingGpuHours, 0}})));
    EXPECT_NE(chart.emptyText, "");
    EXPECT_EQ(chartOf(openingSession()).emptyText, "");
}

TEST(Chart, ShowsAtMostTenSegmentsAndFoldsTheRest) {
    const Session session = after(sessionWith(everythingCosts()), {action::Arrange{Arrangement::ByResource}});
    const ChartData chart = chartOf(session);
    ASSERT_EQ(chart.legend.size(), 11U);
    EXPECT_EQ(chart.legend.back().component, Component::Folded);
    const QString label = chart.legend.back().label;
    EXPECT_TRUE(label.startsWith("Other (")) << label.toStdString();
    EXPECT_GE(label.mid(7).chopped(1).toInt(), 2);
    for (const Bar& bar : chart.bars)
        EXPECT_LE(bar.segments.size(), 11U);
}

TEST(Chart, FoldsNothingWhereTenAreEnough) {
    for (const LegendEntry& entry : chartOf(sessionWith(everythingCosts())).legend)
        EXPECT_NE(entry.component, Component::Folded);
}

TEST(Chart, LosesNoCentToFolding) {
    const Session session = after(sessionWith(everythingCosts()), {action::Arrange{Arrangement::ByResource}});
    for (const Bar& bar : chartOf(session).bars) {
        double sum = 0;
        double shares = 0;
        for (const Segment& segment : bar.segments) {
            sum += segment.value;
            shares += segment.share;
        }
        EXPECT_NEAR(sum, bar.total, 1e-9 * bar.total) << bar.id.toStdString();
        EXPECT_NEAR(shares, 1, 1e-9) << bar.id.toStdString();
    }
}

TEST(Chart, ShortensLongLabelsAndTellsThemInFull) {
    const ChartData chart = chartOf(openingSession());
    const auto entry = std::ranges::find(chart.legend, Component::OtherUse, &LegendEntry::component);
    ASSERT_NE(entry, chart.legend.end());
    EXPECT_EQ(entry->label, "Other work on the fleet");
    EXPECT_EQ(entry->tip, "Other work on the fleet (with its idle time)");
    const auto& cash = barOf(chart, "cash").segments;
    EXPECT_EQ(cash.back().label, "Life not yet used");
    EXPECT_EQ(cash.back().tooltip.front(), "Hardware life not yet used");
}

TEST(Chart, HoldsTheLongestSegmentWhereComponentsAreSplit) {
    const ChartData chart = chartOf(after(openingSession(), {action::MeasureBy{Measure::Split}}));
    EXPECT_EQ(chart.axis, axisFor(chart.bars[4].segments[0].value));
}

TEST(Chart, NamesItsScenarioWithItsChanges) {
    const Session session = after(openingSession(), {action::SetInput{Input::RentalPrice, 3}, action::Settle{}});
    EXPECT_TRUE(chartOf(session).scenarioName.endsWith(" (modified, 1 input)"));
}

TEST(Chart, CarriesItsNoticesAndWhichAreWarnings) {
    const ChartData chart = chartOf(openingSession());
    EXPECT_THAT(chart.notices, ElementsAre(QString("Licenses for training data are 0: unknown, not free.")));
    EXPECT_THAT(chart.warnings, IsEmpty());
    const ChartData warned = chartOf(sessionWith(withValues({{Input::OwnedShare, 1}})));
    EXPECT_EQ(warned.warnings.size(), 1);
}

TEST(Chart, IsFiniteWhateverTheInputs) {
    std::mt19937 engine{11};
    for (int i = 0; i < 2000; ++i) {
        Scenario scenario = defaultScenario();
        for (const Input input : allInputs()) {
            const Interval limits = specOf(input).limits;
            const double part = std::array{0.0, 1.0, std::generate_canonical<double, 32>(engine)}[engine() % 3];
            scenario.at(input).value = limits.from + part * (limits.to - limits.from);
        }
        for (const Choice choice : allChoices())
            scenario.choices = withChoice(scenario.choices, choice, engine() % specOf(choice).values.size());
        const ChartData chart = chartOf(after(
            sessionWith(scenario), {action::Arrange{i % 2 == 0 ? Arrangement::ByActivity : Arrangement::ByResource}}));
        ASSERT_TRUE(std::isfinite(chart.axis.maximum) && chart.axis.maximum > 0);
        for (const Bar& bar : chart.bars)
            for (const Segment& segment : bar.segments) {
                ASSERT_TRUE(std::isfinite(segment.value) && segment.value > 0);
                ASSERT_LE(segment.valueText.size(), 12) << segment.valueText.toStdString();
            }
    }
}

} // namespace
} // namespace costberg
