#include "app/cli/number_options.h"

#include "core/text/number_reader.h"
#include "core/text/typed_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace costberg::cli {
namespace {

/// Above it not every whole number is a double.
constexpr double largestExactDouble = 0x1p53;

/// Digits alone are read as they are, for a double would not hold all of a seed's.
std::optional<std::uint64_t> wholeNumberIn(const std::string& text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size())
        return number;
    const Result<double> typed = readNumber(text, "");
    if (!typed || *typed < 0 || *typed > largestExactDouble || std::floor(*typed) != *typed)
        return std::nullopt;
    return static_cast<std::uint64_t>(*typed);
}

std::uint64_t wholeNumberOf(const std::string& name, const std::string& text, const WholeNumbers& allowed) {
    const auto number = wholeNumberIn(text);
    if (number && allowed.from <= *number && *number <= allowed.to)
        return *number;
    throw CLI::ValidationError(name, "expected a whole number from " + std::to_string(allowed.from) + " to " +
                                         std::to_string(allowed.to) + ", found " + inQuotes(text));
}

std::vector<std::string> partsBetweenCommas(const std::string& text) {
    std::vector<std::string> parts{""};
    for (const char letter : text)
        if (letter == ',')
            parts.emplace_back();
        else
            parts.back() += letter;
    return parts;
}

std::vector<double> probabilitiesOf(const std::string& name, const std::string& text) {
    std::vector<double> probabilities;
    for (const std::string& part : partsBetweenCommas(text)) {
        const Result<double> probability = readNumber(part, "fraction");
        if (!probability || !(*probability >= 0 && *probability <= 1))
            throw CLI::ValidationError(name, "expected numbers from 0 to 1 with commas between them, found " +
                                                 inQuotes(text));
        if (std::ranges::count(probabilities, *probability) > 0)
            throw CLI::ValidationError(name, "expected each number once, found " + inQuotes(part) + " a second time");
        probabilities.push_back(*probability);
    }
    return probabilities;
}

} // namespace

CLI::Option* addWholeNumberOption(CLI::App& command, const std::string& name, const std::string& letter,
                                  WholeNumbers allowed, std::uint64_t& target, const std::string& description) {
    const auto take = [name, allowed, &target](const std::string& text) {
        target = wholeNumberOf(name, text, allowed);
    };
    return command.add_option_function<std::string>(name, take, description)->type_name(letter);
}

CLI::Option* addSeedOption(CLI::App& command, std::uint64_t& seed) {
    return addWholeNumberOption(command, "--seed", "S", {0, std::numeric_limits<std::uint64_t>::max()}, seed,
                                "Which draws: the same seed gives the same ones; 1 if left out");
}

CLI::Option* addProbabilitiesOption(CLI::App& command, const std::string& name, std::vector<double>& target,
                                    const std::string& description) {
    const auto take = [name, &target](const std::string& text) { target = probabilitiesOf(name, text); };
    return command.add_option_function<std::string>(name, take, description)->type_name("P,...");
}

} // namespace costberg::cli
