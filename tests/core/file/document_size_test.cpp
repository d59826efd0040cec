#include "core/file/scenario_file.h"
#include "core/text/messages.h"
#include "tests/core/file/document_text.h"

#include <gtest/gtest.h>

// How much a scenario file may hold, so that what was opened can be saved again.

namespace costberg {
namespace {

TEST(ParseDocument, RefusesTextsAboveSixteenMebibytes) {
    std::string text = withScenario("");
    text.append(largestDocumentSize - text.size(), ' ');
    EXPECT_TRUE(parseDocument(text));
    text += ' ';
    const Result<Document> document = parseDocument(text);
    ASSERT_FALSE(document);
    EXPECT_EQ(document.refusal().found, "more than 16 MiB");
}

std::string withManyScenarios(std::size_t count) {
    std::string text = R"({"format": "costberg", "version": 1, "scenarios": [{})";
    for (std::size_t i = 1; i < count; ++i)
        text += ",{}";
    return text + "]}";
}

TEST(ParseDocument, ReadsAsManyScenariosAsFitIntoASavedFile) {
    const Result<Document> most = parseDocument(withManyScenarios(4000));
    ASSERT_TRUE(most);
    EXPECT_EQ(most->scenarios.size(), 4000U);
    EXPECT_LE(textOf(*most).size(), largestDocumentSize);
    const Result<Document> tooLarge = parseDocument(withManyScenarios(mostScenarios));
    ASSERT_FALSE(tooLarge);
    EXPECT_EQ(tooLarge.refusal().found, "one that would be larger");
    EXPECT_EQ(messageOf(parseDocument(withManyScenarios(mostScenarios + 1)).refusal()),
              "scenarios: expected at most 8000, for a file with more would be too large to be saved again, found 8001 "
              "scenarios");
}

TEST(ParseDocument, TakesMoreScenariosThanCanBeSaved) {
    Scenario shortest = defaultScenario();
    shortest.id = std::string("a"); // a literal makes GCC 12 warn of what is not there
    shortest.name.clear();
    for (const Input input : allInputs()) {
        const Interval& limits = specOf(input).limits;
        shortest.at(input).value = limits.contains(0) ? 0 : limits.contains(1) ? 1 : limits.to;
    }
    const std::size_t alone = textOf({"", {shortest}, {}}).size();
    EXPECT_GT((textOf({"", {shortest, shortest}, {}}).size() - alone) * mostScenarios, largestDocumentSize + 500'000);
}

TEST(ParseDocument, RefusesWhatCouldNotBeSavedAgain) {
    // Twelve bytes of each line are indent when it is saved.
    std::string text = R"({"format": "costberg", "version": 1, "scenarios": [{}], "mine": [[[[0)";
    for (int i = 0; i < 2'000'000; ++i)
        text += ",0";
    const Result<Document> document = parseDocument(text + "]]]]}");
    ASSERT_FALSE(document);
    EXPECT_EQ(messageOf(document.refusal()),
              "Expected a scenario file that is at most 16 MiB when it is saved again, found one that would be larger");
}

} // namespace
} // namespace costberg
