#include "core/file/csv_table.h"
#include "core/file/scenario_file.h"
#include "core/model/evaluation.h"
#include "core/model/figure_names.h"
#include "core/presets.h"
#include "tests/app/cli/ran.h"
#include "tests/core/file/temporary_folder.h"
#include "tests/support/random_scenario.h"

#include <gmock/gmock.h>

namespace costberg::cli {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;

std::vector<std::string> keysOf(const json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

json firstOf(const std::vector<std::string>& arguments, const std::string& in = {}) {
    std::vector<std::string> words{"evaluate"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    return jsonOf(words, in)["scenarios"][0];
}

TEST(EvaluateJson, IsAsThePresetOfTheClaimIsPrinted) {
    const json claim = firstOf({"preset:deepseek-v3-claim"});
    EXPECT_EQ(claim["id"], "deepseek-v3-claim");
    EXPECT_EQ(claim["name"], "DeepSeek-V3: the $5.6M claim");
    EXPECT_EQ(claim["gpu_hours"]["pretraining"], 2'664'000);
    EXPECT_EQ(claim["views"]["headline"]["total"], 5'576'000);
    EXPECT_EQ(claim["views"]["headline"]["by_activity"]["pretraining"], 5'328'000);
    EXPECT_EQ(claim["views"]["headline"]["by_resource"], (json{{"rent", 5'576'000}}));
    EXPECT_EQ(claim["figures"]["total_gpu_hours"], 2'788'000);
}

TEST(EvaluateJson, HasExactlyTheSixComputeActivitiesInGpuHours) {
    EXPECT_THAT(keysOf(firstOf({"preset:deepseek-v3-claim"})["gpu_hours"]),
                testing::UnorderedElementsAre("pretraining", "midtraining", "posttraining", "experiments",
                                              "synthetic_data", "evaluation"));
}

TEST(EvaluateJson, HasEveryNumberWithAllItsDigits) {
    for (const Scenario& preset : allPresets()) {
        const json scenario = firstOf({"preset:" + preset.id});
        const Evaluation evaluation = evaluationOf(preset);
        for (std::size_t i = 0; i < computeActivityCount; ++i)
            EXPECT_EQ(scenario["gpu_hours"][idOf(static_cast<Activity>(i))], evaluation.gpuHours.hours[i]);
        for (const View view : allViews) {
            const json& shown = scenario["views"][idOf(view)];
            EXPECT_EQ(shown["total"], evaluation.totalOf(view)) << preset.id;
            for (const Activity activity : allActivities())
                EXPECT_EQ(shown["by_activity"].value(idOf(activity), 0.0), amountOf(evaluation[view], activity));
            for (const Resource resource : allResources())
                EXPECT_EQ(shown["by_resource"].value(idOf(resource), 0.0), amountOf(evaluation[view], resource));
            for (const Entry<double>& entry : evaluation[view])
                EXPECT_EQ(shown["entries"].value(idOf(entry.activity), json::object()).value(idOf(entry.resource), 0.0),
                          entry.amount);
        }
        for (const Figure figure : allFigures) {
            const auto value = valueOf(figure, evaluation.figures);
            EXPECT_EQ(scenario["figures"].contains(specOf(figure).id), value.has_value()) << specOf(figure).id;
            EXPECT_EQ(scenario["figures"].value(specOf(figure).id, 0.0), value.value_or(0));
        }
    }
}

TEST(EvaluateJson, NamesProblemsWithWhatTheyConcern) {
    const json problems = firstOf({"preset:smollm3", "--set", "hardware.owned_share=1"})["problems"];
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems[0]["code"], "owned_hours_without_fleet");
    EXPECT_EQ(problems[0]["severity"], "warning");
    EXPECT_EQ(problems[0]["concerns"], "hardware.gpus");
    EXPECT_THAT(problems[0]["message"].get<std::string>(), HasSubstr("no owned GPUs"));
    EXPECT_EQ(problems[1]["code"], "unknown_licenses");
    EXPECT_EQ(problems[1]["severity"], "note");
}

TEST(EvaluateJson, PutsPublishedFiguresBesideOurs) {
    const json published = firstOf({"preset:deepseek-fleet"})["published"];
    ASSERT_EQ(published.size(), 3U);
    EXPECT_EQ(published[0]["view"], "fleet");
    EXPECT_EQ(published[0]["quantity"], "hardware");
    EXPECT_EQ(published[0]["value"], 1.6e9);
    EXPECT_NEAR(published[0]["ratio"], published[0]["ours"].get<double>() / 1.6e9, 1e-15);
    EXPECT_EQ(published[0]["tolerance"], 0.02);
    EXPECT_EQ(published[0]["within_tolerance"], true);
    EXPECT_THAT(published[0]["source"].get<std::string>(), HasSubstr("SemiAnalysis"));
    EXPECT_EQ(firstOf({"preset:deepseek-v3-claim", "--set", "rental.price=3"})["published"][0]["within_tolerance"],
              false);
}

TEST(EvaluateJson, OfEveryPresetReproducesWhatWasPublished) {
    for (const Scenario& preset : allPresets()) {
        const json scenario = firstOf({"preset:" + preset.id});
        for (const json& figure : scenario.value("published", json::array()))
            EXPECT_EQ(figure["within_tolerance"], true) << preset.id << figure;
    }
}

TEST(EvaluateJson, IsWellFormedWithAnyName) {
    Scenario scenario = defaultScenario();
    scenario.name = "A<b>&\"'\\\n日本語\t\x01";
    EXPECT_EQ(firstOf({"-"}, textOf({"", {scenario}, {}}))["name"], scenario.name);
}

TEST(Evaluate, JoinsFilesAndGivesEachScenarioAnIdOfItsOwn) {
    const json scenarios = jsonOf({"evaluate", "preset:smollm3", "-", "preset:smollm3"},
                                  textOf({"", {*presetWithId("smollm3")}, {}}))["scenarios"];
    ASSERT_EQ(scenarios.size(), 3U);
    EXPECT_EQ(scenarios[0]["id"], "smollm3");
    EXPECT_EQ(scenarios[1]["id"], "smollm3-2");
    EXPECT_EQ(scenarios[2]["id"], "smollm3-3");
    EXPECT_EQ(scenarios[0]["views"], scenarios[2]["views"]);
}

TEST(Evaluate, ReadsAFile) {
    const TemporaryFolder folder;
    const std::string path = folder / "mine.costberg";
    write(path, textOf({"", {*presetWithId("finephrase")}, {}}));
    EXPECT_EQ(firstOf({path}), firstOf({"preset:finephrase"}));
}

TEST(Set, SetsInputsChoicesAndLeversInEveryScenario) {
    const json scenarios =
        jsonOf({"evaluate", "preset:deepseek-v3-claim", "preset:smollm3", "--set", "rental.price=$3.50/GPU-h", "--set",
                "hardware.capex=500M", "--set", "running.method=direct"})["scenarios"];
    for (const json& scenario : scenarios) {
        const double hours = scenario["gpu_hours"]["pretraining"];
        EXPECT_EQ(scenario["views"]["headline"]["by_activity"]["pretraining"], hours * 3.5);
        EXPECT_NEAR(scenario["figures"]["hardware_capex"], 500e6, 1e-6);
        EXPECT_TRUE(scenario["views"]["fleet"]["by_resource"].contains("running"));
    }
}

TEST(Set, GoesInOrder) {
    // The lever divides by the capex per GPU of its moment.
    const auto capex = [](const std::vector<std::string>& settings) {
        std::vector<std::string> words{"preset:smollm3"};
        for (const std::string& setting : settings)
            words.insert(words.end(), {"--set", setting});
        return firstOf(words)["figures"]["hardware_capex"].get<double>();
    };
    EXPECT_NEAR(capex({"hardware.capex_per_gpu=10000", "hardware.capex=1M"}), 1e6, 1e-9);
    EXPECT_NEAR(capex({"hardware.capex=1M", "hardware.capex_per_gpu=10000"}), 1e6 / 34'728 * 10'000, 1e-6);
    EXPECT_NEAR(capex({"hardware.gpus=5", "hardware.gpus=7"}), 7 * 34'728, 1e-9);
}

TEST(Set, SolvesTheFinalRunByTokensWhereHoursComeFromFlop) {
    const json scenario =
        firstOf({"preset:deepseek-v3-claim", "--set", "training.method=flop", "--set", "training.final_run=3,000,000"});
    EXPECT_NEAR(scenario["gpu_hours"]["pretraining"], 3e6 - 119'000 - 5'000, 1e-6);
}

TEST(Set, AcceptsSpacesAroundAndEqualsSignsWithin) {
    EXPECT_EQ(firstOf({"preset:smollm3", "--set", " rental.price = 1/2 "}),
              firstOf({"preset:smollm3", "--set=rental.price=0.5"}));
}

TEST(Set, TakesOneSettingAndLeavesTheFileBehindIt) {
    EXPECT_EQ(ran({"evaluate", "--set", "rental.price=1", "preset:smollm3"}).status, Done);
}

TEST(Set, WidensTheRangeOfWhatItSets) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::RentalPrice) = {2, 1.0, 3.0, "somebody", {}};
    EXPECT_EQ(ran({"evaluate", "-", "--set", "rental.price=10"}, textOf({"", {scenario}, {}})).status, Done);
}

struct WrongSetting {
    const char* setting;
    const char* message;
};

class RefusedSetting : public testing::TestWithParam<WrongSetting> {};

TEST_P(RefusedSetting, SaysWherefore) {
    EXPECT_EQ(refusalOf({"evaluate", "preset:smollm3", "--set", GetParam().setting}), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Set, RefusedSetting,
    testing::Values(
        WrongSetting{"rental.prise=2", "--set: expected the id of an input, a choice or a lever; the nearest is "
                                       "rental.price, found \"rental.prise\""},
        WrongSetting{"hardware.methd=parts", "--set: expected the id of an input, a choice or a lever; the nearest is "
                                             "hardware.method, found \"hardware.methd\""},
        WrongSetting{"rental.price=", "--set rental.price: expected a number, found nothing"},
        WrongSetting{"rental.price=abc", "--set rental.price: expected a number, found \"abc\""},
        WrongSetting{"rental.price=2000", "--set rental.price: expected a number from $0 to $1,000, found $2,000"},
        WrongSetting{"rental.price=nan", "--set rental.price: expected a finite number, found \"nan\""},
        WrongSetting{"hardware.method=part", "--set hardware.method: expected per_gpu or parts, found \"part\""},
        WrongSetting{"hardware.depreciation=", "--set hardware.depreciation: expected straight_line, annuity or "
                                               "declining, found \"\""},
        WrongSetting{"hardware.capex=1e15",
                     "--set hardware.capex in scenario \"smollm3\": expected a number from $0 to "
                     "$347,280,000,000, found $1,000T"},
        WrongSetting{"training.final_run=-1",
                     "--set training.final_run in scenario \"smollm3\": expected a number from "
                     "0 to 1bn, found -1"}));

TEST(Evaluate, SaysWhatIsWrongWithAFile) {
    EXPECT_EQ(refusalOf({"evaluate", "preset:smollm"}),
              "preset:smollm: expected the id of a preset; the nearest is smollm3, found \"smollm\"");
    EXPECT_EQ(refusalOf({"evaluate", "preset:nope"}),
              "preset:nope: expected the id of a preset, as costberg-cli list presets names them, found \"nope\"");
    EXPECT_THAT(refusalOf({"evaluate", "/no/such/file"}), HasSubstr("/no/such/file: expected a file, found nothing"));
    EXPECT_EQ(refusalOf({"evaluate", "-"}), "standard input: expected a scenario file, found an empty file");
    const std::string broken =
        R"({"format": "costberg", "version": 1, "scenarios": [{"id": "a", "inputs": {"rental.price": "two"}}]})";
    EXPECT_EQ(refusalOf({"evaluate", "preset:smollm3", "-"}, broken),
              "standard input: scenarios[0].inputs.\"rental.price\": expected a number, found a string");
}

TEST(EvaluateCsv, HoldsEveryNumberOfTheEvaluation) {
    const Scenario& preset = *presetWithId("deepseek-whole-picture");
    const Evaluation evaluation = evaluationOf(preset);
    const CsvTable table(ran({"evaluate", "preset:deepseek-whole-picture", "--format", "csv"}).out);
    EXPECT_THAT(table.columns(),
                ElementsAre("scenario", "name", "quantity", "view", "activity", "resource", "value", "unit"));
    double cash = 0;
    double cashTotal = 0;
    double capex = 0;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const double value = std::stod(std::string(table.cell(row, "value")));
        if (table.cell(row, "quantity") == "cost" && table.cell(row, "view") == "cash")
            cash += value;
        if (table.cell(row, "quantity") == "total" && table.cell(row, "view") == "cash")
            cashTotal = value;
        if (table.cell(row, "quantity") == "hardware_capex")
            capex = value;
        EXPECT_EQ(table.cell(row, "scenario"), preset.id);
        EXPECT_FALSE(table.cell(row, "unit").empty());
    }
    EXPECT_EQ(cashTotal, evaluation.totalOf(View::Cash));
    EXPECT_TRUE(isNear(cash, cashTotal));
    EXPECT_EQ(capex, evaluation.figures.hardwareCapex);
}

TEST(EvaluateTable, ShowsViewsTotalsFiguresProblemsAndWhatWasPublished) {
    const std::string table = ran({"evaluate", "preset:deepseek-whole-picture"}).out;
    EXPECT_THAT(table, testing::StartsWith("DeepSeek: the whole picture  [deepseek-whole-picture]\n"));
    EXPECT_THAT(table, HasSubstr("GPU-h    Paper  Market  Used up     Cash    Fleet\n"));
    EXPECT_THAT(table, HasSubstr("Total                         11.7M   $5.87M  $52.7M   $53.1M  $1.89bn  $2.57bn\n"));
    EXPECT_THAT(table, HasSubstr("Owned GPU-hour, break-even rent  $2.04 per GPU-h\n"));
    EXPECT_THAT(table, HasSubstr("headline total  $5,870,000  $5,870,000      1  reproduced"));
    EXPECT_THAT(table, HasSubstr("Note: Licenses for training data are 0: unknown, not free.\n"));
}

TEST(EvaluateTable, SaysWhereNoFleetIsEntered) {
    EXPECT_THAT(ran({"evaluate", "preset:smollm3"}).out, testing::ContainsRegex("Total .* no fleet\n"));
}

TEST(EvaluateTable, KeepsItsLinesWhateverTheName) {
    Scenario scenario = defaultScenario();
    scenario.name = "two\nlines \x1b[31mred";
    EXPECT_THAT(ran({"evaluate", "-"}, textOf({"", {scenario}, {}})).out,
                testing::StartsWith("two lines  [31mred  [untitled]\n"));
}

} // namespace
} // namespace costberg::cli
