#include "core/file/scenario_file.h"

#include "core/file/embedded.h"
#include "tests/core/file/random_document.h"

#include <gmock/gmock.h>

#include <clocale>
#include <limits>

namespace costberg {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

Document documentOfOne() { return {"", {defaultScenario()}, {}}; }

/// What loading and saving make of a text.
std::string savedAgain(std::string_view text) {
    const Result<Document> document = parseDocument(text);
    EXPECT_TRUE(document) << document.refusal().where << ": " << document.refusal().found;
    return document ? textOf(*document) : std::string();
}

std::string withInput(const std::string& json) {
    return R"({"format": "costberg", "version": 1, "scenarios": [{"id": "a", "inputs": {"rental.price": )" + json +
           "}}]}";
}

TEST(ScenarioFile, GivesEveryDocumentBackAndTheSameBytes) {
    std::mt19937 random(20250131);
    for (int i = 0; i < 2000; ++i) {
        const Document document = randomDocument(random);
        const std::string text = textOf(document);
        const Result<Document> read = parseDocument(text);
        ASSERT_TRUE(read) << i << ": " << read.refusal().where << ": expected " << read.refusal().expected << ", found "
                          << read.refusal().found << "\n"
                          << text;
        ASSERT_EQ(*read, document) << i << "\n" << text;
        ASSERT_EQ(textOf(*read), text) << i;
    }
}

TEST(ScenarioFile, KeepsTheBytesOfEveryPreset) {
    for (const EmbeddedFile& file : presetFiles())
        EXPECT_EQ(savedAgain(file.text), file.text) << file.name;
}

TEST(ScenarioFile, WritesKeysInOneOrderWithTwoSpaces) {
    Document document = documentOfOne();
    document.baseline = "untitled";
    document.scenarios[0].preset = "smollm3";
    document.scenarios[0].published.push_back({PublishedView::GpuHours, "total", 2788000, 0, "Table 1", {}});
    const std::string text = textOf(document);
    EXPECT_THAT(text, StartsWith("{\n"
                                 "  \"format\": \"costberg\",\n"
                                 "  \"version\": 1,\n"
                                 "  \"baseline\": \"untitled\",\n"
                                 "  \"scenarios\": [\n"
                                 "    {\n"
                                 "      \"id\": \"untitled\",\n"
                                 "      \"name\": \"Untitled\",\n"
                                 "      \"story\": \"\",\n"
                                 "      \"view\": \"headline\",\n"
                                 "      \"preset\": \"smollm3\",\n"
                                 "      \"choices\": {\n"
                                 "        \"training.method\": \"gpu_hours\",\n"));
    EXPECT_THAT(text, HasSubstr("        \"running.method\": \"parts\"\n"
                                "      },\n"
                                "      \"inputs\": {\n"
                                "        \"training.pretraining_gpu_hours\": 2788000,\n"));
    EXPECT_THAT(text, EndsWith("        \"project.other_costs\": 0\n"
                               "      },\n"
                               "      \"published\": [\n"
                               "        {\n"
                               "          \"view\": \"gpu_hours\",\n"
                               "          \"quantity\": \"total\",\n"
                               "          \"value\": 2788000,\n"
                               "          \"tolerance\": 0,\n"
                               "          \"source\": \"Table 1\"\n"
                               "        }\n"
                               "      ]\n"
                               "    }\n"
                               "  ]\n"
                               "}\n"));
}

TEST(ScenarioFile, WritesEveryInputAndEveryChoice) {
    const std::string text = textOf(documentOfOne());
    for (const InputSpec& spec : allInputSpecs())
        EXPECT_THAT(text, HasSubstr(std::string(spec.id) + "\": "));
    for (const Choice choice : allChoices())
        EXPECT_THAT(text, HasSubstr(std::string(specOf(choice).id) + "\": \""));
}

TEST(ScenarioFile, WritesAnInputAsANumberWhereThereIsNothingElseToSay) {
    Document document = documentOfOne();
    document.scenarios[0].at(Input::RentalPrice) = {2.5, {}, 3.5, "Lambda", {}};
    const std::string text = textOf(document);
    EXPECT_THAT(text, HasSubstr("        \"synthetic.api_price\": 2.19,\n"
                                "        \"rental.price\": {\n"
                                "          \"value\": 2.5,\n"
                                "          \"high\": 3.5,\n"
                                "          \"source\": \"Lambda\"\n"
                                "        },\n"
                                "        \"rental.extras_share\": 0,\n"));
}

TEST(ScenarioFile, WritesNumbersInTheFewestDigitsThatReadBack) {
    const std::vector<std::pair<double, std::string>> numbers{{2664000, "2664000"},
                                                              {1e8, "100000000"},
                                                              {0.1, "0.1"},
                                                              {1.0 / 3, "0.3333333333333333"},
                                                              {27142.666666666668, "27142.666666666668"},
                                                              {-0.0, "0"},
                                                              {5e-324, "5e-324"},
                                                              {1e-6, "0.000001"}};
    for (const auto& [value, digits] : numbers) {
        Document document = documentOfOne();
        document.scenarios[0].at(Input::OtherCosts).value = value;
        EXPECT_THAT(textOf(document), HasSubstr("\"project.other_costs\": " + digits + "\n"));
    }
}

TEST(ScenarioFile, ReadsMinusZeroAsZero) {
    for (const char* zero : {"-0", "-0.0", "-0e5"}) {
        const Result<Document> document = parseDocument(withInput(zero));
        ASSERT_TRUE(document);
        EXPECT_FALSE(std::signbit(document->scenarios[0].at(Input::RentalPrice).value)) << zero;
    }
}

TEST(ScenarioFile, KeepsUnknownKeysAtEveryLevelAfterTheKnownOnes) {
    const std::string text = savedAgain(R"({
        "author": {"name": "A", "tags": ["x", 1.0, 12345678901234567890123]},
        "format": "costberg", "version": 1,
        "scenarios": [{
            "color": "red", "id": "a",
            "inputs": {"rental.price": {"note": null, "value": 2}},
            "published": [{"page": 7, "value": 5}]
        }]
    })");
    EXPECT_THAT(text, HasSubstr("          \"value\": 2,\n"
                                "          \"note\": null\n"
                                "        },\n"));
    EXPECT_THAT(text, HasSubstr("          \"source\": \"\",\n"
                                "          \"page\": 7\n"
                                "        }\n"
                                "      ],\n"
                                "      \"color\": \"red\"\n"
                                "    }\n"));
    EXPECT_THAT(text, EndsWith("  ],\n"
                               "  \"author\": {\n"
                               "    \"name\": \"A\",\n"
                               "    \"tags\": [\n"
                               "      \"x\",\n"
                               "      1.0,\n"
                               "      12345678901234567890123\n"
                               "    ]\n"
                               "  }\n"
                               "}\n"));
    EXPECT_EQ(savedAgain(text), text);
}

TEST(ScenarioFile, WritesNamesOfEveryKindAsValidUtf8) {
    Document document = documentOfOne();
    document.scenarios[0].name = "A<b>&\"'日本語\n";
    EXPECT_THAT(textOf(document), HasSubstr(R"("name": "A<b>&\"'日本語\n",)"));
    document.scenarios[0].name = "no UTF-8: \xFF";
    const Result<Document> read = parseDocument(textOf(document));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->scenarios[0].name, "no UTF-8: \xEF\xBF\xBD");
}

/// The C library's locale as a program of another country has it, for the length of a test.
class ForeignLocale {
public:
    explicit ForeignLocale(const char* name) : m_old(std::setlocale(LC_NUMERIC, nullptr)) {
        m_isThere = std::setlocale(LC_NUMERIC, name) != nullptr;
    }
    ~ForeignLocale() { std::setlocale(LC_NUMERIC, m_old.c_str()); }
    ForeignLocale(const ForeignLocale&) = delete;
    ForeignLocale& operator=(const ForeignLocale&) = delete;

    bool isThere() const { return m_isThere; }

private:
    std::string m_old;
    bool m_isThere = false;
};

TEST(ScenarioFile, KnowsNoLocale) {
    const ForeignLocale german("de_DE.UTF-8");
    if (!german.isThere())
        GTEST_SKIP() << "the locale de_DE.UTF-8 is not installed";
    const std::string text = savedAgain(
        R"({"format": "costberg", "version": 1, "x": 1.50, "scenarios": [{"inputs": {"rental.price": 2.5}}]})");
    EXPECT_THAT(text, HasSubstr("\"rental.price\": 2.5,\n"));
    EXPECT_THAT(text, HasSubstr("\"x\": 1.50\n"));
}

} // namespace
} // namespace costberg
