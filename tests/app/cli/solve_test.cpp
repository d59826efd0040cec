#include "core/file/csv_table.h"
#include "core/model/evaluation.h"
#include "core/presets.h"
#include "tests/app/cli/ran.h"

#include <gmock/gmock.h>

namespace costberg::cli {
namespace {

using nlohmann::json;
using testing::HasSubstr;

std::vector<std::string> solving(const std::string& preset, const std::string& view, const std::string& target,
                                 const std::string& vary) {
    return {"solve", "preset:" + preset, "--view", view, "--target", target, "--vary", vary};
}

std::vector<std::string> as(std::vector<std::string> words, const std::string& format) {
    words.insert(words.end(), {"--format", format});
    return words;
}

TEST(SolveJson, FindsWhatGivesTheTotal) {
    for (const char* preset : {"deepseek-v3-claim", "deepseek-whole-picture", "deepseek-fleet"})
        for (const auto& [vary, input] :
             {std::pair("hardware.gpus", Input::Gpus), std::pair("hardware.capex_per_gpu", Input::CapexPerGpu)}) {
            Scenario scenario = *presetWithId(preset);
            const json result = jsonOf(solving(preset, "fleet", "100M", vary))["results"][0];
            EXPECT_EQ(result["target"], 100e6);
            for (const double solution : result["solutions"]) {
                scenario.at(input).value = solution;
                EXPECT_NEAR(evaluationOf(scenario).totalOf(View::Fleet), 100e6, 1e-3) << preset << ' ' << vary;
            }
        }
    EXPECT_EQ(jsonOf(solving("deepseek-fleet", "fleet", "100M", "hardware.gpus"))["results"][0]["solutions"].size(),
              1U);
}

TEST(SolveJson, GivesALeverInItsOwnUnit) {
    const json result = jsonOf(solving("deepseek-whole-picture", "cash", "2bn", "hardware.capex"))["results"][0];
    ASSERT_EQ(result["solutions"].size(), 1U);
    EXPECT_EQ(result["input"], "hardware.gpus");
    const json total = jsonOf({"evaluate", "preset:deepseek-whole-picture", "--set",
                               "hardware.capex=" + result["solutions"][0].dump()})["scenarios"][0]["views"]["cash"];
    EXPECT_NEAR(total["total"], 2e9, 1);
}

TEST(SolveJson, GivesTheNearestWhereTheTargetIsOutOfReach) {
    const json result = jsonOf(solving("deepseek-fleet", "cash", "1T", "hardware.gpus"))["results"][0];
    EXPECT_TRUE(result["solutions"].empty());
    EXPECT_EQ(result["changes_total"], true);
    EXPECT_EQ(result["nearest"]["value"], specOf(Input::Gpus).limits.to);
    EXPECT_EQ(result["nearest"]["total"], result["reach"]["to"]);
    EXPECT_EQ(result["nearest"]["gap"], double(result["nearest"]["total"]) - 1e12);
}

TEST(SolveJson, GivesTheNearestHoweverFarTheTargetIs) {
    const json result = jsonOf(solving("smollm3", "headline", "1e30", "rental.price"))["results"][0];
    EXPECT_EQ(result["nearest"]["value"], specOf(Input::RentalPrice).limits.to);
    const json below = jsonOf(solving("smollm3", "headline", "-1e30", "rental.price"))["results"][0];
    EXPECT_EQ(below["nearest"]["value"], 0);
}

TEST(SolveTable, SaysTheAnswerInWords) {
    EXPECT_EQ(ran(solving("deepseek-v3-claim", "headline", "6M", "rental.price")).out,
              "DeepSeek-V3: the $5.6M claim  [deepseek-v3-claim]\n"
              "Paper, wanted $6.00M, now $5.58M: Rental price = $2.15 per GPU-h (+7.6%), now $2.00 per GPU-h\n");
    EXPECT_THAT(ran(solving("deepseek-v3-claim", "headline", "$5.576M", "rental.price")).out,
                HasSubstr(": Rental price = $2.00 per GPU-h, now $2.00 per GPU-h\n"));
    EXPECT_THAT(ran(solving("deepseek-v3-claim", "headline", "5.6M", "hardware.gpus")).out,
                HasSubstr("Paper, wanted $5.60M: GPUs owned does not change the total, which is $5.58M.\n"));
    EXPECT_THAT(ran(solving("smollm3", "headline", "0", "rental.price")).out,
                HasSubstr("Paper, wanted $0, now $553k: Rental price = $0 per GPU-h (-100%), now $2.00 per GPU-h\n"));
}

TEST(SolveTable, SaysTheNearestWhereTheTargetIsOutOfReach) {
    EXPECT_THAT(
        ran(solving("smollm3", "cash", "-3", "rental.price")).out,
        HasSubstr("out of reach. Rental price makes it $0 to $438M; the nearest is $0 at $0 per GPU-h (now $2.00 per "
                  "GPU-h), a gap of +$3.00.\n"));
    EXPECT_THAT(ran(solving("deepseek-whole-picture", "amortized", "40M", "hardware.utilization")).out,
                HasSubstr("the nearest is $43.6M at 100% (now 60%), a gap of +$3.59M.\n"));
}

TEST(SolveTable, NamesEverySolution) {
    auto words = solving("deepseek-whole-picture", "amortized", "40M", "hardware.price_decline");
    words.insert(words.end(), {"--set", "hardware.depreciation=declining", "--set", "hardware.age_years=2"});
    EXPECT_THAT(ran(words).out, testing::ContainsRegex("= 0.0153 OOM/year \\(-[0-9.]+%\\) or 0.901 OOM/year "
                                                       "\\(\\+[0-9,.]+%\\), now 0.[0-9]+ OOM/year\n"));
}

TEST(SolveTable, HasAllDigitsWhereTheRoundedValueWouldLookLikeThePresentOne) {
    EXPECT_THAT(ran(solving("deepseek-v3-claim", "headline", "5.5766M", "rental.price")).out,
                testing::ContainsRegex("= \\$2.00021[0-9]+ per GPU-h \\(\\+0.0108%\\), now \\$2 per GPU-h"));
}

TEST(SolveCsv, HasALineForEachAnswer) {
    const CsvTable solved(ran(as(solving("deepseek-v3-claim", "headline", "5.576M", "rental.price"), "csv")).out);
    ASSERT_EQ(solved.rowCount(), 1U);
    EXPECT_EQ(solved.cell(0, "kind"), "solution");
    EXPECT_EQ(solved.cell(0, "value"), "2");
    EXPECT_EQ(solved.cell(0, "total"), "5576000");
    const CsvTable nearest(ran(as(solving("smollm3", "cash", "3M", "hardware.owned_share"), "csv")).out);
    EXPECT_EQ(nearest.cell(0, "kind"), "nearest");
    const CsvTable none(ran(as(solving("smollm3", "headline", "3M", "hardware.gpus"), "csv")).out);
    EXPECT_EQ(none.cell(0, "kind"), "no effect");
}

TEST(SolveCommand, RefusesALeverThatNothingBringsAbout) {
    auto words = solving("deepseek-whole-picture", "cash", "2bn", "hardware.capex");
    words.insert(words.end(), {"--set", "hardware.capex_per_gpu=0"});
    EXPECT_EQ(refusalOf(words),
              "hardware.capex in scenario \"deepseek-whole-picture\": expected a value of hardware.gpus "
              "to bring it about, found one that has no effect on it");
}

TEST(SolveCommand, RefusesWhatItCannotRead) {
    EXPECT_EQ(refusalOf(solving("smollm3", "cash", "much", "rental.price")),
              "--target: expected a number, found \"much\"");
    EXPECT_EQ(refusalOf(solving("smollm3", "cash", "3M", "rental.prise")),
              "--vary: expected the id of an input or a lever; the nearest is rental.price, found \"rental.prise\"");
    auto api = solving("smollm3", "cash", "3M", "synthetic.compute");
    api.insert(api.end(), {"--set", "synthetic.method=api"});
    EXPECT_THAT(refusalOf(api), HasSubstr("synthetic.compute in scenario \"smollm3\": expected "));
}

TEST(SolveCommand, RefusesWrongUsage) {
    EXPECT_EQ(wrongUsageOf({"solve", "preset:smollm3", "--target", "3M", "--vary", "rental.price"}),
              "--view is required");
    EXPECT_EQ(wrongUsageOf({"solve", "preset:smollm3", "--view", "cash", "--vary", "rental.price"}),
              "--target is required");
    EXPECT_EQ(wrongUsageOf({"solve", "preset:smollm3", "--view", "cash", "--target", "3M"}), "--vary is required");
}

} // namespace
} // namespace costberg::cli
