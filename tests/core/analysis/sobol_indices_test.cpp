#include "core/analysis/sobol_indices.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace costberg {
namespace {

/// Ishigami and Homma 1990, with a = 7 and b = 0.1 over -pi to pi.
Batch ishigami(std::span<const Batch> u) {
    Batch result;
    for (std::size_t i = 0; i < Batch::size; ++i) {
        const auto x = [&](std::size_t variable) { return std::numbers::pi * (2 * u[variable][i] - 1); };
        result[i] = std::sin(x(0)) + 7 * std::pow(std::sin(x(1)), 2) + 0.1 * std::pow(x(2), 4) * std::sin(x(0));
    }
    return result;
}

void expectNear(const Estimate& estimate, double exact) {
    EXPECT_NEAR(estimate.value, exact, 0.01);
    EXPECT_LT(std::abs(estimate.value - exact), 6 * estimate.standardError + 1e-3);
}

TEST(SobolIndices, OfTheIshigamiFunctionAreTheClosedForms) {
    const SobolIndices indices = sobolIndicesOf(ishigami, 3);
    const double pi4 = std::pow(std::numbers::pi, 4);
    const double variance = 49.0 / 8 + 0.1 * pi4 / 5 + 0.01 * pi4 * pi4 / 18 + 0.5;
    const double first = 0.5 * std::pow(1 + 0.1 * pi4 / 5, 2) / variance;
    const double second = 49.0 / 8 / variance;
    const double interaction = 0.01 * pi4 * pi4 * (1.0 / 18 - 1.0 / 50) / variance;
    EXPECT_NEAR(indices.variance / variance, 1, 0.01);
    expectNear(indices.firstOrder[0], first);
    expectNear(indices.firstOrder[1], second);
    expectNear(indices.firstOrder[2], 0);
    expectNear(indices.totalEffect[0], first + interaction);
    expectNear(indices.totalEffect[1], second);
    expectNear(indices.totalEffect[2], interaction);
}

TEST(SobolIndices, OfTheGFunctionAreTheClosedForms) {
    const std::vector<double> a{0, 1, 4.5, 9, 99, 99};
    const UniformFunction g = [&a](std::span<const Batch> u) {
        Batch product = 1.0;
        for (std::size_t variable = 0; variable < a.size(); ++variable) {
            Batch factor;
            for (std::size_t i = 0; i < Batch::size; ++i)
                factor[i] = (std::abs(4 * u[variable][i] - 2) + a[variable]) / (1 + a[variable]);
            product = product * factor;
        }
        return product;
    };
    const SobolIndices indices = sobolIndicesOf(g, a.size());
    double withAll = 1;
    std::vector<double> own;
    for (const double ai : a) {
        own.push_back(1 / (3 * (1 + ai) * (1 + ai)));
        withAll *= 1 + own.back();
    }
    for (std::size_t variable = 0; variable < a.size(); ++variable) {
        expectNear(indices.firstOrder[variable], own[variable] / (withAll - 1));
        expectNear(indices.totalEffect[variable], own[variable] * withAll / (1 + own[variable]) / (withAll - 1));
    }
}

TEST(SobolIndices, OfAProductOfTwoLikeFactorsAreEqual) {
    Scenario scenario = defaultScenario();
    for (const Input input : {Input::PretrainingGpuHours, Input::RentalPrice}) {
        InputState& state = scenario.at(input);
        state.low = state.value / 2;
        state.high = state.value * 2;
    }
    const InputSobolIndices found = sobolIndicesOf(scenario, View::Headline);
    ASSERT_EQ(found.inputs, (std::vector{Input::PretrainingGpuHours, Input::RentalPrice}));
    EXPECT_NEAR(found.indices.totalEffect[0].value, found.indices.totalEffect[1].value, 0.02);
    EXPECT_GT(found.indices.totalEffect[0].value, found.indices.firstOrder[0].value);
}

/// How far estimates under many seeds lie from each other, over the error that they state.
double spreadOverStatedError(const std::function<Estimate(std::uint64_t seed)>& estimateUnder) {
    constexpr std::uint64_t seeds = 24;
    double sum = 0;
    double squares = 0;
    double stated = 0;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        const Estimate estimate = estimateUnder(seed);
        sum += estimate.value / seeds;
        squares += estimate.value * estimate.value / seeds;
        stated += estimate.standardError / seeds;
    }
    return std::sqrt(squares - sum * sum) / stated;
}

TEST(SobolIndices, StateAnErrorThatCountsTheVarianceOfLongTails) {
    const UniformFunction longTailed = [](std::span<const Batch> u) {
        const Batch draw = normalQuantile(u[0]);
        return mapped(draw, [](double z) { return std::exp(1.5 * z); }) + u[1] * 5.0;
    };
    const auto ratio = [&](auto member, std::size_t variable) {
        return spreadOverStatedError([&](std::uint64_t seed) {
            return (sobolIndicesOf(longTailed, 2, sobolBaseSamples, seed).*member)[variable];
        });
    };
    for (const std::size_t variable : {std::size_t{0}, std::size_t{1}}) {
        EXPECT_LT(ratio(&SobolIndices::totalEffect, variable), 2);
        EXPECT_GT(ratio(&SobolIndices::totalEffect, variable), 0.5);
        EXPECT_LT(ratio(&SobolIndices::firstOrder, variable), 2);
        EXPECT_GT(ratio(&SobolIndices::firstOrder, variable), 0.5);
    }
}

TEST(SobolIndices, OfACertainScenarioAreNone) {
    const InputSobolIndices found = sobolIndicesOf(defaultScenario(), View::Market);
    EXPECT_TRUE(found.inputs.empty());
    EXPECT_EQ(found.indices.variance, 0);
}

TEST(SobolIndices, StopWhenAsked) {
    EXPECT_FALSE(sobolIndicesOf(ishigami, 3, sobolBaseSamples, 1, [] { return true; }).isComplete);
}

} // namespace
} // namespace costberg
