#include "core/file/data_table.h"

#include "core/file/pasted_inputs.h"
#include "core/presets.h"
#include "core/text/messages.h"
#include "tests/core/file/random_document.h"

#include <gmock/gmock.h>

#include <cmath>

namespace costberg {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

Scenario scenarioWith(Scenario scenario, const PastedInputs& pasted) {
    for (const auto& [input, state] : pasted.inputs)
        scenario.at(input) = state;
    for (const auto& [choice, index] : pasted.choices)
        scenario.choices = withChoice(scenario.choices, choice, index);
    return scenario;
}

std::string refusalFor(const std::string& table) {
    const auto pasted = parseInputs(table, defaultScenario());
    return pasted ? "nothing was refused" : messageOf(pasted.refusal());
}

TEST(DataTable, RestoresTheInputsOfAnyScenarioExactly) {
    std::mt19937 random(11);
    for (int i = 0; i < 100; ++i) {
        const Scenario scenario = randomDocument(random).scenarios.front();
        for (const DataFormat format : {DataFormat::Csv, DataFormat::Tsv}) {
            const auto pasted = parseInputs(writtenAs(format, inputTable({scenario})), defaultScenario());
            ASSERT_TRUE(pasted) << messageOf(pasted.refusal());
            Scenario restored = scenarioWith(defaultScenario(), *pasted);
            EXPECT_EQ(restored.choices, scenario.choices);
            for (const Input input : allInputs()) {
                restored.at(input).unknownKeys = scenario.at(input).unknownKeys;
                EXPECT_EQ(restored.at(input), scenario.at(input)) << specOf(input).id;
            }
        }
    }
}

TEST(DataTable, NamesItsUnits) {
    const Document document{{}, {*presetWithId("deepseek-v3-claim")}, {}};
    EXPECT_THAT(writtenAs(DataFormat::Csv, breakdownTable(document)),
                StartsWith("scenario,scenario name,view,activity,resource,amount (USD),GPU-hours\n"));
    EXPECT_THAT(writtenAs(DataFormat::Csv, breakdownTable(document)), HasSubstr(",headline,total,total,5576000,\n"));
    EXPECT_THAT(writtenAs(DataFormat::Csv, breakdownTable(document)), HasSubstr(",gpu_hours,pretraining,,,2664000\n"));
    EXPECT_THAT(writtenAs(DataFormat::Csv, breakdownTable(document)), HasSubstr(",gpu_hours,total,,,2788000\n"));
    EXPECT_THAT(writtenAs(DataFormat::Tsv, inputTable(document.scenarios)),
                HasSubstr("\trental.price\tRental price\t2\tUSD/GPU-h\t"));
    EXPECT_THAT(writtenAs(DataFormat::Json, comparisonTable(document)), HasSubstr("\"difference (fraction)\": 0"));
}

TEST(DataTable, HasNoFractionWhereItWouldBeBeyondAllNumbers) {
    Document document{{}, {defaultScenario(), defaultScenario()}, {}};
    document.scenarios[0].at(Input::RentalPrice).value = 1e-320;
    for (const std::vector<DataCell>& row : comparisonTable(document).rows) {
        const auto* fraction = std::get_if<double>(&row.back());
        EXPECT_TRUE(fraction == nullptr || std::isfinite(*fraction)) << std::get<std::string>(row[1]);
    }
}

TEST(DataTable, KeepsSpreadsheetsFromTakingATextForAFormula) {
    const DataTable table{{"a", "b"}, {{"=1+1", -2.5}, {"'quoted'", "x\ty"}, {"say \"hi\"", {}}}};
    EXPECT_EQ(writtenAs(DataFormat::Tsv, table), "a\tb\n'=1+1\t-2.5\n''quoted'\t\"x\ty\"\n\"say \"\"hi\"\"\"\t\n");
}

TEST(PastedInputs, AreOnlyThoseThatChangeSomething) {
    EXPECT_TRUE(parseInputs(writtenAs(DataFormat::Csv, inputTable({defaultScenario()})), defaultScenario())->isEmpty());
    const auto pasted = parseInputs("id,value\r\nrental.price,3.5\r\ntraining.method,flop\r\n\r\n", defaultScenario());
    ASSERT_TRUE(pasted) << messageOf(pasted.refusal());
    ASSERT_EQ(pasted->inputs.size(), 1U);
    EXPECT_EQ(pasted->inputs.front().first, Input::RentalPrice);
    EXPECT_EQ(pasted->inputs.front().second.value, 3.5);
    EXPECT_EQ(pasted->choices.size(), 1U);
}

TEST(PastedInputs, TakeEachEndOfTheRangeThatHasAColumn) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::RentalPrice) = {2, 1.0, 3.0, "somebody", {}};
    const auto pasted = [&](const std::string& table) {
        const auto read = parseInputs(table, scenario);
        EXPECT_TRUE(read) << messageOf(read.refusal());
        return read && !read->inputs.empty() ? read->inputs.front().second : InputState();
    };
    EXPECT_EQ(pasted("id,value,low\nrental.price,2,1.5\n"), (InputState{2, 1.5, 3.0, "somebody", {}}));
    EXPECT_EQ(pasted("id,value,high\nrental.price,2,2.5\n"), (InputState{2, 1.0, 2.5, "somebody", {}}));
    EXPECT_EQ(pasted("id,value,high\nrental.price,2,\n"), (InputState{2, 1.0, {}, "somebody", {}}));
    EXPECT_EQ(pasted("id,value,low\nrental.price,2.5,2.25\n"), (InputState{2.5, 2.25, 3.0, "", {}}));
    EXPECT_THAT(refusalFor("id,value,low\nrental.price,2,3\n"), HasSubstr("row 2, low: "));
    EXPECT_THAT(refusalFor("id,value,high\nrental.price,2,1\n"), HasSubstr("row 2, high: "));
    EXPECT_THAT(refusalFor("id,value,high\nrental.price,2,much\n"), HasSubstr("row 2, high: "));
}

TEST(PastedInputs, AreRefusedAsAWholeWithRowAndColumn) {
    EXPECT_THAT(refusalFor("hello"), HasSubstr("first row: expected the names of columns"));
    EXPECT_THAT(refusalFor("id,value\nrental.price,2\nrent,2\n"), HasSubstr("row 3, id: "));
    EXPECT_THAT(refusalFor("id\tvalue\nrental.price\tmuch\n"), HasSubstr("row 2, value: "));
    EXPECT_THAT(refusalFor("id,value\nrental.price,\n"), HasSubstr("an empty cell"));
    EXPECT_THAT(refusalFor("id,value\nrental.price,-1\n"), HasSubstr("row 2, value: "));
    EXPECT_THAT(refusalFor("id,value\nrental.price,1\nrental.price,2\n"), HasSubstr("a second time"));
    EXPECT_THAT(refusalFor("id,value\ntraining.method,guess\n"), HasSubstr("one of "));
    EXPECT_THAT(refusalFor("id,value,low,high\nrental.price,2,3,4\n"), HasSubstr("row 2, low: "));
}

} // namespace
} // namespace costberg
