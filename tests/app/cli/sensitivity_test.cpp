#include "core/file/csv_table.h"
#include "core/model/evaluation.h"
#include "core/presets.h"
#include "tests/app/cli/ran.h"

#include <gmock/gmock.h>

#include <cmath>

namespace costberg::cli {
namespace {

using nlohmann::json;
using testing::HasSubstr;

/// The fewest samples that are taken, for what is tested here is no estimate.
std::vector<std::string> ofWholePicture(const std::vector<std::string>& more) {
    std::vector<std::string> words{
        "sensitivity", "preset:deepseek-whole-picture", "--view", "cash", "--ranges", "all", "--samples", "2048"};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

TEST(SensitivityCommand, PrintsTheLargestSwingFirstAndNamesWhatHasNoEffect) {
    const Answered answered = ran(ofWholePicture({}));
    EXPECT_EQ(answered.status, Done) << answered.err;
    EXPECT_THAT(answered.out,
                testing::StartsWith("DeepSeek: the whole picture  [deepseek-whole-picture]\n"
                                    "Cash: $1.89bn. Over the input's range (* over 10 % to either side)"));
    EXPECT_THAT(answered.out, HasSubstr("-\nCapex per GPU "));
    EXPECT_THAT(answered.out, HasSubstr("\nGPUs owned * "));
    const auto without = answered.out.find("\nWithout effect: ");
    ASSERT_NE(without, std::string::npos);
    EXPECT_THAT(answered.out.substr(without), HasSubstr("Rental price"));
    EXPECT_THAT(answered.out.substr(0, without), testing::Not(HasSubstr("Rental price")));
    const auto notMoved = answered.out.find("\nAt 0 without a range, so not moved: ");
    ASSERT_NE(notMoved, std::string::npos);
    EXPECT_THAT(answered.out.substr(notMoved), HasSubstr("Licenses and purchases"));
}

TEST(SensitivityJson, GivesTotalsAsTheModelDoes) {
    const json all = jsonOf(ofWholePicture({}));
    ASSERT_EQ(all["scenarios"].size(), 1U);
    const json& scenario = all["scenarios"][0];
    EXPECT_EQ(scenario["id"], "deepseek-whole-picture");
    EXPECT_EQ(scenario["view"], "cash");
    EXPECT_EQ(scenario["total"], evaluationOf(*presetWithId("deepseek-whole-picture")).totalOf(View::Cash));
    const json& first = scenario["inputs"][0];
    EXPECT_EQ(first["input"], "hardware.capex_per_gpu");
    EXPECT_EQ(first["has_range"], true);
    ASSERT_EQ(first["values"].size(), 5U);
    Scenario lowest = *presetWithId("deepseek-whole-picture");
    lowest.at(Input::CapexPerGpu).value = first["values"][0];
    EXPECT_EQ(first["totals"][0], evaluationOf(lowest).totalOf(View::Cash));
    EXPECT_EQ(first["totals"][2], scenario["total"]);
    EXPECT_GT(first["total_effect"]["value"], 0.5);
}

TEST(SensitivityJson, SortsBySwingAndHasIndicesOfUncertainInputsAlone) {
    double before = HUGE_VAL;
    const json printed = jsonOf(ofWholePicture({}));
    for (const json& row : printed["scenarios"][0]["inputs"]) {
        EXPECT_LE(row["swing"], before);
        before = row["swing"];
        EXPECT_EQ(row.contains("first_order"), row["has_range"]) << row["input"];
    }
}

TEST(SensitivityCsv, SaysTheSameAsJson) {
    const json inputs = jsonOf(ofWholePicture({}))["scenarios"][0]["inputs"];
    const CsvTable csv(ran(ofWholePicture({"--format", "csv"})).out);
    ASSERT_EQ(csv.rowCount(), inputs.size());
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        EXPECT_EQ(csv.cell(i, "input"), inputs[i]["input"]);
        EXPECT_EQ(std::stod(std::string(csv.cell(i, "swing"))), inputs[i]["swing"]);
        EXPECT_EQ(csv.cell(i, "total_effect").empty(), !inputs[i].contains("total_effect"));
        for (const char* truth : {"high_is_limit", "low_is_limit", "has_range", "monotone"})
            EXPECT_EQ(csv.cell(i, truth) == "true", inputs[i][truth]) << truth;
    }
}

TEST(SensitivityTable, IsLeftOutWhereNothingHasAnEffect) {
    const std::string text = ran({"sensitivity", "preset:smollm3", "--view", "fleet", "--samples", "2048"}).out;
    EXPECT_THAT(text, HasSubstr("\nWithout effect: "));
    EXPECT_THAT(text, testing::Not(HasSubstr("swing")));
}

TEST(SensitivityTable, MarksStepsThatEndAtALimit) {
    const std::vector<std::string> words{
        "sensitivity", "preset:deepseek-whole-picture", "--view", "amortized", "--samples", "2048"};
    const std::string text = ran(words).out;
    EXPECT_THAT(text, testing::ContainsRegex("\nShare of their time \\* \\(limit\\) .* beyond limit\n"));
    EXPECT_THAT(text, testing::ContainsRegex("\nPeople \\*  .* \\+\\$2.92M\n"));
    EXPECT_THAT(text, HasSubstr("\n(limit): a step of 10 % would lead beyond what the input can be; "));
    const json read = jsonOf(words);
    for (const json& row : read["scenarios"][0]["inputs"]) {
        const bool isShare = row["input"] == "people.time_share" || row["input"] == "hardware.owned_share";
        EXPECT_EQ(row["high_is_limit"], isShare) << row["input"];
        EXPECT_EQ(row["low_is_limit"], false) << row["input"];
    }
}

TEST(SensitivityTable, SaysWhyItHasNoIndicesAndHowToHaveThem) {
    const std::string text =
        ran({"sensitivity", "preset:smollm3", "--view", "headline", "--samples", "2048", "--set", "rental.price=3"})
            .out;
    EXPECT_THAT(text, testing::Not(HasSubstr("total effect")));
    EXPECT_THAT(text, HasSubstr("\nNo Sobol' indices: no input that counts here has a range, so "));
    EXPECT_THAT(text, testing::EndsWith("\n    costberg-cli sensitivity preset:smollm3 --set rental.price=3 --view "
                                        "headline --ranges all\n"));
    const std::string with = ran(ofWholePicture({})).out;
    EXPECT_THAT(with, testing::ContainsRegex("first order +total effect\n"));
    EXPECT_THAT(with, testing::Not(HasSubstr("No Sobol' indices")));
    EXPECT_THAT(with, testing::Not(HasSubstr("--ranges all\n")));
}

TEST(SensitivityTable, HasNoZeroBelowZero) {
    EXPECT_THAT(ran(ofWholePicture({})).out, testing::Not(HasSubstr("-0.000")));
}

TEST(SensitivityCommand, RefusesWrongUsage) {
    EXPECT_EQ(wrongUsageOf({"sensitivity", "preset:smollm3"}), "--view is required");
    EXPECT_EQ(wrongUsageOf({"sensitivity", "--view", "cash"}), "FILE is required");
    EXPECT_EQ(wrongUsageOf({"sensitivity", "preset:smollm3", "--view", "gpu_hours"}),
              "--view: expected headline, market, amortized, cash or fleet, found \"gpu_hours\"");
    EXPECT_EQ(wrongUsageOf({"sensitivity", "preset:smollm3", "--view", "cash", "--samples", "1"}),
              "--samples: expected a whole number from 2048 to 268435456, found \"1\"");
    EXPECT_EQ(wrongUsageOf({"sensitivity", "preset:smollm3", "--view", "cash", "--seed", "-1"}),
              "--seed: expected a whole number from 0 to 18446744073709551615, found \"-1\"");
}

} // namespace
} // namespace costberg::cli
