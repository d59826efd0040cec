#include "core/text/unit_words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>

namespace costberg {
namespace {

/// Other words for a part of a unit, as wordsOf makes them: lower case, without spaces and hyphens.
struct Synonyms {
    std::string_view part;
    std::array<std::string_view, 6> words;
};

constexpr std::array<Synonyms, 16> allSynonyms{{{"USD", {"usd", "us$", "$", "dollar", "dollars"}},
                                                {"GPU-h", {"gpuh", "gpuhour", "gpuhours", "h", "hour", "hours"}},
                                                {"GPU", {"gpu", "gpus"}},
                                                {"parameters", {"parameters", "parameter"}},
                                                {"tokens", {"tokens", "token"}},
                                                {"token", {"token", "tokens"}},
                                                {"Mtoken", {"mtoken", "mtokens", "milliontokens"}},
                                                {"FLOP", {"flop", "flops"}},
                                                {"s", {"s", "sec", "second"}},
                                                {"x", {"x", "×", "times"}},
                                                {"year", {"year", "years", "y", "yr"}},
                                                {"month", {"month", "months"}},
                                                {"kWh", {"kwh", "kilowatthour", "kilowatthours"}},
                                                {"kW", {"kw", "kilowatt", "kilowatts"}},
                                                {"person", {"person", "people", "persons"}},
                                                {"item", {"item", "items", "annotation", "annotations"}}}};

/// Lower case, "per" as "/", without spaces and hyphens.
std::string wordsOf(std::string_view text) {
    std::string words;
    std::string word;
    const auto finishWord = [&] {
        words += word == "per" ? "/" : word;
        word.clear();
    };
    for (const char c : text)
        if (c == ' ')
            finishWord();
        else if (c != '-')
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    finishWord();
    return words;
}

bool namesPart(std::string_view words, std::string_view part) {
    const auto found = std::ranges::find(allSynonyms, part, &Synonyms::part);
    if (found == allSynonyms.end())
        return words == wordsOf(part);
    return !words.empty() && std::ranges::find(found->words, words) != found->words.end();
}

/// Compares part by part, between the slashes.
bool namesAllParts(std::string_view words, std::string_view unit) {
    const auto slash = words.find('/');
    const auto unitSlash = unit.find('/');
    if (!namesPart(words.substr(0, slash), unit.substr(0, unitSlash)))
        return false;
    if (slash == std::string_view::npos || unitSlash == std::string_view::npos)
        return slash == unitSlash;
    return namesAllParts(words.substr(slash + 1), unit.substr(unitSlash + 1));
}

} // namespace

Notation notationOf(std::string_view unit) {
    if (unit.starts_with("USD"))
        return Notation::Money;
    return unit == "fraction" || unit == "1/year" ? Notation::Percent : Notation::Plain;
}

bool namesUnit(std::string_view text, std::string_view unit) {
    const std::string words = wordsOf(text);
    if (words.empty() || namesAllParts(words, unit))
        return true;
    if (unit == "FLOP/s" && words == "flops")
        return true;
    if (notationOf(unit) == Notation::Money && namesPart(words, "USD"))
        return true;
    const auto slash = unit.find('/');
    return slash != std::string_view::npos && words.front() == '/' &&
           namesAllParts(std::string_view(words).substr(1), unit.substr(slash + 1));
}

std::string expectedIn(std::string_view unit) {
    if (unit == "fraction")
        return "a fraction or a percentage";
    if (unit == "1/year")
        return "a fraction or a percentage per year";
    if (unit == "x" || unit.empty())
        return "a plain number";
    return (notationOf(unit) == Notation::Money ? "an amount in " : "a number in ") + std::string(unit);
}

} // namespace costberg
