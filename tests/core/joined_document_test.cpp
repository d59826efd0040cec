#include "core/joined_document.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

Scenario scenarioNamed(std::string id) {
    Scenario scenario = defaultScenario();
    scenario.id = std::move(id);
    return scenario;
}

TEST(Joined, KeepsTheUnknownKeysOfBothAndTheFirstOfOneName) {
    const Document first{"a", {scenarioNamed("a")}, {{"mine", "1"}}};
    const Document second{"b", {scenarioNamed("a"), scenarioNamed("b")}, {{"mine", "2"}, {"theirs", "3"}}};
    const Document both = joined(first, second);
    EXPECT_EQ(both.baseline, "a");
    ASSERT_EQ(both.scenarios.size(), 3U);
    EXPECT_EQ(both.scenarios[1].id, "a-2");
    EXPECT_EQ(both.scenarios[2].id, "b");
    EXPECT_EQ(both.unknownKeys, (UnknownKeys{{"mine", "1"}, {"theirs", "3"}}));
}

} // namespace
} // namespace costberg
