#include "core/file/carried_scenario.h"
#include "core/file/scenario_file.h"
#include "core/file/xml_scenario.h"
#include "core/presets.h"
#include "tests/app/cli/ran.h"

#include <gmock/gmock.h>

namespace costberg::cli {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

Document claim() { return {{}, {*presetWithId("deepseek-v3-claim")}, {}}; }

std::string svgOfClaim() {
    return svgWith(carriedScenarioOf(claim(), "Costberg 1.2.3", {}), "<svg><text>$5.6M</text></svg>");
}

TEST(Pictures, ReadsThePictureThatCarriesAScenario) {
    const Answered answer = ran({"validate", "-"}, svgOfClaim());
    EXPECT_EQ(answer.status, Done) << answer.err;
    EXPECT_EQ(answer.out, "-: valid: 1 scenario\n");
}

TEST(Pictures, SaysThatTheTotalsOfAPictureMatch) {
    const Answered answer = ran({"validate", "--verify", "-"}, svgOfClaim());
    EXPECT_EQ(answer.status, Done) << answer.err;
    EXPECT_EQ(answer.out, "-: valid: 1 scenario, matches: 5 totals as stated by Costberg 1.2.3\n");
}

TEST(Pictures, SaysWhichTotalOfAPictureDiffers) {
    std::string svg = svgOfClaim();
    const std::string stated = "&quot;headline&quot;: 5576000";
    ASSERT_NE(svg.find(stated), std::string::npos);
    svg.replace(svg.find(stated), stated.size(), "&quot;headline&quot;: 5000000");
    const Answered answer = ran({"validate", "--verify", "-"}, svg);
    EXPECT_EQ(answer.status, WrongInput);
    EXPECT_EQ(answer.out, "");
    EXPECT_THAT(answer.err,
                HasSubstr("headline: expected 5576000 USD, which the model gives, found 5000000 USD, which the "
                          "picture states"));
}

TEST(Pictures, HasNoTotalsToVerifyInAScenarioFile) {
    const Answered answer = ran({"validate", "--verify", "-"}, textOf(claim()));
    EXPECT_EQ(answer.status, WrongInput);
    EXPECT_THAT(answer.err, HasSubstr("a scenario file, which states no totals"));
}

TEST(Pictures, SaysThatAPictureLostItsScenario) {
    const Answered answer = ran({"validate", "-"}, "<svg/>");
    EXPECT_EQ(answer.status, WrongInput);
    EXPECT_THAT(answer.err, HasSubstr("another program saved it again"));
}

TEST(Pictures, AreTakenForFilesByTheOtherCommands) {
    const Answered answer = ran({"evaluate", "-", "--format", "json"}, svgOfClaim());
    EXPECT_EQ(answer.out, ran({"evaluate", "-", "--format", "json"}, textOf(claim())).out);
    EXPECT_THAT(answer.out, StartsWith("{"));
}

} // namespace
} // namespace costberg::cli
