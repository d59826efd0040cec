#include "ui/present/quantity_labels.h"

#include "core/analysis/explanation.h"
#include "core/model/figure_names.h"
#include "tests/ui/present/sessions.h"

#include <gtest/gtest.h>

#include <set>

namespace costberg {
namespace {

void collect(const Explanation& explanation, std::set<std::string>& words) {
    if (!explanation.name.words.empty() && !explanation.input)
        words.insert(std::string(explanation.name.words));
    for (const Explanation& operand : explanation.operands)
        collect(operand, words);
}

/// Everything that a scenario names when all of it is explained.
void collect(const Scenario& scenario, std::set<std::string>& words) {
    for (const View view : allViews)
        if (const auto explanation = explanationOf(scenario, view, {}, {}))
            collect(*explanation, words);
    for (const Figure figure : allFigures)
        if (const auto explanation = explanationOf(scenario, figure))
            collect(*explanation, words);
    if (const auto explanation = explanationOfHours(scenario, {}))
        collect(*explanation, words);
}

/// Every choice in every value, one at a time and with each method by parts, with nothing at 0.
std::set<std::string> allWords() {
    std::set<std::string> words;
    for (const Scenario& preset : allPresets())
        collect(preset, words);
    for (const Choice first : allChoices())
        for (const Choice second : allChoices())
            for (std::size_t i = 0; i < specOf(first).values.size(); ++i)
                for (std::size_t j = 0; j < specOf(second).values.size(); ++j) {
                    Scenario scenario = fromPreset("deepseek-whole-picture");
                    scenario.at(Input::OwnedShare).value = 0.5;
                    scenario.at(Input::Equity).value = 1000;
                    scenario.choices = withChoice(withChoice(scenario.choices, first, i), second, j);
                    collect(scenario, words);
                }
    return words;
}

TEST(QuantityLabels, KnowEveryNameThatAFormulaGives) {
    const std::set<std::string> words = allWords();
    EXPECT_GT(words.size(), 40U);
    for (const std::string& name : words)
        EXPECT_TRUE(isKnownQuantity(name)) << name;
}

TEST(QuantityLabels, LeaveAnUnknownNameAsItIs) {
    EXPECT_FALSE(isKnownQuantity("Price of tea"));
    EXPECT_EQ(quantityLabelOf("Price of tea"), "Price of tea");
    EXPECT_EQ(quantityLabelOf("Rent per hour"), "Rent per hour");
}

} // namespace
} // namespace costberg
