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

Session comparing(std::vector<Scenario> scenarios, View view = View::Market) {
    return after(sessionOf({"", std::move(scenarios), {}}),
                 {action::ShowMode{ChartMode::Scenarios}, action::ShowView{view}});
}

Scenario named(std::string id, std::string name, const std::vector<std::pair<Input, double>>& values = {}) {
    Scenario scenario = withValues(values);
    scenario.id = std::move(id);
    scenario.name = std::move(name);
    return scenario;
}

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

TEST(ChartOfScenarios, TellsTwoOfTheSameNameApart) {
    const ChartData chart =
        chartOf(comparing({named("a", "Run"), named("b", "Run"), named("c", "Run (2)"), named("d", "")}));
    EXPECT_EQ(namesOf(chart), QStringList({"Run", "Run (2)", "Run (2) (2)", "Untitled"}));
}

TEST(ChartOfScenarios, ShowsTheDifferenceToTheBaselineOnEachBar) {
    const ChartData chart = chartOf(comparing({named("a", "A"), named("b", "B", {{Input::RentalPrice, 3}})}));
    EXPECT_TRUE(chart.bars[0].isBaseline);
    EXPECT_EQ(chart.bars[0].differenceText, "baseline");
    const double a = chart.bars[0].total;
    const double b = chart.bars[1].total;
    EXPECT_EQ(chart.bars[1].differenceText, signedMoneyText(b - a) + " (+50.0%)");
}

TEST(ChartOfScenarios, HasADashForThePercentOfABaselineOfNothing) {
    const ChartData chart = chartOf(comparing({named("a", "A", {{Input::PretrainingGpuHours, 0}}), named("b", "B")}));
    EXPECT_EQ(chart.bars[0].total, 0);
    EXPECT_EQ(chart.bars[1].differenceText, "+$12.3M (–)");
}

TEST(ChartOfScenarios, ComparesWithABaselineBeyondTheFirstEight) {
    std::vector<Scenario> scenarios;
    for (const char* id : {"s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9"})
        scenarios.push_back(named(id, id, {{Input::RentalPrice, 1.0 + static_cast<double>(scenarios.size())}}));
    const Session session = after(comparing(scenarios), {action::ChooseBaseline{"s9"}});
    const ChartData chart = chartOf(session);
    EXPECT_EQ(chart.bars.size(), 8U);
    EXPECT_TRUE(chart.bars[0].differenceText.endsWith("(−90.0%)")) << chart.bars[0].differenceText.toStdString();
    EXPECT_EQ(chart.hint, "Only the first eight of 10 scenarios are shown.");
}

TEST(ChartOfScenarios, HintsAtComparingWhereThereIsOneScenario) {
    EXPECT_NE(chartOf(comparing({named("a", "A")})).hint, "");
    EXPECT_EQ(chartOf(comparing({named("a", "A"), named("b", "B")})).hint, "");
    EXPECT_EQ(chartOf(openingSession()).hint, "");
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

TEST(ChartDataOf, HasWhiskersWhereAnythingHasARange) {
    const Session session = after(openingSession(), {action::AdoptRanges{{Input::CapexPerGpu}}});
    const ChartData chart = chartDataOf(session, simulatedResultsOf(session));
    const Bar& cash = chart.bars[static_cast<std::size_t>(View::Cash)];
    ASSERT_TRUE(cash.range.has_value());
    EXPECT_LT(cash.range->low, cash.total);
    EXPECT_GT(cash.range->high, cash.total);
    EXPECT_GE(chart.axis.maximum, chart.bars[static_cast<std::size_t>(View::Fleet)].range->high);
    EXPECT_FALSE(chart.bars[static_cast<std::size_t>(View::Headline)].range.has_value());
    EXPECT_TRUE(chart.subtitle.contains(QStringLiteral("the range of your assumptions reaches from")));
    EXPECT_TRUE(chart.sourceLine.contains(QStringLiteral("100,000 samples")));
    EXPECT_TRUE(cash.tooltip.join(QLatin1Char('\n')).contains(QStringLiteral("in the range of your assumptions")));
    EXPECT_EQ(chartOf(openingSession()).bars[0].range, std::nullopt);
}

TEST(ChartDataOf, WritesRangesBelowTotalsWhereNoWhiskerCanStand) {
    for (const Measure measure : {Measure::Share, Measure::Split}) {
        const Session session =
            after(openingSession(), {action::AdoptRanges{{Input::CapexPerGpu}}, action::MeasureBy{measure}});
        const ChartData chart = chartDataOf(session, simulatedResultsOf(session));
        const Bar& cash = chart.bars[static_cast<std::size_t>(View::Cash)];
        ASSERT_TRUE(cash.range.has_value());
        EXPECT_EQ(cash.rangeText,
                  QStringLiteral("%1 to %2").arg(barMoneyText(cash.range->low), barMoneyText(cash.range->high)));
        EXPECT_EQ(chart.bars[static_cast<std::size_t>(View::Headline)].rangeText, QString());
        EXPECT_TRUE(chart.sourceLine.startsWith(QStringLiteral("Below totals: 5% to 95% of the range")));
    }
}

} // namespace
} // namespace costberg
