#include "core/file/csv_table.h"
#include "core/inputs.h"
#include "core/presets.h"
#include "tests/app/cli/ran.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace costberg::cli {
namespace {

using nlohmann::json;
using testing::ElementsAre;

/// As a number where both are numbers: "1e9" is 1000000000.
bool isSame(std::string_view one, std::string_view other) {
    char* end = nullptr;
    const std::string text(one);
    const double number = std::strtod(text.c_str(), &end);
    if (text.empty() || *end != '\0')
        return one == other;
    return number == std::strtod(std::string(other).c_str(), nullptr);
}

TEST(ListInputs, IsTheReferenceTableCellByCell) {
    const CsvTable ours(ran({"list", "inputs", "--format", "csv"}).out);
    const CsvTable reference = factTable("inputs.csv");
    EXPECT_EQ(ours.columns(), reference.columns());
    ASSERT_EQ(ours.rowCount(), reference.rowCount());
    for (std::size_t row = 0; row < ours.rowCount(); ++row)
        for (const std::string& column : ours.columns())
            EXPECT_TRUE(isSame(ours.cell(row, column), reference.cell(row, column)))
                << ours.cell(row, "id") << " " << column << ": " << ours.cell(row, column) << " instead of "
                << reference.cell(row, column);
}

TEST(ListInputs, GivesNumbersInJsonAndLeavesOutWhatIsNotSaid) {
    const json inputs = jsonOf({"list", "inputs"})["inputs"];
    ASSERT_EQ(inputs.size(), inputCount);
    EXPECT_EQ(inputs[0]["id"], "training.pretraining_gpu_hours");
    EXPECT_EQ(inputs[0]["max"], 1e9);
    EXPECT_FALSE(inputs[0].contains("low"));
    for (const json& input : inputs)
        if (input["id"] == "rental.price") {
            EXPECT_EQ(input["default"], 2);
            EXPECT_EQ(input["low"], 1.3);
            EXPECT_EQ(input["range_kind"], "spread");
        }
}

TEST(ListChoices, GivesTheDefaultFirst) {
    const json choices = jsonOf({"list", "choices"})["choices"];
    ASSERT_EQ(choices.size(), 8U);
    EXPECT_EQ(choices[2]["id"], "synthetic.method");
    EXPECT_THAT(choices[2]["values"], ElementsAre("gpu_hours", "tokens", "api"));
    EXPECT_EQ(CsvTable(ran({"list", "choices", "--format", "csv"}).out).cell(2, "values"), "gpu_hours|tokens|api");
}

TEST(ListPresets, NamesThemAll) {
    const json presets = jsonOf({"list", "presets"})["presets"];
    ASSERT_EQ(presets.size(), allPresets().size());
    for (std::size_t i = 0; i < presets.size(); ++i) {
        EXPECT_EQ(presets[i]["id"], allPresets()[i].id);
        EXPECT_EQ(presets[i]["story"], allPresets()[i].story);
    }
}

TEST(ListViews, GivesTheirQuestions) {
    const json views = jsonOf({"list", "views"})["views"];
    ASSERT_EQ(views.size(), 5U);
    EXPECT_EQ(views[0]["id"], "headline");
    EXPECT_EQ(views[0]["question"], "What does the paper print?");
}

TEST(ListLevers, NamesWhatCanBeSetBesideInputs) {
    const json levers = jsonOf({"list", "levers"})["levers"];
    ASSERT_EQ(levers.size(), 3U);
    EXPECT_EQ(levers[1]["id"], "hardware.capex");
}

TEST(ListTable, AlignsItsColumns) {
    EXPECT_EQ(ran({"list", "views"}).out, "id         label    question\n"
                                          "headline   Paper    What does the paper print?\n"
                                          "market     Market   What would the project cost at market prices?\n"
                                          "amortized  Used up  What has the project used up?\n"
                                          "cash       Cash     What was paid during the project?\n"
                                          "fleet      Fleet    What does the fleet cost over its life?\n");
}

} // namespace
} // namespace costberg::cli
