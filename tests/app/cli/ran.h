#pragma once

#include "app/cli/run.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace costberg::cli {

struct Answered {
    int status = 0;
    std::string out;
    std::string err;
};

/// What costberg-cli does with these arguments and this standard input.
Answered ran(const std::vector<std::string>& arguments, const std::string& in = {});

/// The same with --format json, which must be right.
nlohmann::json jsonOf(std::vector<std::string> arguments, const std::string& in = {});

/// Only the message, where the input is wrong and nothing was printed; else what happened instead.
std::string refusalOf(const std::vector<std::string>& arguments, const std::string& in = {});
/// The same for wrong usage, without the line that names --help.
std::string wrongUsageOf(const std::vector<std::string>& arguments);

} // namespace costberg::cli
