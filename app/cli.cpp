#include "app/cli/run.h"

#include <csignal>
#include <iostream>

int main(int count, char** arguments) {
    // So that a closed pipe is an error of writing, which the program reports, instead of its silent end.
    std::signal(SIGPIPE, SIG_IGN);
    return costberg::cli::run({arguments + 1, arguments + count}, std::cin, std::cout, std::cerr);
}
