#include "core/file/csv_table.h"
#include "core/model/evaluation.h"
#include "core/presets.h"
#include "tests/app/cli/ran.h"

#include <gmock/gmock.h>

#include <cmath>
#include <sstream>

namespace costberg::cli {
namespace {

using nlohmann::json;
using testing::HasSubstr;

const std::vector<std::string> grid{"sweep",  "preset:deepseek-whole-picture", "--vary", "rental.price=0.5:20:5:log",
                                    "--vary", "hardware.owned_share=0:1:3"};

std::vector<std::string> with(std::vector<std::string> words, const std::vector<std::string>& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

double numberAt(const CsvTable& csv, std::size_t row, std::string_view column) {
    return std::stod(std::string(csv.cell(row, column)));
}

TEST(SweepCsv, HasALineForEachPointWithTheModelsTotals) {
    const CsvTable csv(ran(grid).out);
    ASSERT_EQ(csv.rowCount(), 15U);
    Scenario scenario = *presetWithId("deepseek-whole-picture");
    for (std::size_t row = 0; row < csv.rowCount(); ++row) {
        scenario.at(Input::RentalPrice).value = numberAt(csv, row, "rental.price");
        scenario.at(Input::OwnedShare).value = numberAt(csv, row, "hardware.owned_share");
        const Evaluation evaluation = evaluationOf(scenario);
        for (const View view : allViews)
            EXPECT_NEAR(numberAt(csv, row, idOf(view)), evaluation.totalOf(view), 1e-9 * evaluation.totalOf(view));
    }
}

TEST(SweepCsv, HoldsBothEndsExactlyAndStepsInTheLogarithm) {
    const CsvTable csv(ran(grid).out);
    EXPECT_EQ(csv.cell(0, "rental.price"), "0.5");
    EXPECT_EQ(csv.cell(14, "rental.price"), "20");
    EXPECT_EQ(csv.cell(1, "hardware.owned_share"), "0.5");
    EXPECT_NEAR(numberAt(csv, 6, "rental.price"), std::sqrt(0.5 * 20), 1e-12);
}

TEST(SweepJson, SaysTheSameAsCsv) {
    const CsvTable csv(ran(grid).out);
    const json points = jsonOf(grid)["points"];
    ASSERT_EQ(points.size(), csv.rowCount());
    for (std::size_t row = 0; row < csv.rowCount(); ++row) {
        EXPECT_EQ(points[row]["scenario"], "deepseek-whole-picture");
        EXPECT_EQ(points[row]["inputs"]["rental.price"], numberAt(csv, row, "rental.price"));
        EXPECT_EQ(points[row]["totals"]["cash"], numberAt(csv, row, "cash"));
    }
}

TEST(SweepShards, AreTheWholeOneAfterTheOther) {
    const std::string whole = ran(grid).out;
    for (const int count : {1, 2, 4, 20}) {
        std::string joined;
        for (int index = 1; index <= count; ++index)
            joined += ran(with(grid, {"--shard", std::to_string(index) + "/" + std::to_string(count)})).out;
        EXPECT_EQ(joined, whole) << count;
    }
}

TEST(SweepShards, AreTheWholeOfSeveralScenariosToo) {
    const std::vector<std::string> two = with(grid, {"preset:smollm3"});
    std::string joined;
    for (const char* shard : {"1/4", "2/4", "3/4", "4/4"})
        joined += ran(with(two, {"--shard", shard})).out;
    EXPECT_EQ(joined, ran(two).out);
    EXPECT_EQ(CsvTable(joined).rowCount(), 30U);
}

TEST(SweepCommand, TakesOnePointWhereTheEndsAreOne) {
    EXPECT_EQ(CsvTable(ran({"sweep", "preset:smollm3", "--vary", "rental.price=2:2:1"}).out).rowCount(), 1U);
    EXPECT_EQ(refusalOf({"sweep", "preset:smollm3", "--vary", "rental.price=1:2:1"}),
              "--vary rental.price=1:2:1: expected 2 points or more, for both ends are among them, found one");
}

/// Fails after so many bytes, as a pipe whose reader has seen enough.
class ShortBuffer : public std::streambuf {
public:
    explicit ShortBuffer(std::streamsize left) : m_left(left) {}

private:
    std::streamsize xsputn(const char* /*bytes*/, std::streamsize count) override {
        m_left -= count;
        return m_left < 0 ? 0 : count;
    }

    std::streamsize m_left;
};

TEST(SweepCommand, EndsWhereNobodyReadsOn) {
    for (const char* format : {"csv", "json"}) {
        ShortBuffer buffer(10'000);
        std::ostream out(&buffer);
        std::istringstream in;
        std::ostringstream err;
        EXPECT_EQ(
            run({"sweep", "preset:smollm3", "--vary", "rental.price=1:2:1000000000", "--format", format}, in, out, err),
            WrongInput);
        EXPECT_EQ(err.str(), "costberg-cli: standard output: cannot be written\n");
    }
}

TEST(SweepCommand, RefusesAxesThatAreNone) {
    const auto refusal = [](const std::string& axis) { return refusalOf({"sweep", "preset:smollm3", "--vary", axis}); };
    EXPECT_EQ(refusal("rental.price=1:2"),
              "--vary rental.price=1:2: expected ID=FROM:TO:N or ID=FROM:TO:N:log, found \"rental.price=1:2\"");
    for (const char* axis : {"rental.price", "rental.price=", "rental.price=1:2:3:lin", "rental.price=1:2:3:log:4"})
        EXPECT_THAT(refusal(axis), HasSubstr("expected ID=FROM:TO:N or ID=FROM:TO:N:log"));
    EXPECT_EQ(refusal("rental.prise=1:2:3"), "--vary rental.prise=1:2:3: expected the id of an input; the nearest is "
                                             "rental.price, found \"rental.prise\"");
    EXPECT_THAT(refusal("rental.price=1:2:0"), HasSubstr("expected a number of points from 1 to "));
    EXPECT_THAT(refusal("rental.price=1:2:3x"), HasSubstr("expected a number of points from 1 to "));
    EXPECT_THAT(refusal("rental.price=1:2000:3"), HasSubstr("expected a number from $0 to $1,000, found $2,000"));
    EXPECT_THAT(refusal("rental.price=0:2:3:log"), HasSubstr("expected two ends above 0"));
}

TEST(SweepCommand, RefusesTheSameInputTwice) {
    EXPECT_EQ(refusalOf({"sweep", "preset:smollm3", "--vary", "rental.price=1:2:3", "--vary", "rental.price=3:4:2"}),
              "--vary rental.price=3:4:2: expected each input once, found rental.price a second time");
}

TEST(SweepCommand, RefusesMorePointsThanCanBeCounted) {
    EXPECT_EQ(refusalOf({"sweep", "preset:smollm3", "--vary", "rental.price=1:2:1000000000", "--vary",
                         "hardware.gpus=1:2:1000000000", "--vary", "training.mfu=0.1:0.2:2"}),
              "--vary training.mfu=0.1:0.2:2: expected at most 1000000000000000000 points, found more with the axes "
              "before it");
}

TEST(SweepCommand, RefusesMorePointsOfAllScenariosThanCanBeCounted) {
    EXPECT_EQ(refusalOf({"sweep", "preset:smollm3", "preset:finephrase", "--vary", "rental.price=1:2:1000000000",
                         "--vary", "hardware.gpus=1:2:1000000000"}),
              "--vary: expected at most 1000000000000000000 points, found more with all scenarios");
}

TEST(SweepCommand, RefusesWrongUsage) {
    EXPECT_EQ(wrongUsageOf({"sweep", "preset:smollm3"}), "--vary is required");
    EXPECT_EQ(wrongUsageOf(with(grid, {"--format", "table"})), "--format: expected csv or json, found \"table\"");
    EXPECT_THAT(wrongUsageOf(with(grid, {"--shard", "3/2"})), HasSubstr("--shard: expected K/N"));
}

} // namespace
} // namespace costberg::cli
