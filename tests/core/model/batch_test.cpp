#include "core/model/evaluation.h"
#include "tests/support/random_scenario.h"

#include <vector>

namespace costberg {
namespace {

/// Scenarios of the same choices, as many as stand side by side.
std::vector<Assumptions<double>> sideBySide(const Choices& choices, std::mt19937_64& random) {
    std::vector<Assumptions<double>> scenarios;
    for (std::size_t i = 0; i < Batch::size; ++i) {
        scenarios.push_back(randomAssumptions(random));
        scenarios.back().choices = choices;
    }
    return scenarios;
}

/// With a chance of one half, an input is the same in all of them: a batch computes it once.
void makeSomeCertain(std::vector<Assumptions<double>>& scenarios, std::mt19937_64& random) {
    for (const Input input : allInputs())
        if (random() % 2 == 0)
            for (Assumptions<double>& scenario : scenarios)
                scenario[input] = scenarios.front()[input];
}

Assumptions<Batch> batchOf(const std::vector<Assumptions<double>>& scenarios) {
    Assumptions<Batch> batch;
    batch.choices = scenarios.front().choices;
    for (const Input input : allInputs()) {
        batch[input] = scenarios.front()[input];
        for (std::size_t i = 0; i < scenarios.size(); ++i)
            if (scenarios[i][input] != scenarios.front()[input])
                batch[input][i] = scenarios[i][input];
    }
    return batch;
}

/// How many scenarios of a batch are not, bit for bit, what they are alone.
int differencesIn(const std::vector<Assumptions<double>>& scenarios) {
    const Assumptions<Batch> batch = batchOf(scenarios);
    const auto together = evaluateAllViews(batch);
    const auto totals = evaluateTotals(batch);
    int differences = 0;
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        const auto alone = evaluateAllViews(scenarios[i]);
        const auto totalsAlone = evaluateTotals(scenarios[i]);
        bool isSame = true;
        for (std::size_t view = 0; view < viewCount; ++view) {
            isSame = isSame && totals[view][i] == totalsAlone[view] && together[view].size() == alone[view].size();
            for (std::size_t entry = 0; isSame && entry < alone[view].size(); ++entry)
                isSame = together[view][entry].activity == alone[view][entry].activity &&
                         together[view][entry].resource == alone[view][entry].resource &&
                         together[view][entry].amount[i] == alone[view][entry].amount;
        }
        differences += isSame ? 0 : 1;
    }
    return differences;
}

/// The choices by number: as the digits of a number whose places count each as many values as a choice has.
Choices choicesWithNumber(std::size_t number) {
    Choices choices;
    for (const Choice choice : allChoices()) {
        const std::size_t count = specOf(choice).values.size();
        choices = withChoice(choices, choice, number % count);
        number /= count;
    }
    return choices;
}

std::size_t combinationCount() {
    std::size_t count = 1;
    for (const Choice choice : allChoices())
        count *= specOf(choice).values.size();
    return count;
}

TEST(Batch, GivesTheBitsOfOneByOneForEveryCombinationOfChoices) {
    std::mt19937_64 random(1);
    for (std::size_t number = 0; number < combinationCount(); ++number) {
        const Choices choices = choicesWithNumber(number);
        std::vector<Assumptions<double>> scenarios = sideBySide(choices, random);
        if (number % 2 == 0)
            makeSomeCertain(scenarios, random);
        ASSERT_EQ(differencesIn(scenarios), 0) << settingsOf(scenarios.front());
    }
}

TEST(Batch, GivesTheBitsOfOneWhereAllScenariosAreTheSame) {
    std::mt19937_64 random(2);
    for (int i = 0; i < 100; ++i) {
        const std::vector<Assumptions<double>> scenarios(Batch::size, randomAssumptions(random));
        ASSERT_EQ(differencesIn(scenarios), 0) << settingsOf(scenarios.front());
    }
}

} // namespace
} // namespace costberg
