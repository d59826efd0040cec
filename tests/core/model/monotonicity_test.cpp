#include "core/levers.h"
#include "core/model/evaluation.h"
#include "tests/support/random_scenario.h"

#include <algorithm>

// Totals do not fall when an effort or a price rises, nor rise when a throughput or an efficiency does: each input over
// 10,000 random scenarios. Age is not among them: an old accelerator is cheap, and no cheaper by the day.

namespace costberg {
namespace {

using testing::AssertionFailure;
using testing::AssertionResult;
using testing::AssertionSuccess;

/// What a sum of many entries may lose by rounding.
constexpr double roundingError = 1e-12;

AssertionResult totalsDoNotFall(const Assumptions<double>& lower, const Assumptions<double>& higher) {
    const auto before = evaluateTotals(lower);
    const auto after = evaluateTotals(higher);
    for (const View view : allViews) {
        const auto i = static_cast<std::size_t>(view);
        if (after[i] < before[i] * (1 - roundingError))
            return AssertionFailure() << idOf(view) << " falls from " << before[i] << " to " << after[i];
    }
    return AssertionSuccess();
}

std::string testNameOf(const testing::TestParamInfo<Input>& input) {
    std::string name(specOf(input.param).id);
    std::ranges::replace_if(
        name, [](char c) { return c == '.' || c == '_'; }, 'X');
    return name;
}

class RisingInput : public testing::TestWithParam<Input> {};

TEST_P(RisingInput, LetsNoTotalFall) {
    expectOfAnyTwoScenarios([](const Assumptions<double>& a, const Assumptions<double>& other) {
        Assumptions<double> lower = a;
        Assumptions<double> higher = a;
        lower[GetParam()] = std::min(a[GetParam()], other[GetParam()]);
        higher[GetParam()] = std::max(a[GetParam()], other[GetParam()]);
        return totalsDoNotFall(lower, higher);
    });
}

using enum Input;

INSTANTIATE_TEST_SUITE_P(Efforts, RisingInput,
                         testing::Values(PretrainingGpuHours, MidtrainingGpuHours, PosttrainingGpuHours,
                                         EvaluationGpuHours, ActiveParameters, Tokens, ComputeMultiple,
                                         SyntheticGpuHours, KeptTokens, PromptTokens, Gpus, Headcount, TimeShare,
                                         Annotations),
                         testNameOf);

INSTANTIATE_TEST_SUITE_P(Prices, RisingInput,
                         testing::Values(RentalPrice, ExtrasShare, ApiPrice, CapexPerGpu, AcceleratorPrice,
                                         ServerFactor, NetworkShare, StorageShare, CostPerGpuYear, AcceleratorPower,
                                         ServerPowerFactor, BusyPowerShare, IdlePowerShare, Pue, ElectricityPrice,
                                         ColocationPrice, MaintenanceShare, CostOfCapital, BaseSalary, BurdenFactor,
                                         Equity, OverheadShare, Licenses, AnnotationPrice, OtherCosts),
                         testNameOf);

class RisingEfficiency : public testing::TestWithParam<Input> {};

TEST_P(RisingEfficiency, LetsNoTotalRise) {
    expectOfAnyTwoScenarios([](const Assumptions<double>& a, const Assumptions<double>& other) {
        Assumptions<double> lower = a;
        Assumptions<double> higher = a;
        lower[GetParam()] = std::min(a[GetParam()], other[GetParam()]);
        higher[GetParam()] = std::max(a[GetParam()], other[GetParam()]);
        return totalsDoNotFall(higher, lower);
    });
}

INSTANTIATE_TEST_SUITE_P(Throughputs, RisingEfficiency,
                         testing::Values(PeakFlops, Mfu, Goodput, AcceptedShare, OutputRate, PromptRate, Efficiency),
                         testNameOf);

TEST(SyntheticData, MovesNoMarketTotalWhileTheMultipleAbsorbsIt) {
    expectOfAnyScenario([](Assumptions<double> a) {
        a.choices.experimentsSyntheticData = ExperimentsSyntheticData::Included;
        a.choices.syntheticMethod = SyntheticMethod::GpuHours;
        const double finalRun = quantityOf(Lever::FinalRun, a);
        const double absorbed = (a[ComputeMultiple] - 1) * finalRun;
        a[SyntheticGpuHours] = 0;
        const double without = evaluateTotal(View::Market, a);
        a[SyntheticGpuHours] = absorbed * 0.75;
        return isNear(evaluateTotal(View::Market, a), without);
    });
}

} // namespace
} // namespace costberg
