#include "core/analysis/explanation.h"

#include "core/analysis/traced_model.h"
#include "core/model/evaluation.h"
#include "core/presets.h"
#include "core/text/explanation_text.h"
#include "tests/core/analysis/formula_reader.h"
#include "tests/core/analysis/random_scenarios.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <set>

namespace costberg {
namespace {

std::uint64_t bitsOf(double value) { return std::bit_cast<std::uint64_t>(value); }

void visit(const Explanation& explanation, const std::function<void(const Explanation&)>& use) {
    use(explanation);
    for (const Explanation& operand : explanation.operands)
        visit(operand, use);
}

std::size_t lineCountOf(const Explanation& explanation) {
    std::size_t lines = 0;
    visit(explanation, [&lines](const Explanation&) { ++lines; });
    return lines;
}

/// Every combination of choices, each with inputs of its own.
std::vector<Scenario> scenariosOfAllChoices(std::uint64_t seed) {
    RandomScenarios random(seed);
    std::vector<Scenario> scenarios{defaultScenario()};
    for (const Choice choice : allChoices()) {
        std::vector<Scenario> extended;
        for (const Scenario& scenario : scenarios)
            for (std::size_t value = 0; value < specOf(choice).values.size(); ++value) {
                extended.push_back(random.next());
                extended.back().choices = withChoice(scenario.choices, choice, value);
            }
        scenarios = extended;
    }
    return scenarios;
}

TEST(Traced, HasTheValueOfTheDoubleBitForBitAndIsInUsdUnderEveryChoice) {
    const std::vector<Scenario> scenarios = scenariosOfAllChoices(21);
    ASSERT_EQ(scenarios.size(), 576U);
    for (const Scenario& scenario : scenarios) {
        const Evaluation evaluation = evaluationOf(scenario);
        const Assumptions<Traced> assumptions = tracedAssumptionsOf(scenario);
        for (const View view : allViews) {
            const Breakdown<Traced> traced = tracedBreakdownOf(view, assumptions);
            ASSERT_EQ(traced.size(), evaluation[view].size());
            for (std::size_t i = 0; i < traced.size(); ++i) {
                ASSERT_EQ(bitsOf(traced[i].amount.value()), bitsOf(evaluation[view][i].amount));
                ASSERT_EQ(traced[i].amount.unit(), Unit::of("USD"))
                    << idOf(view) << ", " << idOf(traced[i].activity) << ", " << idOf(traced[i].resource) << ": "
                    << traced[i].amount.unit().text();
            }
        }
    }
}

TEST(Traced, FiguresAndHoursHaveTheirUnits) {
    for (const Scenario& scenario : scenariosOfAllChoices(22)) {
        const Assumptions<Traced> assumptions = tracedAssumptionsOf(scenario);
        for (const Traced& hours : tracedHoursOf(assumptions).hours)
            ASSERT_EQ(hours.unit(), Unit::of("GPU-h"));
        const Figures<Traced> figures = tracedFiguresOf(assumptions);
        const Figures<double> expected = evaluationOf(scenario).figures;
        EXPECT_EQ(figures.totalGpuHours.unit(), Unit::of("GPU-h"));
        EXPECT_EQ(figures.hardwareCapex.unit(), Unit::of("USD"));
        EXPECT_EQ(figures.ownedCostPerBusyHour.unit(), Unit::of("USD/GPU-h"));
        EXPECT_EQ(figures.ownedCostPerBusyHourWithCapital.unit(), Unit::of("USD/GPU-h"));
        const auto expectSame = [](const std::optional<Traced>& traced, const std::optional<double>& value,
                                   std::string_view unit) {
            ASSERT_EQ(traced.has_value(), value.has_value());
            if (traced) {
                EXPECT_EQ(bitsOf(traced->value()), bitsOf(*value));
                EXPECT_EQ(traced->unit(), Unit::of(unit));
            }
        };
        expectSame(figures.breakEvenUtilization, expected.breakEvenUtilization, "");
        expectSame(figures.capacityShare, expected.capacityShare, "");
        expectSame(figures.fleetYears, expected.fleetYears, "year");
        expectSame(figures.energyMwh, expected.energyMwh, "MWh");
        expectSame(figures.cashToHeadline, expected.cashToHeadline, "");
    }
}

TEST(Explanation, HasTheAmountOfEveryCellSumAndTotalBitForBit) {
    RandomScenarios scenarios(23);
    for (int i = 0; i < 40; ++i) {
        const Scenario scenario = scenarios.next();
        const Evaluation evaluation = evaluationOf(scenario);
        for (const View view : allViews) {
            EXPECT_EQ(bitsOf(explanationOf(scenario, view)->value), bitsOf(evaluation.totalOf(view)));
            for (const Entry<double>& entry : evaluation[view]) {
                EXPECT_EQ(bitsOf(explanationOf(scenario, view, entry.activity, entry.resource)->value),
                          bitsOf(entry.amount));
                EXPECT_EQ(bitsOf(explanationOf(scenario, view, entry.activity)->value),
                          bitsOf(amountOf(evaluation[view], entry.activity)));
                EXPECT_EQ(bitsOf(explanationOf(scenario, view, {}, entry.resource)->value),
                          bitsOf(amountOf(evaluation[view], entry.resource)));
            }
        }
        EXPECT_EQ(bitsOf(explanationOfHours(scenario)->value), bitsOf(totalOf(evaluation.gpuHours)));
        EXPECT_EQ(bitsOf(explanationOfHours(scenario, Activity::Experiments)->value),
                  bitsOf(evaluation.gpuHours[Activity::Experiments]));
    }
}

TEST(Explanation, HasEveryFigureBitForBit) {
    RandomScenarios scenarios(28);
    for (int i = 0; i < 100; ++i) {
        const Scenario scenario = scenarios.next();
        const Evaluation evaluation = evaluationOf(scenario);
        for (const Figure figure : allFigures) {
            const auto explanation = explanationOf(scenario, figure);
            const auto value = valueOf(figure, evaluation.figures);
            ASSERT_EQ(explanation.has_value(), value.has_value()) << specOf(figure).id;
            if (value) {
                EXPECT_EQ(bitsOf(explanation->value), bitsOf(*value)) << specOf(figure).id;
                EXPECT_EQ(Unit::of(explanation->unit), Unit::of(specOf(figure).unit)) << specOf(figure).id;
            }
        }
    }
}

TEST(Explanation, IsNoneOfWhatTheViewDoesNotHave) {
    const Scenario scenario = defaultScenario();
    EXPECT_FALSE(explanationOf(scenario, View::Headline, Activity::Staff));
    EXPECT_FALSE(explanationOf(scenario, View::Market, Activity::Fleet, Resource::Hardware));
    EXPECT_FALSE(explanationOf(scenario, View::Market, {}, Resource::Energy));
    EXPECT_FALSE(explanationOfHours(scenario, Activity::Data));
}

void expectFormulasGiveTheirValues(const Explanation& root) {
    visit(root, [](const Explanation& explanation) {
        if (explanation.formula.empty())
            return;
        const std::string formula = formulaInDigits(explanation);
        EXPECT_NEAR(valueOfFormula(formula), explanation.value, 1e-12 * std::abs(explanation.value))
            << titleOf(explanation.name) << ": " << formula;
    });
}

TEST(Explanation, ComesToItsValueByItsOwnFormulasAndNumbers) {
    for (const Scenario& scenario : scenariosOfAllChoices(24))
        for (const View view : allViews)
            expectFormulasGiveTheirValues(*explanationOf(scenario, view));
    RandomScenarios scenarios(25);
    for (int i = 0; i < 100; ++i) {
        const Scenario scenario = scenarios.next();
        expectFormulasGiveTheirValues(*explanationOfHours(scenario));
        for (const Figure figure : allFigures)
            if (const auto explanation = explanationOf(scenario, figure))
                expectFormulasGiveTheirValues(*explanation);
    }
}

TEST(Explanation, UnfoldsEachTermOnceAndEndsAtInputsAndConstants) {
    RandomScenarios scenarios(26);
    for (int i = 0; i < 100; ++i) {
        const Scenario scenario = scenarios.next();
        for (const View view : allViews) {
            const Explanation root = *explanationOf(scenario, view);
            std::set<std::pair<std::string, double>> unfolded;
            visit(root, [&](const Explanation& explanation) {
                const std::pair key(titleOf(explanation.name), explanation.value);
                EXPECT_NE(key.first, "");
                if (explanation.isShownAbove) {
                    EXPECT_TRUE(explanation.operands.empty());
                    EXPECT_TRUE(unfolded.contains(key)) << key.first;
                    return;
                }
                unfolded.insert(key);
                if (explanation.input) {
                    EXPECT_TRUE(explanation.operands.empty());
                    EXPECT_EQ(explanation.value, scenario.at(*explanation.input).value);
                }
            });
        }
    }
}

TEST(Explanation, OfACellFitsAScreen) {
    for (const Scenario& scenario : scenariosOfAllChoices(27)) {
        const Breakdown<double> cash = evaluate<double>(View::Cash, assumptionsOf(scenario));
        for (const Entry<double>& entry : cash)
            ASSERT_LE(lineCountOf(*explanationOf(scenario, View::Cash, entry.activity, entry.resource)), 100U);
    }
}

TEST(Explanation, SaysWhoSaysSo) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::RentalPrice).source = "An invoice";
    scenario.at(Input::OwnedShare).value = 0.5;
    scenario.at(Input::Gpus).value = 1000;
    std::optional<Explanation> rent;
    std::optional<Explanation> utilization;
    visit(*explanationOf(scenario, View::Amortized), [&](const Explanation& explanation) {
        if (explanation.input == Input::RentalPrice && !rent)
            rent = explanation;
        if (explanation.input == Input::Utilization && !utilization)
            utilization = explanation;
    });
    ASSERT_TRUE(rent);
    EXPECT_EQ(rent->source, "An invoice");
    EXPECT_FALSE(rent->isJudgment);
    ASSERT_TRUE(utilization);
    EXPECT_TRUE(utilization->isJudgment);
    EXPECT_EQ(utilization->source.find("JUDGMENT"), std::string::npos);
}

TEST(Explanation, CreditsNobodyWithAValueThatWasEntered) {
    Scenario scenario = *presetWithId("deepseek-v3-claim");
    scenario.at(Input::RentalPrice) = withValue(scenario.at(Input::RentalPrice), 9);
    const auto rent = explanationOf(scenario, View::Headline, Activity::Pretraining, Resource::Rent);
    ASSERT_EQ(rent->operands.at(1).input, Input::RentalPrice);
    EXPECT_EQ(rent->operands.at(1).source, "");
    EXPECT_FALSE(rent->operands.at(1).isJudgment);
}

TEST(Explanation, ShowsNoMarkOfAJudgment) {
    for (const Scenario& preset : allPresets())
        for (const View view : allViews)
            visit(*explanationOf(preset, view), [](const Explanation& explanation) {
                EXPECT_EQ(explanation.source.find("JUDGMENT"), std::string::npos) << explanation.source;
            });
}

TEST(Explanation, ReadsAsInTheManual) {
    const Scenario claim = *presetWithId("deepseek-v3-claim");
    const Explanation rent = *explanationOf(claim, View::Headline, Activity::Pretraining, Resource::Rent);
    EXPECT_EQ(lineOf(rent), "Pre-training, rent: $5.33M = 2,664,000 GPU-h × $2.00/GPU-h");
    EXPECT_EQ(formulaInWords(rent), "Pre-training × Rental price");
    EXPECT_EQ(formulaInDigits(rent), "2664000 * 2");
    EXPECT_EQ(lineOf(rent.operands[0]), "Pre-training: 2,664,000 GPU-h");
}

TEST(Explanation, LeavesWhatChangesNothingOutOfTheFormula) {
    const Scenario scenario = defaultScenario();
    const Explanation cell = *explanationOf(scenario, View::Market, Activity::Pretraining, Resource::Rent);
    const Explanation& rent = cell.operands.at(1);
    EXPECT_EQ(lineOf(rent), "Rent per hour: $2.00/GPU-h");
    ASSERT_EQ(rent.operands.size(), 2U);
    EXPECT_EQ(rent.operands[0].input, Input::RentalPrice);
    EXPECT_FALSE(rent.operands[0].changesNothing);
    EXPECT_EQ(rent.operands[1].input, Input::ExtrasShare);
    EXPECT_TRUE(rent.operands[1].changesNothing);
}

} // namespace
} // namespace costberg
