#include "core/problems.h"

#include "core/model/evaluation.h"
#include "core/usage.h"
#include "tests/support/random_scenario.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace costberg {
namespace {

using enum Input;
using testing::AssertionFailure;
using testing::AssertionSuccess;
using testing::Contains;
using testing::Not;

std::vector<Problem> problemsOf(const Assumptions<double>& a) { return problemsIn(projectOf(a)); }

std::vector<ProblemCode> codesOf(const Assumptions<double>& a) {
    std::vector<ProblemCode> codes;
    for (const Problem& problem : problemsOf(a))
        codes.push_back(problem.code);
    return codes;
}

bool has(const Assumptions<double>& a, ProblemCode code) { return std::ranges::count(codesOf(a), code) > 0; }

/// One GPU that is busy half of a project of two years: 8,766 hours.
Assumptions<double> oneGpu() {
    Assumptions<double> a = assumptionsOf(defaultScenario());
    a[Gpus] = 1;
    a[Utilization] = 0.5;
    a[DurationYears] = 2;
    a[OwnedShare] = 1;
    a[ComputeMultiple] = 1;
    a[PretrainingGpuHours] = 8766;
    return a;
}

TEST(Problems, NameOwnedHoursWithoutAFleet) {
    Assumptions<double> a = oneGpu();
    EXPECT_THAT(codesOf(a), Not(Contains(ProblemCode::OwnedHoursWithoutFleet)));
    a[Gpus] = 0;
    EXPECT_THAT(problemsOf(a), Contains(Problem{ProblemCode::OwnedHoursWithoutFleet, Severity::Warning, Gpus, {}}));
    a[OwnedShare] = 0;
    EXPECT_THAT(codesOf(a), Not(Contains(ProblemCode::OwnedHoursWithoutFleet)));
}

TEST(Problems, NameAFleetOnWhichNoHourRuns) {
    Assumptions<double> a = oneGpu();
    EXPECT_THAT(codesOf(a), Not(Contains(ProblemCode::FleetWithoutOwnedHours)));
    a[OwnedShare] = 0;
    EXPECT_THAT(problemsOf(a),
                Contains(Problem{ProblemCode::FleetWithoutOwnedHours, Severity::Warning, OwnedShare, {}}));
    a[OwnedShare] = 1;
    a[PretrainingGpuHours] = 0;
    EXPECT_THAT(codesOf(a), Contains(ProblemCode::FleetWithoutOwnedHours));
}

TEST(Problems, SayHowManyGpusWouldDo) {
    Assumptions<double> a = oneGpu();
    EXPECT_THAT(codesOf(a), Not(Contains(ProblemCode::ExceedsFleet))); // exactly the capacity
    a[PretrainingGpuHours] = 3 * 8766;
    EXPECT_THAT(problemsOf(a), Contains(Problem{ProblemCode::ExceedsFleet, Severity::Warning, Gpus, 3.0}));
}

TEST(Problems, NameAsManyGpusAsDo) {
    expectOfAnyScenario([](Assumptions<double> a) {
        for (const Problem& problem : problemsOf(a))
            if (problem.code == ProblemCode::ExceedsFleet) {
                a[Gpus] = *problem.wanted * (1 + 1e-12);
                if (has(a, ProblemCode::ExceedsFleet))
                    return AssertionFailure() << a[Gpus] << " GPUs do not do";
                a[Gpus] = *problem.wanted * (1 - 1e-12);
                if (!has(a, ProblemCode::ExceedsFleet))
                    return AssertionFailure() << a[Gpus] << " GPUs do already";
            }
        return AssertionSuccess();
    });
}

TEST(Problems, NameHardwareThatTheProjectOutlives) {
    Assumptions<double> a = oneGpu();
    a[UsefulLifeYears] = 2;
    EXPECT_THAT(codesOf(a), Not(Contains(ProblemCode::OutlivesHardware)));
    a[UsefulLifeYears] = 1.9;
    EXPECT_THAT(problemsOf(a),
                Contains(Problem{ProblemCode::OutlivesHardware, Severity::Warning, UsefulLifeYears, {}}));
}

TEST(Problems, NameAMultipleThatContainsSyntheticDataOnlyWhereThatCostsSomething) {
    Assumptions<double> a = oneGpu();
    a[ComputeMultiple] = 4.5;
    a[SyntheticGpuHours] = 0;
    EXPECT_THAT(codesOf(a), Not(Contains(ProblemCode::MultipleIncludesSynthetic)));
    a[SyntheticGpuHours] = 100;
    EXPECT_THAT(codesOf(a), Contains(ProblemCode::MultipleIncludesSynthetic));
    a[RentalPrice] = 0; // the owned hours cost something still
    EXPECT_THAT(codesOf(a), Contains(ProblemCode::MultipleIncludesSynthetic));
    a[OwnedShare] = 0;
    EXPECT_THAT(codesOf(a), Not(Contains(ProblemCode::MultipleIncludesSynthetic)));
    a.choices.syntheticMethod = SyntheticMethod::Api;
    a[KeptTokens] = 1e9;
    EXPECT_THAT(codesOf(a), Contains(ProblemCode::MultipleIncludesSynthetic));
    a[ComputeMultiple] = 4;
    EXPECT_THAT(codesOf(a), Not(Contains(ProblemCode::MultipleIncludesSynthetic)));
}

TEST(SparsePeak, IsRecognizedAsDataSheetsRoundIt) {
    struct Printed {
        double sparse;
        double dense;
        const char* dataSheet;
    };
    for (const Printed& printed :
         {Printed{624e12, 312e12, "NVIDIA A100"}, Printed{1979e12, 989.5e12, "NVIDIA H100 SXM"},
          Printed{1513e12, 756e12, "NVIDIA H100 PCIe"}, Printed{296e12, 148e12, "NVIDIA H20"},
          Printed{4.5e15, 2.25e15, "NVIDIA B200"}, Printed{2614.9e12, 1307.4e12, "AMD MI300X"}}) {
        EXPECT_EQ(densePeakOfSparse(printed.sparse), printed.dense) << printed.dataSheet;
        EXPECT_EQ(densePeakOfSparse(printed.dense), std::nullopt) << printed.dataSheet;
    }
    EXPECT_EQ(densePeakOfSparse(2 * 275e12), std::nullopt) << "TPU v4 has no sparse peak";
}

TEST(Problems, ConcernAnInputThatIsUsed) {
    expectOfAnyScenario([](const Assumptions<double>& a) {
        for (const Problem& problem : problemsOf(a))
            if (!isUsed(problem.concerns, a.choices))
                return AssertionFailure() << idOf(problem.code) << " concerns " << specOf(problem.concerns).id;
        return AssertionSuccess();
    });
}

} // namespace
} // namespace costberg
