#include "core/text/explanation_text.h"

#include "core/text/number_format.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace costberg {
namespace {

char lower(char letter) { return static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter); }
char upper(char letter) { return static_cast<char>(letter >= 'a' && letter <= 'z' ? letter - 'a' + 'A' : letter); }

/// Adds whose quantity it is, unless the title begins with that.
void append(std::string& title, std::string_view part) {
    if (part.empty() || title.starts_with(part))
        return;
    const bool isFirst = title.empty();
    title.append(isFirst ? "" : ", ").append(part);
    char& first = title[title.size() - part.size()];
    first = isFirst ? upper(first) : lower(first);
}

struct Plural {
    std::string_view unit;
    std::string_view words;
};
constexpr std::array<Plural, 5> plurals{
    {{"year", "years"}, {"month", "months"}, {"item", "items"}, {"person", "people"}, {"person-year", "person-years"}}};

std::string_view wordsFor(std::string_view unit, double value) {
    const auto found = std::ranges::find(plurals, unit, &Plural::unit);
    return found == plurals.end() || value == 1 ? unit : found->words;
}

bool isMoney(std::string_view unit) { return unit.starts_with("USD"); }

/// Prices keep their digits up to a million: "$34,728".
std::string priceText(double usd) {
    constexpr double longestPrice = 1e6;
    if (std::abs(usd) >= 1000 && std::abs(usd) < longestPrice)
        return (usd < 0 ? "-$" : "$") + groupedNumber(std::round(std::abs(usd)));
    return shortMoney(usd);
}

/// What is counted keeps its digits up to a billion: "2,664,000".
std::string countText(double value) {
    constexpr double longestCount = 1e9;
    return std::abs(value) >= 1000 && std::abs(value) < longestCount ? groupedNumber(std::round(value))
                                                                     : shortNumber(value);
}

std::string formulaText(const Explanation& explanation, const std::function<std::string(double)>& numberText,
                        const std::function<std::string(const Explanation&)>& operandText) {
    std::string text;
    for (const FormulaPiece& piece : explanation.formula)
        if (const auto* symbol = std::get_if<Symbol>(&piece))
            text.append(symbol->text);
        else if (const auto* number = std::get_if<double>(&piece))
            text.append(numberText(*number));
        else
            text.append(operandText(explanation.operands[std::get<Operand>(piece).index]));
    return text;
}

/// With the operators of programs instead of those of print.
std::string asProgramsWrite(std::string_view formula) {
    constexpr std::string_view times = "×";
    constexpr std::string_view minus = "−";
    std::string text;
    while (!formula.empty()) {
        const bool isTimes = formula.starts_with(times);
        const bool isMinus = formula.starts_with(minus);
        text += isTimes ? '*' : isMinus ? '-' : formula.front();
        formula.remove_prefix(isTimes ? times.size() : isMinus ? minus.size() : 1);
    }
    return text;
}

} // namespace

std::string titleOf(const QuantityName& name) {
    std::string title;
    append(title, name.words);
    if (name.activity)
        append(title, labelOf(*name.activity));
    if (name.resource)
        append(title, labelOf(*name.resource));
    if (name.view)
        append(title, labelOf(*name.view));
    return title;
}

std::string quantityInFormula(double value, std::string_view unit) {
    if (unit == "USD")
        return shortMoney(value);
    if (isMoney(unit))
        return priceText(value).append(unit.substr(3));
    if (unit.empty() || unit == "fraction" || unit == "x")
        return shortNumber(value);
    if (unit.starts_with("1/"))
        return shortNumber(value).append(unit.substr(1));
    return countText(value).append(" ").append(wordsFor(unit, value));
}

std::string formulaInNumbers(const Explanation& explanation) {
    if (explanation.formula.size() == 1 && std::holds_alternative<Operand>(explanation.formula.front()))
        return {};
    return formulaText(explanation, shortNumber,
                       [](const Explanation& operand) { return quantityInFormula(operand.value, operand.unit); });
}

std::string formulaInWords(const Explanation& explanation) {
    return formulaText(explanation, shortNumber, [](const Explanation& operand) { return titleOf(operand.name); });
}

std::string formulaInDigits(const Explanation& explanation) {
    return asProgramsWrite(
        formulaText(explanation, plainNumber, [](const Explanation& operand) { return plainNumber(operand.value); }));
}

std::string lineOf(const Explanation& explanation) {
    std::string line = titleOf(explanation.name) + ": " + quantityInFormula(explanation.value, explanation.unit);
    const std::string formula = formulaInNumbers(explanation);
    if (!formula.empty())
        line.append(" = ").append(formula);
    return line;
}

} // namespace costberg
