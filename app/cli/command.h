#pragma once

#include "core/result.h"

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace costberg::cli {

/// What a command says: a text for standard output, or why there is none.
struct Answer {
    Answer(std::string text) : output(std::move(text)) {}
    Answer(Refusal refusal) : refusals{std::move(refusal)} {}
    /// An output too long to be kept as a whole: written piece by piece.
    Answer(std::function<void(std::ostream&)> pieces) : write(std::move(pieces)) {}
    Answer(std::vector<Refusal> several) : refusals(std::move(several)) {}

    std::string output;
    std::function<void(std::ostream&)> write;
    std::vector<Refusal> refusals;
    std::vector<std::string> notes; ///< what is worth knowing of the output, for standard error
};

/// What the command line asks for, with its options read; `in` is standard input.
using Task = std::function<Answer(std::istream& in)>;

/// Adds a command with its options to the program. When the command is given, its task is put into `task`.
using AddCommand = void (*)(CLI::App& program, Task& task);

// One file each: app/cli/evaluate.cpp and so on. A new one is added to this list and to `commands` in run.cpp.

void addEvaluate(CLI::App& program, Task& task);
void addCompare(CLI::App& program, Task& task);
void addExplain(CLI::App& program, Task& task);
void addList(CLI::App& program, Task& task);
void addSensitivity(CLI::App& program, Task& task);
void addSimulate(CLI::App& program, Task& task);
void addSolve(CLI::App& program, Task& task);
void addSweep(CLI::App& program, Task& task);
void addValidate(CLI::App& program, Task& task);

} // namespace costberg::cli
