#include "tests/app/cli/ran.h"

#include <gtest/gtest.h>

#include <sstream>

namespace costberg::cli {
namespace {

std::string messageIn(const Answered& answered, int status) {
    constexpr std::string_view name = "costberg-cli: ";
    if (answered.status != status)
        return "exit status " + std::to_string(answered.status);
    if (!answered.out.empty())
        return "printed " + answered.out;
    const std::string line = answered.err.substr(0, answered.err.find('\n'));
    return line.starts_with(name) ? line.substr(name.size()) : "a message without the program's name: " + line;
}

} // namespace

Answered ran(const std::vector<std::string>& arguments, const std::string& in) {
    std::istringstream input(in);
    std::ostringstream out;
    std::ostringstream err;
    const int status = run(arguments, input, out, err);
    return {status, out.str(), err.str()};
}

nlohmann::json jsonOf(std::vector<std::string> arguments, const std::string& in) {
    arguments.insert(arguments.end(), {"--format", "json"});
    const Answered result = ran(arguments, in);
    EXPECT_EQ(result.status, Done) << result.err;
    EXPECT_EQ(result.err, "");
    return nlohmann::json::parse(result.out, nullptr, false);
}

std::string refusalOf(const std::vector<std::string>& arguments, const std::string& in) {
    return messageIn(ran(arguments, in), WrongInput);
}

std::string wrongUsageOf(const std::vector<std::string>& arguments) { return messageIn(ran(arguments), WrongUsage); }

} // namespace costberg::cli
