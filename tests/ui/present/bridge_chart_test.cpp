#include "ui/present/bridge_chart.h"

#include "core/analysis/bridge.h"
#include "core/session/simulations.h"
#include "tests/ui/present/sessions.h"
#include "ui/present/labels.h"
#include "ui/present/sentence.h"
#include "ui/present/words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

std::vector<Action> setting(const std::vector<std::pair<Input, double>>& values) {
    std::vector<Action> actions;
    for (const auto& [input, value] : values) {
        actions.emplace_back(action::SetInput{input, value});
        actions.emplace_back(action::Settle{});
    }
    return actions;
}

Session bridging(const std::vector<Action>& actions, View view = View::Market) {
    return after(after(openingSession(), {action::ShowMode{ChartMode::Bridge}, action::ShowView{view}}), actions);
}

const std::vector<std::pair<Input, double>> twelveChanges{{Input::RentalPrice, 3.5},
                                                          {Input::PretrainingGpuHours, 4e6},
                                                          {Input::OwnedShare, 0.5},
                                                          {Input::ComputeMultiple, 6},
                                                          {Input::Headcount, 220},
                                                          {Input::BaseSalary, 150e3},
                                                          {Input::TimeShare, 0.8},
                                                          {Input::Equity, 90e3},
                                                          {Input::Licenses, 4e6},
                                                          {Input::OtherCosts, 1e6},
                                                          {Input::SyntheticGpuHours, 2e5},
                                                          {Input::EvaluationGpuHours, 4e4},
                                                          {Input::PosttrainingGpuHours, 3e5}};

const Bar& barOf(const ChartData& chart, const QString& id) {
    const auto found = std::ranges::find(chart.bars, id, &Bar::id);
    EXPECT_NE(found, chart.bars.end()) << id.toStdString();
    return *found;
}

double sumOfSteps(const ChartData& chart) {
    double sum = 0;
    for (std::size_t i = 1; i + 1 < chart.bars.size(); ++i)
        sum += chart.bars[i].total;
    return sum;
}

TEST(BridgeChart, LeadsFromThePresetToWhatItBecame) {
    const Session session = bridging(setting({{Input::RentalPrice, 3.5}}));
    const ChartData chart = chartOf(session);
    const Bridge bridge = bridgeBetween(*presetWithId(openingPresetId), currentScenario(session), View::Market);
    ASSERT_EQ(chart.bars.size(), 3U);
    EXPECT_EQ(chart.bridgeStart, BridgeStart::Preset);
    EXPECT_EQ(chart.bars.front().total, bridge.from);
    EXPECT_EQ(chart.bars.back().total, bridge.to);
    const Bar& step = barOf(chart, "rental.price");
    EXPECT_EQ(step.name, "Rental price");
    EXPECT_EQ(step.period, QStringList("$2.00 → $3.50"));
    EXPECT_EQ(step.total, bridge.inputs.front().amount);
    EXPECT_EQ(step.totalText, signedBarMoneyText(step.total));
    EXPECT_EQ(step.foot, bridge.from);
    EXPECT_TRUE(chart.emptyText.isEmpty());
}

TEST(BridgeChart, ShowsAtMostTenStepsAndAddsTheRestUp) {
    const ChartData chart = chartOf(bridging(setting(twelveChanges)));
    ASSERT_EQ(chart.bars.size(), mostBridgeSteps + 2);
    EXPECT_TRUE(chart.bars[mostBridgeSteps].name.startsWith("Other ("));
    EXPECT_NEAR(chart.bars.front().total + sumOfSteps(chart), chart.bars.back().total, 1e-6);
    for (std::size_t i = 1; i + 2 < mostBridgeSteps; ++i)
        EXPECT_GE(std::abs(chart.bars[i].total), std::abs(chart.bars[i + 1].total)) << i;
}

TEST(BridgeChart, BeginsEachStepWhereTheOneBeforeItEnded) {
    const ChartData chart = chartOf(bridging(setting(twelveChanges)));
    double level = chart.bars.front().total;
    for (std::size_t i = 1; i + 1 < chart.bars.size(); ++i) {
        const Bar& bar = chart.bars[i];
        EXPECT_DOUBLE_EQ(bar.foot, std::min(level, level + bar.total)) << i;
        EXPECT_EQ(bar.segments.front().component, bar.total > 0 ? Component::Increase : Component::Decrease) << i;
        level += bar.total;
    }
}

TEST(BridgeChart, GivesChangedChoicesABarOfTheirOwnHoweverSmall) {
    auto actions = setting(twelveChanges);
    actions.emplace_back(action::SetChoice{Choice::Depreciation, 1});
    const ChartData chart = chartOf(bridging(actions, View::Amortized));
    ASSERT_EQ(chart.bars.size(), mostBridgeSteps + 2);
    EXPECT_EQ(barOf(chart, bridgeChoicesId).name, labelOf(Choice::Depreciation));
}

TEST(BridgeChart, LeadsFromTheBaselineToAnotherScenario) {
    Session session = sessionOf({"", {fromPreset(openingPresetId), fromPreset("smollm3")}, {}});
    session = after(session, {action::ShowMode{ChartMode::Bridge}, action::SelectScenario{"smollm3"}});
    const ChartData chart = chartOf(session);
    EXPECT_EQ(chart.bridgeStart, BridgeStart::Baseline);
    EXPECT_EQ(chart.bars.front().period, QStringList("baseline"));
    EXPECT_EQ(chart.bars.back().total, currentEvaluation(session, resultsOf(session)).totalOf(chart.view));
    EXPECT_NEAR(chart.bars.front().total + sumOfSteps(chart), chart.bars.back().total, 1e-9 * chart.bars.front().total);
}

TEST(BridgeChart, LeadsFromOneViewToAnotherByActivities) {
    const Session session = bridging({action::StartBridgeIn{View::Headline}}, View::Cash);
    const ChartData chart = chartOf(session);
    const Evaluation evaluation = currentEvaluation(session, resultsOf(session));
    EXPECT_EQ(chart.bars.front().total, evaluation.totalOf(View::Headline));
    EXPECT_EQ(chart.bars.back().total, evaluation.totalOf(View::Cash));
    EXPECT_EQ(barOf(chart, "unused_life").total, amountOf(evaluation[View::Cash], Activity::UnusedLife));
    EXPECT_EQ(barOf(chart, "unused_life").period, QStringList("not in Paper"));
}

TEST(BridgeChart, HasNoBarsOfRoundingErrors) {
    const Session session = bridging(setting({{Input::RentalPrice, 3.5},
                                              {Input::Headcount, 220},
                                              {Input::Gpus, 80e3},
                                              {Input::Utilization, 0.7},
                                              {Input::UsefulLifeYears, 5}}),
                                     View::Cash);
    const ChartData chart = chartOf(after(session, {action::StartBridgeIn{View::Amortized}}));
    ASSERT_GT(chart.bars.size(), 2U);
    for (const Bar& bar : chart.bars)
        EXPECT_GT(std::abs(bar.total), 1) << bar.name.toStdString();
}

TEST(BridgeChart, SaysHowFarBothTotalsReach) {
    const Session session =
        bridging({action::AdoptRanges{{Input::CapexPerGpu}}, action::StartBridgeIn{View::Cash}}, View::Fleet);
    const Results results = simulatedResultsOf(session);
    const ChartData chart = chartDataOf(session, results);
    for (const auto& [bar, view] : {std::pair(chart.bars.front(), View::Cash), {chart.bars.back(), View::Fleet}}) {
        const Spread spread = *results.spreadOf(0, view);
        EXPECT_EQ(bar.rangeText, QStringLiteral("%1 to %2").arg(barMoneyText(spread.low), barMoneyText(spread.high)));
    }
    EXPECT_TRUE(chart.sourceLine.startsWith(QStringLiteral("Below totals: 5% to 95% of the range")));
}

TEST(BridgeChart, SaysTheRangeOfTheBaseline) {
    Session session = bridging({action::AdoptRanges{{Input::CapexPerGpu}}, action::PinCurrent{"Pinned"}}, View::Fleet);
    const std::string pinned = documentOf(session).scenarios[1].id;
    session = after(session, {action::ChooseBaseline{pinned}, action::StartBridgeAt{BridgeStart::Baseline},
                              action::SetInput{Input::Gpus, 30'000}, action::Settle{}});
    const ChartData chart = chartDataOf(session, simulatedResultsOf(session));
    EXPECT_NE(chart.bars.front().rangeText, QString());
    EXPECT_NE(chart.bars.front().rangeText, chart.bars.back().rangeText);
}

TEST(BridgeChart, SaysWhyThereIsNothingToShow) {
    const Session untouched = bridging({});
    EXPECT_TRUE(chartOf(untouched).bars.empty());
    EXPECT_TRUE(chartOf(untouched).emptyText.startsWith("Nothing differs from the preset yet"));

    const Session itself = after(untouched, {action::StartBridgeAt{BridgeStart::Baseline}});
    EXPECT_TRUE(chartOf(itself).emptyText.contains("is the baseline itself"));

    const Session unmoved = bridging(setting({{Input::Gpus, 30000}}), View::Headline);
    EXPECT_TRUE(chartOf(unmoved).emptyText.contains("does not count here: GPUs owned"));

    Session made = sessionWith(defaultScenario());
    made.look.mode = ChartMode::Bridge;
    EXPECT_TRUE(chartOf(made).emptyText.contains("was not made from a preset"));

    made = after(made, {action::StartBridgeAt{BridgeStart::OtherView}, action::ResetAll{ResetTo::Default}});
    made = after(made, setting({{Input::PretrainingGpuHours, 0}, {Input::Headcount, 0}}));
    EXPECT_FALSE(chartOf(made).emptyText.isEmpty());
}

TEST(BridgeChart, HoldsItsAxisDuringADrag) {
    Session session = bridging(setting({{Input::RentalPrice, 3.5}}));
    const ChartData before = chartOf(session);
    session = after(session, {action::SetInput{Input::RentalPrice, 3.4}});
    const ChartData held = chartDataOf(session, resultsOf(session), AxisFit::Held, &before);
    EXPECT_EQ(held.axis, before.axis);
}

TEST(BridgeAxis, BeginsAtZeroWhereTheStepsAreLarge) {
    const Axis axis = axisBetween(50e6, 150e6);
    EXPECT_EQ(axis.minimum, 0);
    EXPECT_GE(axis.maximum, 150e6);
    EXPECT_EQ(axis.title, "US dollars, millions");
}

TEST(BridgeAxis, LeavesOutWhatIsBelowSmallStepsAndSaysSo) {
    const Axis axis = axisBetween(1.89e9, 1.90e9);
    EXPECT_GT(axis.minimum, 1.8e9);
    EXPECT_LT(axis.minimum, 1.89e9);
    EXPECT_GE(axis.maximum, 1.90e9);
    EXPECT_TRUE(axis.title.contains("the axis begins at " + axis.tickLabels.front() + ", not at 0"))
        << axis.title.toStdString();
    EXPECT_EQ(axis.ticks.front(), axis.minimum);
    EXPECT_EQ(axis.ticks.back(), axis.maximum);
}

TEST(BridgeAxis, GoesBelowZeroWhereTheStepsDo) {
    const Axis axis = axisBetween(-44, 10);
    EXPECT_LE(axis.minimum, -44);
    EXPECT_TRUE(axis.tickLabels.contains("0"));
}

TEST(BridgeSentence, SaysTheTwoTotalsAndTheLargestStep) {
    const Session session = bridging(setting(twelveChanges));
    const Bridge bridge = bridgeBetween(*presetWithId(openingPresetId), currentScenario(session), View::Market);
    const auto largest =
        *std::ranges::max_element(bridge.inputs, {}, [](const auto& part) { return std::abs(part.amount); });
    EXPECT_EQ(sentenceOf(session, resultsOf(session)).title,
              QStringLiteral("At market prices: from %1 to %2, most of all by %3 (%4).")
                  .arg(barMoneyText(bridge.from), barMoneyText(bridge.to), labelInSentence(largest.input),
                       signedBarMoneyText(largest.amount)));
}

TEST(BridgeSentence, CountsWhatDiffersButDoesNotCount) {
    const Session session = bridging(setting({{Input::RentalPrice, 3.5}, {Input::Gpus, 30000}, {Input::Pue, 1.5}}));
    const Bridge bridge = bridgeBetween(*presetWithId(openingPresetId), currentScenario(session), View::Market);
    const auto unmoved = std::ranges::count(bridge.inputs, 0.0, &InputContribution::amount);
    EXPECT_TRUE(sentenceOf(session, resultsOf(session))
                    .subtitle.endsWith(QStringLiteral("%1 more differences do not count in Market.").arg(unmoved)));
}

TEST(BridgeSentence, NamesBothViews) {
    const Session session = bridging({action::StartBridgeIn{View::Headline}}, View::Cash);
    const Evaluation evaluation = currentEvaluation(session, resultsOf(session));
    const QString beginning =
        QStringLiteral("Paper to Cash: from %1 to %2, most of all by ")
            .arg(barMoneyText(evaluation.totalOf(View::Headline)), barMoneyText(evaluation.totalOf(View::Cash)));
    EXPECT_TRUE(sentenceOf(session, resultsOf(session)).title.startsWith(beginning));
}

TEST(BridgeSentence, SaysADifferenceThatRoundingWouldHide) {
    const Session session = bridging(setting({{Input::Licenses, 1000}}), View::Cash);
    const Bridge bridge = bridgeBetween(*presetWithId(openingPresetId), currentScenario(session), View::Cash);
    EXPECT_EQ(sentenceOf(session, resultsOf(session)).title,
              QStringLiteral("In cash: +$1.0k on %1, most of all by licenses and purchases (+$1.0k).")
                  .arg(barMoneyText(bridge.from)));
}

TEST(BridgeChart, LeadsFromEachBarToItsCause) {
    std::vector<Action> actions = setting(twelveChanges);
    actions.emplace_back(action::SetChoice{Choice::Depreciation, 1});
    const ChartData chart = chartOf(bridging(actions, View::Amortized));
    for (const Bar& bar : chart.bars) {
        const auto input = inputWithId(bar.id.toStdString());
        EXPECT_TRUE(!input || bar.leadsTo == BridgeTarget(*input)) << bar.id.toStdString();
    }
    EXPECT_EQ(barOf(chart, "choices").leadsTo, BridgeTarget(Choice::Depreciation));
    const auto* folded = std::get_if<Input>(&barOf(chart, "folded").leadsTo);
    ASSERT_NE(folded, nullptr);
    EXPECT_TRUE(barOf(chart, "folded").tooltip.value(2).startsWith(shortLabelOf(*folded)))
        << barOf(chart, "folded").tooltip.join('|').toStdString();
    EXPECT_EQ(barOf(chart, "from").leadsTo, BridgeTarget()) << "a preset is no scenario of the document";
}

TEST(BridgeChart, LeadsFromItsStartToTheScenarioOrTheView) {
    const Session pinned =
        bridging({action::PinCurrent{"A"}, action::SetInput{Input::RentalPrice, 3}, action::Settle{}});
    const std::string baseline = documentOf(pinned).scenarios.back().id;
    const Session session = after(pinned, {action::ChooseBaseline{baseline}});
    EXPECT_EQ(barOf(chartOf(session), "from").leadsTo, BridgeTarget(ScenarioId{baseline}));
    const Session views = after(session, {action::StartBridgeAt{BridgeStart::OtherView}});
    EXPECT_EQ(barOf(chartOf(views), "from").leadsTo, BridgeTarget(views.look.bridgeView));
}

} // namespace
} // namespace costberg
