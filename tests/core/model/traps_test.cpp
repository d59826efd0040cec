#include "core/model/evaluation.h"
#include "core/presets.h"

#include <gmock/gmock.h>

#include <vector>

// What is easily got wrong about the cost of a model, a test each.

namespace costberg {
namespace {

using enum Input;

Assumptions<double> defaults() { return assumptionsOf(defaultScenario()); }

double purchasePerGpu(const Assumptions<double>& a) { return totalOf(purchaseOf(a)); }

std::vector<ProblemCode> codesIn(const Assumptions<double>& a) {
    std::vector<ProblemCode> codes;
    for (const Problem& problem : problemsIn(projectOf(a)))
        codes.push_back(problem.code);
    return codes;
}

TEST(Trap, ASparsePeakHalvesTheHoursAndIsNoticed) {
    Assumptions<double> a = defaults();
    a.choices.trainingMethod = TrainingMethod::Flop;
    a[PeakFlops] = 989e12; // H100 SXM, dense BF16; the data sheet prints 1,979 with sparsity
    const double dense = pretrainingHours(a);
    EXPECT_THAT(codesIn(a), testing::Not(testing::Contains(ProblemCode::SparsePeak)));
    a[PeakFlops] = 2 * 989e12;
    EXPECT_DOUBLE_EQ(pretrainingHours(a), dense / 2);
    EXPECT_THAT(codesIn(a), testing::Contains(ProblemCode::SparsePeak));
}

TEST(Trap, APeakThatIsNotUsedIsNotNoticed) {
    Assumptions<double> a = defaults();
    a[PeakFlops] = 1979e12;
    EXPECT_THAT(codesIn(a), testing::Not(testing::Contains(ProblemCode::SparsePeak)));
}

TEST(Trap, AnEighthOfADgxQuoteAlreadyContainsTheServer) {
    Assumptions<double> a = defaults();
    a.choices.hardwareMethod = HardwareMethod::Parts;
    a[AcceleratorPrice] = 379'200.0 / 8; // 47,400: a DGX B200 quote / 8
    a[ServerFactor] = 1.64;
    a[NetworkShare] = 0;
    a[StorageShare] = 0;
    EXPECT_DOUBLE_EQ(purchasePerGpu(a), 47'400 * 1.64);
    a.choices.priceScope = PriceScope::Server;
    EXPECT_DOUBLE_EQ(purchasePerGpu(a), 47'400);
    EXPECT_DOUBLE_EQ(purchaseOf(a).front().amount, 47'400 / 1.64);
}

TEST(Trap, ANetworkShareOfTheTotalIsDividedByWhatRemains) {
    Assumptions<double> a = defaults();
    a.choices.hardwareMethod = HardwareMethod::Parts;
    a.choices.priceScope = PriceScope::Server;
    a[AcceleratorPrice] = 81'000;
    a[NetworkShare] = 0.19; // of the total (Cottier et al. 2024), so 81,000 is 81 % of it
    a[StorageShare] = 0;
    EXPECT_DOUBLE_EQ(purchasePerGpu(a), 100'000);
    EXPECT_GT(purchasePerGpu(a), 81'000 * 1.19);
}

TEST(Trap, HalfOfTrainingIsNotEightTenthsOfTheTotal) {
    // SmolLM3 (Hugging Face, 2025): 161,280 hours of ablations beside a run of 276,480, so all is 1.58 times the run.
    Assumptions<double> a = defaults();
    a[PretrainingGpuHours] = 276'480;
    a[ComputeMultiple] = 1.0 + 161'280.0 / 276'480;
    EXPECT_NEAR(gpuHoursOf(a)[Activity::Experiments], 161'280, 1e-6);
    // Olmo 3 (arXiv 2512.13961): development was 82.2 % of all compute, so all is 1 / 0.178 = 5.6 times the run.
    a[ComputeMultiple] = 1 / (1 - 0.822);
    const GpuHours<double> hours = gpuHoursOf(a);
    EXPECT_NEAR(hours[Activity::Experiments] / totalOf(hours), 0.822, 1e-12);
    EXPECT_NEAR(hours[Activity::Experiments] / hours[Activity::Pretraining], 4.618, 1e-3);
}

TEST(Trap, ACompanysMultipleAlreadyContainsSyntheticData) {
    Assumptions<double> a = defaults();
    a[PretrainingGpuHours] = 1000;
    a[ComputeMultiple] = 10.4; // OpenAI in 2024, at company level (Epoch AI)
    a[SyntheticGpuHours] = 2000;
    EXPECT_THAT(codesIn(a), testing::Contains(ProblemCode::MultipleIncludesSynthetic));
    EXPECT_DOUBLE_EQ(totalOf(gpuHoursOf(a)), 12'400);
    a.choices.experimentsSyntheticData = ExperimentsSyntheticData::Included;
    EXPECT_THAT(codesIn(a), testing::Not(testing::Contains(ProblemCode::MultipleIncludesSynthetic)));
    EXPECT_DOUBLE_EQ(totalOf(gpuHoursOf(a)), 10'400);
    a[SyntheticGpuHours] = 20'000; // more than the experiments: they are 0, not negative
    EXPECT_EQ(gpuHoursOf(a)[Activity::Experiments], 0);
}

TEST(Trap, EquityIsACostButNoCash) {
    Assumptions<double> a = defaults();
    a[Headcount] = 10;
    a[BaseSalary] = 100'000;
    a[BurdenFactor] = 1.5;
    a[Equity] = 300'000;
    a[OverheadShare] = 0.2;
    a[DurationYears] = 2;
    EXPECT_DOUBLE_EQ(amountOf(evaluate(View::Amortized, a), Activity::Staff), (3e6 + 6e6) * 1.2);
    EXPECT_DOUBLE_EQ(amountOf(evaluate(View::Market, a), Activity::Staff), (3e6 + 6e6) * 1.2);
    EXPECT_DOUBLE_EQ(amountOf(evaluate(View::Cash, a), Activity::Staff), 3e6 * 1.2);
}

TEST(Trap, FlopGoByActiveParametersOfAMixtureOfExperts) {
    // DeepSeek-V3 (arXiv 2412.19437): 37 billion active of 671 billion parameters, 14.8 trillion tokens, 2.664 million
    // H800-hours. At 37 billion that is 35 % of the dense BF16 peak; at 671 billion it would be 627 % of it.
    Assumptions<double> a = defaults();
    a.choices.trainingMethod = TrainingMethod::Flop;
    a[Tokens] = 14.8e12;
    a[PeakFlops] = 989e12;
    a[Goodput] = 1;
    a[Mfu] = 1;
    a[ActiveParameters] = 37e9;
    EXPECT_NEAR(pretrainingHours(a) / 2'664'000, 0.3464, 1e-4);
    a[ActiveParameters] = 671e9;
    EXPECT_GT(pretrainingHours(a) / 2'664'000, 6);
}

TEST(Trap, GoodputCountsOnlyForHoursThatAreComputedFromFlop) {
    Assumptions<double> a = defaults();
    a[Goodput] = 0.5;
    EXPECT_EQ(pretrainingHours(a), a[PretrainingGpuHours]);
    a.choices.trainingMethod = TrainingMethod::Flop;
    const double half = pretrainingHours(a);
    a[Goodput] = 1;
    EXPECT_DOUBLE_EQ(half, 2 * pretrainingHours(a));
}

TEST(Trap, CapexRunningCostAYearsBillAndAHistoryAreFourQuantities) {
    // SemiAnalysis on DeepSeek, 2025-01-31: about $1.6 billion of server capex, $944 million to run it for four years,
    // together $643 million a year; and "higher than $500M over the company history", which is no year's bill.
    const Evaluation fleet = evaluationOf(*presetWithId("deepseek-fleet"));
    const double purchase = amountOf(fleet[View::Fleet], Resource::Hardware);
    const double running = amountOf(fleet[View::Fleet], Resource::Running);
    EXPECT_NEAR(purchase, 1.6e9, 0.02 * 1.6e9);
    EXPECT_NEAR(running, 944e6, 0.002 * 944e6);
    EXPECT_NEAR(fleet.totalOf(View::Fleet) / 4, 643e6, 0.002 * 643e6);
    EXPECT_GT(fleet.figures.hardwareCapex, 3 * 500e6);
}

TEST(Trap, UnknownLicensesAreANoteAndNoWarning) {
    const Assumptions<double> a = defaults();
    const auto problems = problemsIn(projectOf(a));
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0], (Problem{ProblemCode::UnknownLicenses, Severity::Note, Licenses, {}}));
}

} // namespace
} // namespace costberg
