#include "app/cli/run.h"

#include "app/cli/command.h"
#include "app/cli/text_table.h"
#include "core/text/messages.h"
#include "core/text/nearest.h"
#include "core/text/typed_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

namespace costberg::cli {
namespace {

constexpr std::array commands{AddCommand(addEvaluate), AddCommand(addExplain),     AddCommand(addCompare),
                              AddCommand(addSimulate), AddCommand(addSensitivity), AddCommand(addSolve),
                              AddCommand(addSweep),    AddCommand(addList),        AddCommand(addValidate)};

constexpr std::string_view programName = "costberg-cli";
constexpr std::array<std::string_view, 3> helpOptions{"-h", "--help", "--version"};

std::string namesOf(const std::vector<CLI::App*>& subcommands) {
    std::string names;
    for (const CLI::App* command : subcommands)
        names += (names.empty() ? "" : command == subcommands.back() ? " or " : ", ") + command->get_name();
    return names;
}

std::string quotedOrNothing(const std::vector<std::string>& arguments, std::size_t at) {
    return at < arguments.size() ? inQuotes(arguments[at]) : "nothing";
}

/// Empty where the arguments begin with the words of a command; the library would call others unexpected arguments.
std::string wrongCommandIn(const std::vector<std::string>& arguments, CLI::App& program) {
    CLI::App* command = &program;
    for (std::size_t i = 0;; ++i) {
        const std::vector<CLI::App*> possible = command->get_subcommands([](CLI::App*) { return true; });
        const bool asksForHelp = i < arguments.size() && std::ranges::count(helpOptions, arguments[i]) > 0;
        if (possible.empty() || asksForHelp)
            return {};
        const auto isGiven = [&](const CLI::App* each) {
            return i < arguments.size() && each->check_name(arguments[i]);
        };
        const auto given = std::ranges::find_if(possible, isGiven);
        if (given == possible.end())
            return command->get_display_name() + ": expected " + namesOf(possible) + ", found " +
                   quotedOrNothing(arguments, i);
        command = *given;
    }
}

void describe(CLI::App& program) {
    program.name(std::string(programName));
    program.set_version_flag("--version", std::string(programName) + " " COSTBERG_VERSION);
    program.require_subcommand(1);
    program.get_formatter()->column_width(28);
}

int wrongUsage(const std::string& text, std::ostream& err) {
    const std::string message = onOneLine(text);
    err << (message.starts_with(programName) ? "" : std::string(programName) + ": ") << message << "\nRun "
        << programName << " --help, or " << programName << " COMMAND --help.\n";
    return WrongUsage;
}

int written(const Answer& answer, std::ostream& out, std::ostream& err) {
    out << answer.output;
    if (answer.write)
        answer.write(out);
    out << std::flush;
    if (out)
        return Done;
    err << programName << ": standard output: cannot be written\n";
    return WrongInput;
}

int answered(const Answer& answer, std::ostream& out, std::ostream& err) {
    for (const Refusal& refusal : answer.refusals)
        err << programName << ": " << onOneLine(messageOf(refusal)) << '\n';
    for (const std::string& note : answer.notes)
        err << programName << ": " << onOneLine(note) << '\n';
    return answer.refusals.empty() ? written(answer, out, err) : WrongInput;
}

const CLI::App& givenCommand(const CLI::App& program) {
    const std::vector<CLI::App*> given = program.get_subcommands();
    return given.empty() ? program : givenCommand(*given.front());
}

std::string nearestOptionOf(const CLI::App& command, const std::string& text) {
    std::vector<std::string> names;
    for (const CLI::Option* option :
         command.get_options([](const CLI::Option* each) { return !each->get_positional(); }))
        names.push_back(option->get_name());
    return std::string(nearestOf(std::vector<std::string_view>(names.begin(), names.end()), text));
}

/// What the program does not know, in our words.
std::string unknownArgument(const CLI::App& program) {
    const CLI::App& command = givenCommand(program);
    const std::vector<std::string> unknown = program.remaining(true);
    const std::string found = quotedOrNothing(unknown, 0);
    if (unknown.empty() || !unknown.front().starts_with('-'))
        return command.get_display_name() + ": expected no more arguments, found " + found;
    return command.get_display_name() + ": expected one of its options; the nearest is " +
           nearestOptionOf(command, unknown.front()) + ", found " + found;
}

/// Counts of arguments in our words; the library names the option, a space and what is wrong with the number of them.
std::string messageOf(const CLI::ParseError& error, const CLI::App& program) {
    const std::string message = error.what();
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
        return unknownArgument(program);
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) == nullptr)
        return message;
    const std::string option = message.substr(0, message.find(": "));
    return option + (message.ends_with("missing") ? ": expected a value, found nothing"
                                                  : ": expected once, found several times");
}

/// Help and version are asked for by what the library throws; everything else that it throws is wrong usage.
int unread(const CLI::ParseError& error, const CLI::App& program, std::ostream& out, std::ostream& err) {
    if (error.get_exit_code() != static_cast<int>(CLI::ExitCodes::Success))
        return wrongUsage(messageOf(error, program), err);
    std::ostringstream text;
    program.exit(error, text, text);
    return written(text.str(), out, err);
}

} // namespace

int run(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out, std::ostream& err) {
    CLI::App program("What developing an AI model costs, under five accounting views.");
    describe(program);
    Task task;
    for (const AddCommand add : commands)
        add(program, task);
    program.footer("FILE is the path of a scenario file, - for standard input, or preset:ID.\n"
                   "Exit status: 0 done, 1 the input is wrong, 2 wrong usage.");
    if (const std::string message = wrongCommandIn(arguments, program); !message.empty())
        return wrongUsage(message, err);
    try {
        program.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::ParseError& error) {
        return unread(error, program, out, err);
    }
    return answered(task(in), out, err);
}

} // namespace costberg::cli
