#include "app/cli/simulation_file.h"

#include "core/text/messages.h"

#include <gmock/gmock.h>

namespace costberg::cli {
namespace {

using testing::HasSubstr;

std::string replaced(std::string text, std::string_view part, std::string_view other) {
    const auto at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return text.replace(at, part.size(), other);
}

SimulationFile smallFile() {
    // So few samples are all in the last shard.
    SimulationFile file{3, 7, {4, {2, 4}}, {View::Cash}, {0.5}, {}};
    SimulatedScenario scenario{"a", "A", {}, {}};
    for (const double amount : {1.0, 2.0, 3.0})
        scenario.result.totals[static_cast<std::size_t>(View::Cash)].add(amount);
    scenario.result.samples = 3;
    file.scenarios.push_back(scenario);
    return file;
}

std::string refusalWhere(std::string_view part, std::string_view other) {
    const auto read = readSimulation(replaced(simulationJson(smallFile()), part, other), "part.json");
    return read ? "nothing was refused" : messageOf(read.refusal());
}

TEST(SimulationFile, IsReadAsItWasWritten) {
    const auto read = readSimulation(simulationJson(smallFile()), "part.json");
    ASSERT_TRUE(read) << messageOf(read.refusal());
    EXPECT_EQ(read->samples, 3U);
    EXPECT_EQ(read->seed, 7U);
    EXPECT_EQ(read->shards.count, 4U);
    EXPECT_THAT(read->shards.indexes, testing::ElementsAre(2, 4));
    EXPECT_EQ(simulationJson(*read), simulationJson(smallFile()));
}

TEST(SimulationFile, KeepsCountsBeyondWhatADoubleHolds) {
    SimulationFile file = smallFile();
    file.shards = {18446744073709551615U, {9007199254740993U}};
    file.scenarios[0].result = {};
    const auto read = readSimulation(simulationJson(file), "part.json");
    ASSERT_TRUE(read) << messageOf(read.refusal());
    EXPECT_EQ(read->shards.count, file.shards.count);
    EXPECT_EQ(read->shards.indexes, file.shards.indexes);
}

TEST(SimulationFile, RefusesCountsThatAreNone) {
    EXPECT_THAT(refusalWhere("\"samples\": 3", "\"samples\": 1e300"),
                HasSubstr("part.json: simulation.samples: expected a whole number"));
    EXPECT_THAT(refusalWhere("\"samples\": 3", "\"samples\": 3.5"), HasSubstr("simulation.samples: "));
    EXPECT_THAT(refusalWhere("\"samples\": 3", "\"samples\": -3"), HasSubstr("simulation.samples: "));
    EXPECT_THAT(refusalWhere("\"of\": 4", "\"of\": 1e300"), HasSubstr("simulation.shards.of: "));
    EXPECT_THAT(refusalWhere("\n      \"samples\": 3", "\n      \"samples\": 1e300"),
                HasSubstr("scenarios[0].samples: expected a whole number, as simulate --format json writes it, found "
                          "1e300"));
}

TEST(SimulationFile, RefusesOtherSamplesThanItsShardsHave) {
    EXPECT_THAT(refusalWhere("\"samples\": 3,", "\"samples\": 2000,"),
                HasSubstr("scenarios[0].samples: expected 976, what these shards have"));
}

TEST(SimulationFile, RefusesASeedThatIsNoWholeNumber) {
    for (const char* seed : {"12abc", "", "-1", "1.5", " 7", "99999999999999999999"})
        EXPECT_THAT(refusalWhere("\"seed\": \"7\"", "\"seed\": \"" + std::string(seed) + '"'),
                    HasSubstr("simulation.seed: expected a whole number in quotes"))
            << seed;
}

TEST(SimulationFile, RefusesAFingerprintThatIsNone) {
    for (const char* text : {"", "12345678901234567", "x", "-1"})
        EXPECT_THAT(
            refusalWhere("\"assumptions\": \"0000000000000000\"", "\"assumptions\": \"" + std::string(text) + '"'),
            HasSubstr("scenarios[0].assumptions: expected a fingerprint of 16 digits"))
            << text;
}

TEST(SimulationFile, SaysWhatItFoundInPlaceOfWhatIsExpected) {
    EXPECT_THAT(refusalWhere("\"id\": \"a\"", "\"id\": [1]"), testing::EndsWith("found an array"));
    EXPECT_THAT(refusalWhere("\"point\": 0", "\"point\": \"0\""), testing::EndsWith("found \"0\""));
    EXPECT_THAT(refusalWhere("\"point\": 0", "\"point\": -1"), testing::EndsWith("found -1"));
    EXPECT_THAT(refusalWhere("\"seed\"", "\"seeds\""),
                HasSubstr("simulation.seed: expected a member of that name, as simulate --format json writes it, found "
                          "nothing"));
}

TEST(SimulationFile, RefusesShardsThatAreNotAmongThem) {
    for (const char* included : {"[0, 1]", "[3, 5]", "[3, 2]", "[2, 2]", "[]"}) {
        const std::string text = replaced(simulationJson(smallFile()), "[\n        2,\n        4\n      ]", included);
        const auto read = readSimulation(text, "part.json");
        ASSERT_FALSE(read) << included;
        EXPECT_THAT(messageOf(read.refusal()), HasSubstr("simulation.shards.included: expected")) << included;
    }
}

TEST(SimulationFile, RefusesASmallestAmountAboveTheLargest) {
    EXPECT_THAT(refusalWhere("\"smallest\": 1", "\"smallest\": 4"), HasSubstr("scenarios[0].views.cash.smallest: "));
}

TEST(SimulationFile, RefusesQuantilesThatAreNone) {
    for (const char* quantile : {"half", "0.5x", "1.5", "-0.5", "nan"})
        EXPECT_THAT(refusalWhere("\"0.5\": ", '"' + std::string(quantile) + "\": "),
                    HasSubstr("scenarios[0].views.cash.quantiles: "))
            << quantile;
}

} // namespace
} // namespace costberg::cli
