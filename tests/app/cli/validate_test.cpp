#include "core/file/scenario_file.h"
#include "core/presets.h"
#include "tests/app/cli/ran.h"
#include "tests/core/file/temporary_folder.h"

#include <gmock/gmock.h>

namespace costberg::cli {
namespace {

TEST(Validate, CountsTheScenariosOfEachFile) {
    const TemporaryFolder folder;
    const std::string path = folder / "two.costberg";
    write(path, textOf({"", {*presetWithId("smollm3"), *presetWithId("finephrase")}, {}}));
    const Answered answered = ran({"validate", path, "preset:smollm3"});
    EXPECT_EQ(answered.status, Done);
    EXPECT_EQ(answered.out, path + ": valid: 2 scenarios\npreset:smollm3: valid: 1 scenario\n");
}

TEST(Validate, NamesTheErrorsOfAllFilesAndPrintsNothing) {
    const TemporaryFolder folder;
    const std::string broken = folder / "broken.costberg";
    write(broken, R"({"format": "costberg", "version": 1, "scenarios": []})");
    const Answered answered = ran({"validate", broken, "preset:smollm3", folder / "none"});
    EXPECT_EQ(answered.status, WrongInput);
    EXPECT_EQ(answered.out, "");
    EXPECT_THAT(answered.err,
                testing::HasSubstr(broken + ": scenarios: expected at least one scenario, found an empty array\n"));
    EXPECT_THAT(answered.err, testing::HasSubstr(folder / "none"));
}

TEST(Validate, ReadsStandardInput) {
    EXPECT_EQ(ran({"validate", "-"}, textOf({"", {defaultScenario()}, {}})).out, "-: valid: 1 scenario\n");
    EXPECT_THAT(refusalOf({"validate", "-"}, "{"), testing::StartsWith("standard input: "));
}

} // namespace
} // namespace costberg::cli
