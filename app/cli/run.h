#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace costberg::cli {

/// The exit status of costberg-cli.
enum Status { Done = 0, WrongInput = 1, WrongUsage = 2 };

/// What costberg-cli does with its arguments, the program's name not among them. Writes either the whole answer to
/// `out`, or a message to `err` and nothing to `out`.
int run(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out, std::ostream& err);

} // namespace costberg::cli
