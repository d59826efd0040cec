#include "core/presets.h"

#include "core/file/csv_table.h"
#include "core/model/evaluation.h"
#include "core/published_number.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace costberg {
namespace {

using testing::StartsWith;

constexpr std::string_view scenarioSuffix = " (a scenario, not a published result)";

std::vector<std::string> idsInTable() {
    const CsvTable table = factTable("presets.csv");
    std::vector<std::string> ids;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        if (ids.empty() || ids.back() != table.cell(row, "preset"))
            ids.emplace_back(table.cell(row, "preset"));
    return ids;
}

TEST(Presets, AreThoseOfTheReferenceTableInItsOrder) {
    std::vector<std::string> ids;
    for (const Scenario& preset : allPresets())
        ids.push_back(preset.id);
    EXPECT_EQ(ids, idsInTable());
    EXPECT_EQ(ids.size(), 18U);
}

TEST(Presets, HaveTheNameTheStoryAndTheViewOfTheReferenceTable) {
    const CsvTable table = factTable("presets.csv");
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const Scenario* preset = presetWithId(table.cell(row, "preset"));
        ASSERT_NE(preset, nullptr) << table.cell(row, "preset");
        std::string_view name = table.cell(row, "name");
        const bool isScenario = name.ends_with(scenarioSuffix);
        if (isScenario)
            name.remove_suffix(scenarioSuffix.size());
        std::string story(table.cell(row, "story"));
        if (isScenario)
            story += " A scenario, not a published result.";
        EXPECT_EQ(preset->name, name);
        EXPECT_EQ(preset->story, story);
        EXPECT_EQ(idOf(preset->view), table.cell(row, "opening_view"));
        EXPECT_EQ(preset->preset, std::nullopt);
    }
}

/// What presets.csv makes of the defaults.
std::map<std::string, Scenario> scenariosOfTable() {
    const CsvTable table = factTable("presets.csv");
    std::map<std::string, Scenario> scenarios;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        Scenario& scenario =
            scenarios.try_emplace(std::string(table.cell(row, "preset")), defaultScenario()).first->second;
        const std::string_view id = table.cell(row, "id");
        const std::string_view value = table.cell(row, "value");
        if (const auto input = inputWithId(id))
            scenario.at(*input).value = numberIn(value).value();
        else
            scenario.choices = withChoice(scenario.choices, choiceWithId(id).value(),
                                          valueIndexWithId(choiceWithId(id).value(), value).value());
    }
    return scenarios;
}

TEST(Presets, SetWhatTheReferenceTableSetsAndNothingElse) {
    for (const auto& [id, expected] : scenariosOfTable()) {
        const Scenario* preset = presetWithId(id);
        ASSERT_NE(preset, nullptr) << id;
        const Difference difference = differenceBetween(*preset, expected);
        for (const Input input : difference.inputs)
            ADD_FAILURE() << id << ": " << specOf(input).id << " is " << preset->at(input).value;
        for (const Choice choice : difference.choices)
            ADD_FAILURE() << id << ": " << specOf(choice).id;
    }
}

TEST(Presets, NameASourceForEachInputThatTheySetAndForNoOther) {
    const CsvTable table = factTable("presets.csv");
    std::map<std::string, std::vector<Input>> set;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        if (const auto input = inputWithId(table.cell(row, "id")))
            set[std::string(table.cell(row, "preset"))].push_back(*input);
    for (const Scenario& preset : allPresets())
        for (const Input input : allInputs()) {
            const bool isSet = std::ranges::find(set[preset.id], input) != set[preset.id].end();
            EXPECT_EQ(isSet, !preset.at(input).source.empty()) << preset.id << ": " << specOf(input).id;
        }
}

TEST(Presets, NameTheirSourcesShortEnoughForALine) {
    for (const Scenario& preset : allPresets())
        for (const InputState& state : preset.inputs)
            EXPECT_LE(state.source.find(';') == std::string::npos ? state.source.size() : state.source.find(';'), 40U)
                << preset.id << ": " << state.source;
}

TEST(Presets, CarryThePublishedFiguresOfTheReferenceTable) {
    const CsvTable table = factTable("presets_expected.csv");
    std::map<std::string_view, std::size_t> next;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const std::string_view id = table.cell(row, "preset");
        const Scenario* preset = presetWithId(id);
        ASSERT_NE(preset, nullptr) << id;
        ASSERT_LT(next[id], preset->published.size()) << id;
        const PublishedFigure& figure = preset->published[next[id]++];
        EXPECT_EQ(idOf(figure.view), table.cell(row, "view")) << id;
        EXPECT_EQ(figure.quantity, table.cell(row, "quantity")) << id;
        EXPECT_EQ(figure.value, numberIn(table.cell(row, "published"))) << id;
        EXPECT_EQ(figure.tolerance, numberIn(table.cell(row, "relative_tolerance"))) << id;
        EXPECT_EQ(figure.source, table.cell(row, "source")) << id;
    }
    for (const Scenario& preset : allPresets())
        EXPECT_EQ(preset.published.size(), next[preset.id]) << preset.id;
}

/// What the model says of a published quantity.
double quantityOf(const Evaluation& evaluation, const PublishedFigure& figure) {
    const auto activity = activityWithId(figure.quantity);
    if (figure.view == PublishedView::GpuHours)
        return activity ? evaluation.gpuHours[*activity] : totalOf(evaluation.gpuHours);
    const View view = viewWithId(idOf(figure.view)).value();
    if (figure.quantity == "total")
        return evaluation.totalOf(view);
    return activity ? amountOf(evaluation[view], *activity)
                    : amountOf(evaluation[view], resourceWithId(figure.quantity).value());
}

TEST(Presets, ReproduceTheirPublishedFigures) {
    for (const Scenario& preset : allPresets()) {
        const Evaluation evaluation = evaluationOf(preset);
        for (const PublishedFigure& figure : preset.published) {
            const double tolerance = figure.tolerance == 0 ? 1e-9 : figure.tolerance;
            EXPECT_NEAR(quantityOf(evaluation, figure), figure.value, tolerance * figure.value)
                << preset.id << ", " << idOf(figure.view) << ", " << figure.quantity << ", " << figure.source;
        }
    }
}

TEST(Presets, ThatAreOurOwnScenariosSaySo) {
    for (const char* id : {"deepseek-whole-picture", "claude-3.5-sonnet"}) {
        EXPECT_THAT(presetWithId(id)->story, testing::HasSubstr("A scenario, not a published result."));
        EXPECT_THAT(presetWithId(id)->at(Input::ComputeMultiple).source, StartsWith("Assumed;"));
    }
}

TEST(Presets, AreFoundByTheirId) {
    EXPECT_EQ(presetWithId(openingPresetId)->view, View::Cash);
    EXPECT_EQ(presetWithId("no-such-preset"), nullptr);
    EXPECT_EQ(presetWithId(""), nullptr);
}

} // namespace
} // namespace costberg
