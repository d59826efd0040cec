#include "core/file/csv_table.h"
#include "core/file/scenario_file.h"
#include "core/model/evaluation.h"
#include "core/presets.h"
#include "tests/app/cli/ran.h"

#include <gmock/gmock.h>

namespace costberg::cli {
namespace {

using nlohmann::json;
using testing::HasSubstr;

const std::vector<std::string> claimAndLlama{"compare", "preset:deepseek-v3-claim", "preset:llama-3.1-405b-rent"};

std::vector<std::string> with(std::vector<std::string> words, const std::vector<std::string>& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

TEST(CompareJson, GivesDifferenceAndPercentAgainstTheFirst) {
    const json comparison = jsonOf(claimAndLlama);
    EXPECT_EQ(comparison["baseline"]["id"], "deepseek-v3-claim");
    ASSERT_EQ(comparison["scenarios"].size(), 1U);
    EXPECT_EQ(comparison["scenarios"][0]["id"], "llama-3.1-405b-rent");
    const json& total = comparison["scenarios"][0]["views"]["headline"]["total"];
    EXPECT_EQ(total["baseline"], 5'576'000);
    EXPECT_EQ(total["value"], 61'680'000);
    EXPECT_EQ(total["difference"], 61'680'000 - 5'576'000);
    EXPECT_NEAR(total["percent"], 1006.169, 1e-3);
    const json& midtraining = comparison["scenarios"][0]["views"]["headline"]["by_activity"]["midtraining"];
    EXPECT_EQ(midtraining["value"], 0);
    EXPECT_EQ(midtraining["percent"], -100);
}

TEST(CompareJson, HasNoPercentOfABaselineOfZero) {
    const json views =
        jsonOf({"compare", "preset:deepseek-v3-claim", "preset:deepseek-fleet"})["scenarios"][0]["views"];
    EXPECT_EQ(views["fleet"]["total"]["baseline"], 0);
    EXPECT_FALSE(views["fleet"]["total"].contains("percent"));
}

TEST(Compare, HasNoPercentWhereItWouldBeBeyondAllNumbers) {
    Document document{"a", {defaultScenario(), defaultScenario()}, {}};
    document.scenarios[0].id = "a";
    document.scenarios[0].at(Input::RentalPrice).value = 1e-320;
    document.scenarios[1].id = "b";
    const json total = jsonOf({"compare", "-"}, textOf(document))["scenarios"][0]["views"]["headline"]["total"];
    EXPECT_GT(total["baseline"], 0);
    EXPECT_GT(total["difference"], 0);
    EXPECT_FALSE(total.contains("percent"));
    const CsvTable csv(ran({"compare", "-", "--view", "headline", "--format", "csv"}, textOf(document)).out);
    EXPECT_EQ(csv.cell(0, "percent"), "");
}

TEST(CompareJson, HasOneViewWhereOneIsAskedFor) {
    const json views = jsonOf(with(claimAndLlama, {"--view", "cash"}))["scenarios"][0]["views"];
    EXPECT_EQ(views.size(), 1U);
    EXPECT_TRUE(views.contains("cash"));
}

TEST(Compare, TakesTheBaselineThatTheFileNames) {
    Document document{"b", {defaultScenario(), defaultScenario(), defaultScenario()}, {}};
    document.scenarios[0].id = "a";
    document.scenarios[1].id = "b";
    document.scenarios[2].id = "c";
    const json comparison = jsonOf({"compare", "-"}, textOf(document));
    EXPECT_EQ(comparison["baseline"]["id"], "b");
    EXPECT_EQ(comparison["scenarios"][0]["id"], "a");
    EXPECT_EQ(comparison["scenarios"][1]["id"], "c");
}

TEST(Compare, NeedsTwoScenarios) {
    EXPECT_EQ(refusalOf({"compare", "preset:smollm3"}),
              "compare: expected two scenarios or more, in one file or in several, found one scenario");
}

TEST(Compare, SetsInEveryScenario) {
    const json total =
        jsonOf(with(claimAndLlama, {"--set", "rental.price=4"}))["scenarios"][0]["views"]["headline"]["total"];
    EXPECT_EQ(total["baseline"], 2 * 5'576'000);
    EXPECT_EQ(total["value"], 2 * 61'680'000);
}

TEST(CompareCsv, IsALineForEachAmount) {
    const CsvTable table(ran(with(claimAndLlama, {"--format", "csv", "--view", "headline"})).out);
    ASSERT_EQ(table.rowCount(), 4U);
    EXPECT_EQ(table.cell(0, "quantity"), "total");
    EXPECT_EQ(table.cell(0, "baseline_value"), "5576000");
    EXPECT_EQ(table.cell(0, "difference"), "56104000");
    EXPECT_EQ(table.cell(2, "quantity"), "midtraining");
    EXPECT_EQ(table.cell(2, "percent"), "-100");
}

TEST(CompareCsv, HasAnEmptyPercentOfABaselineOfZero) {
    const CsvTable table(
        ran({"compare", "preset:smollm3", "preset:deepseek-fleet", "--format", "csv", "--view", "fleet"}).out);
    EXPECT_EQ(table.cell(0, "baseline_value"), "0");
    EXPECT_EQ(table.cell(0, "percent"), "");
}

TEST(CompareTable, ShowsSignsAndADashForNoPercent) {
    const std::string table = ran(claimAndLlama).out;
    EXPECT_THAT(table, testing::StartsWith("Baseline: DeepSeek-V3: the $5.6M claim  [deepseek-v3-claim]\n"
                                           "Compared: Llama 3.1 405B at $2 an hour  [llama-3.1-405b-rent]\n"));
    EXPECT_THAT(table, HasSubstr("Paper              $5.58M    $61.7M     +$56.1M  +1,006%\n"));
    EXPECT_THAT(table, HasSubstr("  Mid-training      $238k         -      -$238k    -100%\n"));
    EXPECT_THAT(table, HasSubstr("Fleet                   -         -           -        -\n"));
}

} // namespace
} // namespace costberg::cli
