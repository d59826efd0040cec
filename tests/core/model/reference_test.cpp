#include "core/file/csv_table.h"
#include "core/file/file_access.h"
#include "core/model/evaluation.h"
#include "core/model/figure_names.h"
#include "tests/support/random_scenario.h"

#include <algorithm>
#include <map>

// Twelve random scenarios beside what another program makes of them, which was written in another language from
// the description of the model and reckons with sixty decimal digits. tests/data/random_scenarios_expected.csv has its
// answers in the form of `costberg-cli evaluate --format csv`.

namespace costberg {
namespace {

using Quantities = std::map<std::string, double>;

std::string nameOf(std::string_view quantity, std::string_view view, std::string_view activity,
                   std::string_view resource) {
    std::string name(quantity);
    for (const std::string_view part : {view, activity, resource})
        name.append(" ").append(part);
    return name;
}

Quantities quantitiesOf(const Scenario& scenario) {
    const Evaluation evaluation = evaluationOf(scenario);
    Quantities quantities;
    for (std::size_t i = 0; i < computeActivityCount; ++i)
        quantities[nameOf("gpu_hours", "", idOf(static_cast<Activity>(i)), "")] = evaluation.gpuHours.hours[i];
    for (const View view : allViews) {
        quantities[nameOf("total", idOf(view), "", "")] = evaluation.totalOf(view);
        for (const Entry<double>& entry : evaluation[view])
            if (entry.amount != 0)
                quantities[nameOf("cost", idOf(view), idOf(entry.activity), idOf(entry.resource))] = entry.amount;
    }
    for (const Figure figure : allFigures)
        if (const auto value = valueOf(figure, evaluation.figures))
            quantities[nameOf(specOf(figure).id, "", "", "")] = *value;
    return quantities;
}

std::map<std::string, Quantities> expectedByScenario() {
    const auto text = readFile(COSTBERG_SOURCE_DIR "/tests/data/random_scenarios_expected.csv", 1 << 20);
    const CsvTable table(*text);
    std::map<std::string, Quantities> expected;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        expected[std::string(table.cell(row, "scenario"))]
                [nameOf(table.cell(row, "quantity"), table.cell(row, "view"), table.cell(row, "activity"),
                        table.cell(row, "resource"))] = std::stod(std::string(table.cell(row, "value")));
    return expected;
}

TEST(Evaluation, IsWhatAnotherProgramMakesOfTheSameModel) {
    const auto document = loadDocument(COSTBERG_SOURCE_DIR "/tests/data/random_scenarios.costberg");
    ASSERT_TRUE(document);
    const auto expected = expectedByScenario();
    ASSERT_EQ(document->scenarios.size(), expected.size());
    for (const Scenario& scenario : document->scenarios) {
        const Quantities ours = quantitiesOf(scenario);
        const Quantities& theirs = expected.at(scenario.id);
        EXPECT_EQ(ours.size(), theirs.size()) << scenario.id;
        for (const auto& [name, value] : theirs)
            if (ours.count(name) == 1)
                EXPECT_TRUE(isNear(ours.at(name), value)) << scenario.id << " " << name;
            else
                ADD_FAILURE() << scenario.id << " has no " << name;
    }
}

} // namespace
} // namespace costberg
