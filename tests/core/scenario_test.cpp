#include "core/scenario.h"

#include <gmock/gmock.h>

namespace costberg {
namespace {

using testing::ElementsAre;

Scenario scenarioNamed(std::string id) {
    Scenario scenario = defaultScenario();
    scenario.id = std::move(id);
    return scenario;
}

std::vector<std::string> idsIn(const Document& document) {
    std::vector<std::string> ids;
    for (const Scenario& scenario : document.scenarios)
        ids.push_back(scenario.id);
    return ids;
}

TEST(DefaultScenario, HasEveryInputAtItsDefaultAndEveryChoiceAtItsFirstValue) {
    const Scenario scenario = defaultScenario();
    for (const Input input : allInputs())
        EXPECT_EQ(scenario.at(input).value, specOf(input).standard) << specOf(input).id;
    for (const Choice choice : allChoices())
        EXPECT_EQ(valueIndexOf(scenario.choices, choice), 0U) << specOf(choice).id;
}

TEST(BaselineScenario, IsTheOneThatTheDocumentNamesOrTheFirst) {
    Document document{"", {scenarioNamed("a"), scenarioNamed("b")}, {}};
    EXPECT_EQ(&baselineScenario(document), &document.scenarios[0]);
    document.baseline = "b";
    EXPECT_EQ(&baselineScenario(document), &document.scenarios[1]);
}

TEST(FreeId, IsTheWantedOneOrTheNextNumber) {
    Document document{"", {scenarioNamed("a"), scenarioNamed("a-2")}, {}};
    EXPECT_EQ(freeIdFor(document, "b"), "b");
    EXPECT_EQ(freeIdFor(document, "a"), "a-3");
}

TEST(WithScenarios, GivesEachIdOnce) {
    const Document document{"a", {scenarioNamed("a"), scenarioNamed("a-2")}, {}};
    const Document joined =
        withScenarios(document, {scenarioNamed("a"), scenarioNamed("b"), scenarioNamed("a"), scenarioNamed("a-3")});
    EXPECT_THAT(idsIn(joined), ElementsAre("a", "a-2", "a-3", "b", "a-4", "a-3-2"));
    EXPECT_EQ(joined.baseline, "a");
}

TEST(WithScenarios, NamesAsFreeIdDoes) {
    Document one{"", {scenarioNamed("x")}, {}};
    Document other = one;
    for (const char* id : {"x", "y", "x", "x-2", "y", "x"}) {
        Scenario scenario = scenarioNamed(freeIdFor(one, id));
        one.scenarios.push_back(scenario);
        other = withScenarios(other, {scenarioNamed(id)});
    }
    EXPECT_EQ(idsIn(one), idsIn(other));
}

TEST(WithScenarios, CountsManyOfOneIdOn) {
    const std::vector<Scenario> many(2000, scenarioNamed("same"));
    const Document joined = withScenarios({"", many, {}}, many);
    EXPECT_EQ(joined.scenarios.back().id, "same-2001");
}

TEST(WithValue, DropsTheSourceAndTheEndOfTheRangeThatSaidAnotherValue) {
    const InputState before{2, 1.0, 3.0, "somebody", {{"mine", "1"}}};
    EXPECT_EQ(withValue(before, 4), (InputState{4, 1.0, {}, "", {{"mine", "1"}}}));
    EXPECT_EQ(withValue(before, 0.5), (InputState{0.5, {}, 3.0, "", {{"mine", "1"}}}));
    EXPECT_EQ(withValue(before, 2.5), (InputState{2.5, 1.0, 3.0, "", {{"mine", "1"}}}));
}

TEST(WithValue, KeepsARangeThatEndsAtTheValue) {
    const InputState before{2, 1.0, 3.0, "", {}};
    EXPECT_EQ(withValue(before, 3), (InputState{3, 1.0, 3.0, "", {}}));
    EXPECT_EQ(withValue(before, 1), (InputState{1, 1.0, 3.0, "", {}}));
}

TEST(WithValue, ChangesNothingWhereTheValueIsTheSame) {
    const InputState before{2, 1.0, 3.0, "somebody", {}};
    EXPECT_EQ(withValue(before, 2), before);
}

TEST(DifferenceBetween, CountsValuesAndChoicesButNoSources) {
    Scenario one = defaultScenario();
    Scenario other = one;
    other.at(Input::RentalPrice).source = "somebody";
    EXPECT_EQ(differenceBetween(one, other).count(), 0U);
    other.at(Input::RentalPrice).value = 3;
    other.choices.depreciation = Depreciation::Annuity;
    EXPECT_THAT(differenceBetween(one, other).inputs, ElementsAre(Input::RentalPrice));
    EXPECT_THAT(differenceBetween(one, other).choices, ElementsAre(Choice::Depreciation));
}

} // namespace
} // namespace costberg
