#include "tests/app/cli/ran.h"

#include <gmock/gmock.h>

#include <sstream>

namespace costberg::cli {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

TEST(CommandLine, HelpsWithEveryCommand) {
    const Answered help = ran({"--help"});
    EXPECT_EQ(help.status, Done);
    EXPECT_EQ(help.err, "");
    for (const char* command :
         {"evaluate", "compare", "explain", "simulate", "sensitivity", "solve", "sweep", "list", "validate"}) {
        EXPECT_THAT(help.out, HasSubstr(std::string("\n  ") + command + " "));
        const Answered ofCommand = ran({command, "--help"});
        EXPECT_EQ(ofCommand.status, Done) << command;
        EXPECT_THAT(ofCommand.out, HasSubstr(std::string("Usage: costberg-cli ") + command));
    }
}

TEST(CommandLine, SaysItsVersion) {
    EXPECT_EQ(ran({"--version"}).status, Done);
    EXPECT_THAT(ran({"--version"}).out, testing::MatchesRegex("costberg-cli [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

TEST(CommandLine, NamesItsCommandsWhereNoneIsGiven) {
    EXPECT_THAT(wrongUsageOf({}), testing::MatchesRegex("expected evaluate, .* or validate, found nothing"));
    EXPECT_THAT(wrongUsageOf({"evaluat"}),
                testing::MatchesRegex("expected evaluate, .* or validate, found \"evaluat\""));
    EXPECT_THAT(wrongUsageOf({"--format", "json"}), testing::EndsWith("found \"--format\""));
    EXPECT_EQ(wrongUsageOf({"list"}), "list: expected inputs, choices, levers, presets or views, found nothing");
    EXPECT_EQ(wrongUsageOf({"list", "input"}),
              "list: expected inputs, choices, levers, presets or views, found \"input\"");
}

TEST(CommandLine, RefusesWhatItDoesNotKnow) {
    EXPECT_EQ(wrongUsageOf({"evaluate"}), "FILE is required");
    EXPECT_EQ(wrongUsageOf({"evaluate", "preset:smollm3", "--formt", "json"}),
              "evaluate: expected one of its options; the nearest is --format, found \"--formt\"");
    EXPECT_EQ(wrongUsageOf({"list", "inputs", "all"}), "inputs: expected no more arguments, found \"all\"");
    EXPECT_EQ(wrongUsageOf({"evaluate", "preset:smollm3", "--format", "xml"}),
              "--format: expected table, json or csv, found \"xml\"");
    EXPECT_EQ(wrongUsageOf({"compare", "preset:smollm3", "preset:smollm3", "--view", "papers"}),
              "--view: expected headline, market, amortized, cash or fleet, found \"papers\"");
    EXPECT_EQ(refusalOf({"evaluate", ""}), "FILE: expected the path of a file, - or preset:ID, found an empty name");
    EXPECT_EQ(wrongUsageOf({"evaluate", "-", "-"}), "FILE: expected - once at most, found it twice");
    EXPECT_EQ(wrongUsageOf({"evaluate", "preset:smollm3", "--set", "rental.price"}),
              "--set: expected ID=VALUE, found \"rental.price\"");
}

TEST(CommandLine, PassesNothingOnThatATerminalWouldTakeForACommand) {
    EXPECT_EQ(refusalOf({"evaluate", "a\n\x1b[31m"}), "a  [31m: expected a file, found nothing: there is no such file");
    EXPECT_THAT(wrongUsageOf({"evaluate", "preset:smollm3", "--format", "\x1b[31m"}), HasSubstr("found \" [31m\""));
}

/// Takes nothing, as a full disk or a closed pipe.
class FullBuffer : public std::streambuf {};

TEST(CommandLine, FailsWhereItsOutputCannotBeWritten) {
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"evaluate", "preset:smollm3"}, {"list", "inputs"}, {"--help"}, {"--version"}}) {
        FullBuffer buffer;
        std::ostream out(&buffer);
        std::istringstream in;
        std::ostringstream err;
        EXPECT_EQ(run(arguments, in, out, err), WrongInput) << arguments.front();
        EXPECT_EQ(err.str(), "costberg-cli: standard output: cannot be written\n");
    }
}

} // namespace
} // namespace costberg::cli
