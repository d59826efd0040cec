#include "core/file/scenario_file.h"

#include "tests/core/file/document_text.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace costberg {
namespace {

std::string withInputs(const std::string& members) { return withScenario("\"inputs\": {" + members + "}"); }

struct Broken {
    std::string text;
    std::string where;
    std::string found;
    std::string expected;
};

void PrintTo(const Broken& broken, std::ostream* stream) { *stream << broken.text; }

class BrokenFile : public testing::TestWithParam<Broken> {};

TEST_P(BrokenFile, IsRefusedWithPlaceFoundAndExpected) {
    const Result<Document> document = parseDocument(GetParam().text);
    ASSERT_FALSE(document);
    EXPECT_EQ(document.refusal().where, GetParam().where);
    EXPECT_EQ(document.refusal().found, GetParam().found);
    EXPECT_EQ(document.refusal().expected, GetParam().expected);
}

const std::string rent = R"(scenarios[0].inputs."rental.price")";

INSTANTIATE_TEST_SUITE_P(
    Json, BrokenFile,
    testing::Values(Broken{"", "", "an empty file", "a scenario file"},
                    Broken{"   \n", "line 2, column 1", "the end of the text", "the rest of the JSON text"},
                    Broken{"{\"format\": \"costberg\",\n \"version\": 1,", "line 2, column 15", "the end of the text",
                           "the rest of the JSON text"},
                    Broken{"{\"format\": \"costb", "line 1, column 18", "the end of the text",
                           "the rest of the JSON text"},
                    Broken{"{\n  \"a\": 1\n  \"b\": 2\n}", "line 3, column 5", "a string", "',' or '}'"},
                    Broken{"{\"a\": 1,}", "line 1, column 9", "'}'", "a key in quotes"},
                    Broken{"{a: 1}", "line 1, column 2", "'a'", "a key in quotes"},
                    Broken{"{\"a\" 1}", "line 1, column 6", "a number", "':'"},
                    Broken{"[1 2]", "line 1, column 4", "a number", "',' or ']'"},
                    Broken{"{\"a\": 1} x", "line 1, column 10", "'x'", "the end of the text"},
                    Broken{"{\"a\": 1}{}", "line 1, column 9", "'{'", "the end of the text"},
                    Broken{"{\"a\": NaN}", "line 1, column 7", "'N'", "a JSON value"},
                    Broken{"{\"a\": .5}", "line 1, column 7", "'.'", "a JSON value"},
                    Broken{"{\"a\": 01}", "line 1, column 8", "a number", "',' or '}'"}));

INSTANTIATE_TEST_SUITE_P(
    Document, BrokenFile,
    testing::Values(
        Broken{"[]", "", "an array", "a scenario file, an object with format \"costberg\""},
        Broken{"5", "", "a number", "a scenario file, an object with format \"costberg\""},
        Broken{"{}", "format", "nothing", "\"costberg\", as in every scenario file"},
        Broken{R"({"format": "other", "version": 7})", "format", "\"other\"",
               "\"costberg\", as in every scenario file"},
        Broken{R"({"format": 5})", "format", "a number", "\"costberg\", as in every scenario file"},
        Broken{R"({"format": "costberg"})", "version", "nothing", "the number 1"},
        Broken{R"({"scenarios": 5, "format": "costberg", "version": 2})", "version", "version 2, of a newer Costberg",
               "version 1"},
        Broken{R"({"format": "costberg", "version": 0})", "version", "0", "the number 1"},
        Broken{R"({"format": "costberg", "version": "1"})", "version", "a string", "the number 1"},
        Broken{R"({"format": "costberg", "version": 1})", "scenarios", "nothing", "an array of at least one scenario"},
        Broken{R"({"format": "costberg", "version": 1, "scenarios": []})", "scenarios", "an empty array",
               "at least one scenario"},
        Broken{R"({"format": "costberg", "version": 1, "scenarios": {}})", "scenarios", "an object",
               "an array of scenarios"},
        Broken{R"({"format": "costberg", "version": 1, "scenarios": [null]})", "scenarios[0]", "null", "an object"},
        Broken{R"({"format": "costberg", "version": 1, "scenarios": [{"id": "a"}, {"id": "b"}, {"id": "a"}]})",
               "scenarios[2].id", "\"a\", which another scenario has", "an id of its own"},
        Broken{R"({"format": "costberg", "version": 1, "baseline": "b", "scenarios": [{"id": "a"}]})", "baseline",
               "\"b\", which no scenario has", "the id of a scenario"},
        Broken{R"({"format": "costberg", "version": 1, "baseline": 5, "scenarios": [{"id": "a"}]})", "baseline",
               "a number", "a string"},
        Broken{R"({"format": "costberg", "format": "costberg"})", "format", "the key a second time", "each key once"},
        Broken{nested(64), "x[0][0]", "deeper nesting", "at most 64 levels of arrays and objects"}));

const std::string quantitiesOfHours = "one of total, pretraining, midtraining, posttraining, experiments, "
                                      "synthetic_data, evaluation, which have GPU-hours";

INSTANTIATE_TEST_SUITE_P(
    Scenario, BrokenFile,
    testing::Values(
        Broken{R"({"format": "costberg", "version": 1, "scenarios": [{"id": ""}]})", "scenarios[0].id",
               "an empty string", "a name of its own for the scenario"},
        Broken{R"({"format": "costberg", "version": 1, "scenarios": [{"id": 7}]})", "scenarios[0].id", "a number",
               "a string"},
        Broken{withScenario("\"name\": true"), "scenarios[0].name", "true or false", "a string"},
        Broken{withScenario("\"story\": []"), "scenarios[0].story", "an array", "a string"},
        Broken{withScenario("\"preset\": null"), "scenarios[0].preset", "null", "a string"},
        Broken{withScenario("\"view\": \"gpu_hours\""), "scenarios[0].view", "\"gpu_hours\"",
               "one of headline, market, amortized, cash, fleet"},
        Broken{withScenario("\"view\": 1"), "scenarios[0].view", "a number",
               "one of headline, market, amortized, cash, fleet"},
        Broken{withScenario("\"choices\": []"), "scenarios[0].choices", "an array", "an object"},
        Broken{withScenario(R"("choices": {"training.method": "flops"})"), R"(scenarios[0].choices."training.method")",
               "\"flops\"", "one of gpu_hours, flop"},
        Broken{withScenario(R"("choices": {"training.method": 1})"), R"(scenarios[0].choices."training.method")",
               "a number", "one of gpu_hours, flop"},
        Broken{withScenario(R"("choices": {"method": "flop"})"), "scenarios[0].choices.method", "an unknown choice",
               "one of training.method, experiments.synthetic_data, synthetic.method, headline.scope, hardware.method, "
               "hardware.price_scope, hardware.depreciation, running.method"},
        Broken{withScenario("\"published\": {}"), "scenarios[0].published", "an object", "an array"},
        Broken{withScenario("\"published\": [1]"), "scenarios[0].published[0]", "a number", "an object"},
        Broken{withScenario("\"published\": [{}]"), "scenarios[0].published[0]", "an object without \"value\"",
               "an object with \"value\""},
        Broken{withScenario(R"("published": [{"value": "5"}])"), "scenarios[0].published[0].value", "a string",
               "a number"},
        Broken{withScenario(R"("published": [{"value": 5}, {"value": 5, "view": "paper"}])"),
               "scenarios[0].published[1].view", "\"paper\"",
               "one of headline, market, amortized, cash, fleet, gpu_hours"},
        Broken{withScenario(R"("published": [{"value": 5, "quantity": "sum"}])"), "scenarios[0].published[0].quantity",
               "\"sum\"", "\"total\", an activity or a resource"},
        Broken{withScenario(R"("published": [{"value": 5, "view": "gpu_hours", "quantity": "rent"}])"),
               "scenarios[0].published[0].quantity", "\"rent\" of gpu_hours", quantitiesOfHours},
        Broken{withScenario(R"("published": [{"quantity": "staff", "value": 5, "view": "gpu_hours"}])"),
               "scenarios[0].published[0].quantity", "\"staff\" of gpu_hours", quantitiesOfHours},
        Broken{withScenario(R"("published": [{"value": 5, "tolerance": -0.1}])"), "scenarios[0].published[0].tolerance",
               "-0.1", "a number not below 0"}));

INSTANTIATE_TEST_SUITE_P(
    Inputs, BrokenFile,
    testing::Values(
        Broken{withScenario("\"inputs\": 1"), "scenarios[0].inputs", "a number", "an object"},
        Broken{withInputs("\"rental.price\": \"2\""), rent, "a string", "a number"},
        Broken{withInputs("\"rental.price\": null"), rent, "null", "a number"},
        Broken{withInputs("\"rental.prise\": 2"), R"(scenarios[0].inputs."rental.prise")", "an unknown input",
               "the id of an input; the nearest is \"rental.price\""},
        Broken{withInputs("\"rental.price\": {}"), rent, "an object without \"value\"",
               "a number, or an object with \"value\""},
        Broken{withInputs(R"("rental.price": {"value": []})"), rent + ".value", "an array", "a number"},
        Broken{withInputs(R"("rental.price": {"value": 2, "source": 3})"), rent + ".source", "a number", "a string"},
        Broken{withInputs("\"rental.price\": -1"), rent, "-1", "a number from 0 to 1000"},
        Broken{withInputs("\"rental.price\": 1000.0000000000001"), rent, "1000.0000000000001",
               "a number from 0 to 1000"},
        Broken{withInputs(R"("rental.price": {"value": 2, "high": 2000})"), rent + ".high", "2000",
               "a number from 0 to 1000"},
        Broken{withInputs(R"("rental.price": {"value": 2, "low": 3})"), rent + ".low", "3",
               "a number not above the value, 2"},
        Broken{withInputs(R"("rental.price": {"value": 2, "high": 1})"), rent + ".high", "1",
               "a number not below the value, 2"},
        Broken{withInputs("\"rental.price\": 2, \"rental.price\": 2"), rent, "the key a second time", "each key once"},
        Broken{withInputs(R"("rental.price": {"value": 2, "value": 3})"), rent + ".value", "the key a second time",
               "each key once"},
        Broken{withInputs("\"rental.price\": 1e400"), rent, "the number 1e400",
               "a number below 1.8e308, the largest that is computed with"},
        Broken{withInputs("\"rental.price\": -1e400"), rent, "the number -1e400",
               "a number below 1.8e308, the largest that is computed with"},
        Broken{withInputs("\"rental.price\": 1e-400"), rent, "the number 1e-400",
               "0 or a number above 5e-324, the smallest that is computed with"},
        Broken{withInputs(R"("rental.price": {"value": 2, "low": 0.0001E-400})"), rent + ".low",
               "the number 0.0001E-400", "0 or a number above 5e-324, the smallest that is computed with"},
        Broken{withScenario("\"mine\": [-1e-400]"), "scenarios[0].mine[0]", "the number -1e-400",
               "0 or a number above 5e-324, the smallest that is computed with"}));

TEST(ParseDocument, TakesEveryWayToWriteZeroAndTheSmallestNumber) {
    for (const char* zero : {"0", "-0", "0.000", "0e5", "0E-400", "0.0e400", "-0.0"}) {
        const Result<Document> document = parseDocument(withInputs("\"rental.price\": " + std::string(zero)));
        ASSERT_TRUE(document) << zero;
        EXPECT_EQ(document->scenarios[0].at(Input::RentalPrice).value, 0) << zero;
    }
    const Result<Document> smallest = parseDocument(withInputs("\"rental.price\": 5e-324"));
    ASSERT_TRUE(smallest);
    EXPECT_EQ(smallest->scenarios[0].at(Input::RentalPrice).value, 5e-324);
}

TEST(ParseDocument, TakesDefaultsForWhatIsLeftOut) {
    const Result<Document> document = parseDocument(withInputs("\"rental.price\": 3"));
    ASSERT_TRUE(document);
    Scenario expected = defaultScenario();
    expected.id = expected.name = "a";
    expected.at(Input::RentalPrice).value = 3;
    EXPECT_EQ(document->scenarios, std::vector<Scenario>{expected});
    EXPECT_EQ(document->baseline, "");
}

TEST(ParseDocument, TakesPublishedHoursOfTheTotalAndOfEveryComputeActivity) {
    for (const char* quantity :
         {"total", "pretraining", "midtraining", "posttraining", "experiments", "synthetic_data", "evaluation"})
        EXPECT_TRUE(parseDocument(withScenario(R"("published": [{"value": 5, "view": "gpu_hours", "quantity": ")" +
                                               std::string(quantity) + "\"}]")))
            << quantity;
}

TEST(ParseDocument, GivesScenariosWithoutAnIdOneOfTheirOwn) {
    const Result<Document> document = parseDocument(
        R"({"format": "costberg", "version": 1, "scenarios": [{}, {"id": "untitled-2"}, {}, {"name": "N"}]})");
    ASSERT_TRUE(document);
    std::vector<std::string> ids;
    for (const Scenario& scenario : document->scenarios)
        ids.push_back(scenario.id);
    EXPECT_THAT(ids, testing::ElementsAre("untitled", "untitled-2", "untitled-3", "untitled-4"));
    EXPECT_EQ(document->scenarios[0].name, "Untitled");
    EXPECT_EQ(document->scenarios[3].name, "N");
}

TEST(ParseDocument, TakesTheLimitsThemselves) {
    for (const Input input : allInputs()) {
        const InputSpec& spec = specOf(input);
        Document document{"", {defaultScenario()}, {}};
        document.scenarios[0].at(input) = {spec.limits.to, spec.limits.from, spec.limits.to, "", {}};
        EXPECT_TRUE(parseDocument(textOf(document))) << spec.id;
    }
}

TEST(ParseDocument, TellsTheRightFromTheBrokenOfTheSampleFiles) {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(COSTBERG_SOURCE_DIR "/tests/data/documents")) {
        std::ifstream stream(entry.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        EXPECT_EQ(static_cast<bool>(parseDocument(text)), entry.path().extension() == ".costberg") << entry.path();
        ++count;
    }
    EXPECT_GE(count, 16U);
}

} // namespace
} // namespace costberg
