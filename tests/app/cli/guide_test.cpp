#include "core/file/file_access.h"
#include "tests/app/cli/ran.h"

#include <gtest/gtest.h>

#include <sstream>

// What the guide shows is what the program prints.

namespace costberg::cli {
namespace {

constexpr std::string_view indent = "    ";
constexpr std::string_view prompt = "    $ costberg-cli ";
constexpr std::string_view andSoOn = "    ...";

/// A command of the guide with the lines below it, which may end in "..." for more of them.
struct Example {
    std::vector<std::string> arguments;
    std::string shown;
    bool isWhole = true;
};

std::vector<std::string> wordsOf(const std::string& line) {
    std::istringstream words(line);
    return {std::istream_iterator<std::string>(words), {}};
}

std::vector<Example> examplesIn(const std::string& text) {
    std::vector<Example> examples;
    std::istringstream lines(text);
    bool isShown = false;
    std::string blank; // blank lines count where more of the example follows
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(prompt)) {
            examples.push_back({wordsOf(line.substr(prompt.size())), "", true});
            isShown = true;
            blank.clear();
        } else if (line.empty()) {
            blank += '\n';
        } else if (isShown && line.starts_with(andSoOn)) {
            examples.back().isWhole = false;
        } else if (isShown && line.starts_with(indent)) {
            examples.back().shown += blank + line.substr(indent.size()) + '\n';
            blank.clear();
        } else {
            isShown = false;
        }
    }
    return examples;
}

class Guide : public testing::TestWithParam<const char*> {};

TEST_P(Guide, ShowsWhatTheProgramPrints) {
    const auto text = readFile(std::string(COSTBERG_SOURCE_DIR "/docs/guide/") + GetParam(), 1 << 20);
    ASSERT_TRUE(text);
    const std::vector<Example> examples = examplesIn(*text);
    EXPECT_FALSE(examples.empty());
    for (const Example& example : examples) {
        const Answered answered = ran(example.arguments);
        const std::string printed = answered.out + answered.err;
        EXPECT_NE(answered.status, WrongUsage) << answered.err;
        EXPECT_EQ(example.isWhole && !example.shown.empty() ? printed : printed.substr(0, example.shown.size()),
                  example.shown);
    }
}

INSTANTIATE_TEST_SUITE_P(Pages, Guide, testing::Values("command-line.md", "explain.md", "goal-seek.md", "simulation.md"));

} // namespace
} // namespace costberg::cli
