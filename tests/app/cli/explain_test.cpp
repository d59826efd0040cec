#include "core/analysis/bridge.h"
#include "core/model/evaluation.h"
#include "core/presets.h"
#include "tests/app/cli/ran.h"

#include <gmock/gmock.h>

#include <cmath>

namespace costberg::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(ExplainCommand, PrintsTheFormulaWithItsNumbersAndSources) {
    const Answered result = ran({"explain", "preset:deepseek-v3-claim", "--view", "headline", "--activity",
                                 "pretraining", "--resource", "rent"});
    EXPECT_EQ(result.status, Done);
    EXPECT_THAT(result.out, HasSubstr("Pre-training, rent: $5.33M = 2,664,000 GPU-h × $2.00/GPU-h\n"));
    EXPECT_THAT(result.out, HasSubstr("    source: DeepSeek-V3 report, Table 1; arXiv 2412.19437\n"));
}

TEST(ExplainCommand, MarksJudgments) {
    const Answered result =
        ran({"explain", "preset:deepseek-v3-claim", "--view", "amortized", "--set", "hardware.owned_share=1"});
    EXPECT_THAT(result.out, HasSubstr("JUDGMENT: DeepSeek serving"));
}

TEST(ExplainCommand, GivesEveryTotalSumAndFigureInJson) {
    const Scenario& scenario = *presetWithId("deepseek-whole-picture");
    const Evaluation evaluation = evaluationOf(scenario);
    const std::string file = "preset:deepseek-whole-picture";
    for (const View view : allViews)
        EXPECT_EQ(jsonOf({"explain", file, "--view", std::string(idOf(view))})["explanation"]["value"],
                  evaluation.totalOf(view));
    const auto cell = jsonOf({"explain", file, "--view", "cash", "--activity", "unused_life"})["explanation"];
    EXPECT_EQ(cell["value"], amountOf(evaluation[View::Cash], Activity::UnusedLife));
    EXPECT_EQ(cell["unit"], "USD");
    const auto hours = jsonOf({"explain", file, "--view", "gpu_hours", "--activity", "experiments"})["explanation"];
    EXPECT_EQ(hours["value"], evaluation.gpuHours[Activity::Experiments]);
    EXPECT_EQ(hours["formula"], "(4 - 1) * 2930000");
    EXPECT_EQ(hours["words"], "(All R&D compute / final run − 1) × Final-run hours");
    EXPECT_EQ(hours["operands"][0]["input"], "experiments.compute_multiple");
    const auto figure = jsonOf({"explain", file, "--figure", "hardware_capex"})["explanation"];
    EXPECT_EQ(figure["value"], evaluation.figures.hardwareCapex);
}

TEST(ExplainCommand, RefusesWhatIsNotThere) {
    const Answered noStaff = ran({"explain", "preset:deepseek-v3-claim", "--view", "headline", "--activity", "staff"});
    EXPECT_EQ(noStaff.status, WrongInput);
    EXPECT_EQ(noStaff.out, "");
    EXPECT_THAT(noStaff.err, HasSubstr("found staff"));
    EXPECT_THAT(noStaff.err, HasSubstr("pretraining, midtraining"));
    const Answered noFleet = ran({"explain", "preset:deepseek-v3-claim", "--figure", "fleet_years"});
    EXPECT_EQ(noFleet.status, WrongInput);
    EXPECT_THAT(noFleet.err, HasSubstr("--figure fleet_years: expected a figure that the scenario has, found none: no "
                                       "fleet is entered"));
    const Answered two = ran({"explain", "preset:deepseek-v3-claim", "preset:smollm3", "--view", "cash"});
    EXPECT_EQ(two.status, WrongInput);
    EXPECT_THAT(two.err, HasSubstr("expected one, or --scenario with deepseek-v3-claim or smollm3, found 2 scenarios"));
    EXPECT_EQ(ran({"explain", "preset:deepseek-v3-claim", "preset:smollm3", "--view", "cash", "--scenario", "smollm3"})
                  .status,
              Done);
}

TEST(ExplainCommand, WantsOneQuantity) {
    EXPECT_EQ(ran({"explain", "preset:smollm3"}).status, WrongUsage);
    EXPECT_EQ(ran({"explain", "preset:smollm3", "--view", "cash", "--figure", "fleet_years"}).status, WrongUsage);
    EXPECT_EQ(ran({"explain", "preset:smollm3", "--figure", "fleet_years", "--activity", "staff"}).status, WrongUsage);
    EXPECT_EQ(ran({"explain", "preset:smollm3", "--view", "gpu_hours", "--resource", "rent"}).status, WrongUsage);
    EXPECT_EQ(ran({"explain", "preset:smollm3", "--view", "cash", "--format", "csv"}).status, WrongUsage);
}

const std::vector<std::string> bridge{
    "compare", "preset:deepseek-v3-claim", "preset:deepseek-whole-picture", "--view", "cash", "--bridge"};

TEST(CompareBridge, GivesTheContributionsInJson) {
    const auto json = jsonOf(bridge);
    const Bridge expected =
        bridgeBetween(*presetWithId("deepseek-v3-claim"), *presetWithId("deepseek-whole-picture"), View::Cash);
    EXPECT_EQ(json["from"], expected.from);
    EXPECT_EQ(json["to"], expected.to);
    EXPECT_EQ(json["choices"], expected.choices);
    EXPECT_EQ(json["residue"], expected.residue);
    ASSERT_EQ(json["contributions"].size(), expected.inputs.size());
    double sum = json["choices"];
    double before = HUGE_VAL;
    for (const auto& part : json["contributions"]) {
        const double amount = part["amount"];
        EXPECT_LE(std::abs(amount), before);
        before = std::abs(amount);
        sum += amount;
    }
    EXPECT_NEAR(sum, expected.to - expected.from, 1e-9 * expected.to);
    EXPECT_EQ(json["contributions"][0]["input"], "hardware.gpus");
    EXPECT_EQ(json["contributions"][0]["from"], 0);
    EXPECT_EQ(json["contributions"][0]["to"], 60000);
}

TEST(CompareBridge, ShowsAllDigitsWhereElseAChangeWouldLookLikeNone) {
    const std::string text =
        ran({"compare", "preset:deepseek-whole-picture", "preset:smollm3", "--view", "cash", "--bridge"}).out;
    EXPECT_THAT(text, HasSubstr("$3,933.3333333333335 per GPU and year    $3,933 per GPU and year"));
    EXPECT_THAT(text, HasSubstr("$27.1k per GPU  "));
}

TEST(CompareBridge, PrintsATableAndCsv) {
    EXPECT_THAT(ran(bridge).out, HasSubstr("\nChoices: The paper prints (from "));
    auto onPaper = bridge;
    onPaper[4] = "headline";
    EXPECT_THAT(ran(onPaper).out, HasSubstr("\nDiffers, but changes nothing here: "));
    EXPECT_THAT(ran(onPaper).out, Not(HasSubstr("60,000 GPU")));
    auto csv = bridge;
    csv.insert(csv.end(), {"--format", "csv"});
    EXPECT_THAT(ran(csv).out, HasSubstr("\nhardware.gpus,GPU,0,60000,"));
}

TEST(CompareBridge, SaysWhereNothingDiffers) {
    const Answered same = ran({"compare", "preset:smollm3", "preset:smollm3", "--view", "cash", "--bridge"});
    EXPECT_THAT(same.out, HasSubstr("Nothing that the view reads differs."));
    EXPECT_THAT(ran(bridge).out, Not(HasSubstr("Nothing that")));
}

TEST(CompareBridge, WantsAViewAndTwoScenarios) {
    EXPECT_EQ(ran({"compare", "preset:smollm3", "preset:olmo-3-32b", "--bridge"}).status, WrongUsage);
    const Answered three = ran(
        {"compare", "preset:smollm3", "preset:olmo-3-32b", "preset:opt-175b-final-run", "--view", "cash", "--bridge"});
    EXPECT_EQ(three.status, WrongInput);
    EXPECT_THAT(three.err, HasSubstr("3 scenarios"));
}

} // namespace
} // namespace costberg::cli
