#include "core/facts.h"

#include "core/file/csv_table.h"
#include "core/problems.h"
#include "core/published_number.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace costberg {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::DoubleNear;
using testing::EndsWith;
using testing::Field;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

auto published(double value, const std::string& label) {
    return AllOf(Field(&PublishedValue::value, DoubleNear(value, 1e-9 * value)), Field(&PublishedValue::label, label));
}

TEST(PublishedValues, AreWithinTheLimitsSmallestFirstWithLabelAndSource) {
    for (const Input input : allInputs()) {
        const auto values = publishedValuesOf(input);
        EXPECT_TRUE(std::ranges::is_sorted(values, {}, &PublishedValue::value)) << specOf(input).id;
        for (const PublishedValue& value : values) {
            EXPECT_TRUE(specOf(input).limits.contains(value.value)) << specOf(input).id << " " << value.label;
            EXPECT_THAT(value.label, Not(AnyOf("", HasSubstr("{"), HasSubstr(", ,")))) << specOf(input).id;
            EXPECT_THAT(value.source, Not(AnyOf("", HasSubstr("{"), HasSubstr("No source")))) << specOf(input).id;
        }
    }
}

TEST(PublishedValues, AreNotRepeated) {
    for (const Input input : allInputs()) {
        const auto values = publishedValuesOf(input);
        EXPECT_EQ(std::adjacent_find(values.begin(), values.end()), values.end()) << specOf(input).id;
    }
}

struct Expected {
    Input input;
    double value;
    std::string label;
};

class PublishedValueOf : public testing::TestWithParam<Expected> {};

TEST_P(PublishedValueOf, IsThere) {
    const auto& [input, value, label] = GetParam();
    EXPECT_THAT(publishedValuesOf(input), Contains(published(value, label)));
}

INSTANTIATE_TEST_SUITE_P(
    EachTable, PublishedValueOf,
    testing::Values(
        Expected{Input::PretrainingGpuHours, 2664000, "DeepSeek-V3, pre-training, 2024-12"},
        Expected{Input::PretrainingGpuHours, 30840000, "Llama 3.1 405B, pre-training, 2024-07"},
        Expected{Input::PretrainingGpuHours, 57000000, "GPT-4, final training (estimate), 2023-03"},
        Expected{Input::MidtrainingGpuHours, 119000, "DeepSeek-V3, context extension, 2024-12"},
        Expected{Input::PosttrainingGpuHours, 41000, "DeepSeek-R1, training, 2025-01"},
        Expected{Input::PosttrainingGpuHours, 258048, "MiniMax-M1, RL only, 2025-06"},
        Expected{Input::EvaluationGpuHours, 10000, "SmolLM3 3B, evaluation, 2025-07"},
        Expected{Input::PeakFlops, 989e12, "NVIDIA H800 SXM5"},
        Expected{Input::Mfu, 0.43, "MFU Llama 3 405B (at most)"},
        Expected{Input::Goodput, 0.9, "effective training time Llama 3 (at least)"},
        Expected{Input::ComputeMultiple, 2.2, "Epoch, default, model project"},
        Expected{Input::ComputeMultiple, 10.4, "OpenAI 2024, company-year"},
        Expected{Input::SyntheticGpuHours, 14688, "FinePhrase, SmolLM2-1.7B, suffix-32 speculation"},
        Expected{Input::KeptTokens, 4e11, "Phi-4"},
        Expected{Input::AcceptedShare, 0.5, "NVARC puzzles, gpt-oss-120b on 8xH100 (at least)"},
        Expected{Input::OutputRate, 1850, "DeepSeek serving, decode, DeepSeek-V3/R1 37B active"},
        Expected{Input::PromptRate, 9212.5, "DeepSeek serving, prefill"},
        Expected{Input::RentalPrice, 1.99, "Lambda, H100 SXM, 2023-06"},
        Expected{Input::RentalPrice, 1.3, "3-year contract, H100"},
        Expected{Input::Gpus, 60000, "SemiAnalysis on DeepSeek, total"},
        Expected{Input::CapexPerGpu, 1628.56e6 / 60000, "SemiAnalysis on DeepSeek, total"},
        Expected{Input::CapexPerGpu, 34728, "SemiAnalysis on DeepSeek, H100"},
        Expected{Input::AcceleratorPrice, 23000, "SemiAnalysis on DeepSeek, H100"},
        Expected{Input::AcceleratorPrice, 47409.13, "NVIDIA B200, server / 8, 2024-12-17"},
        Expected{Input::AcceleratorPrice, 31250, "NVIDIA H100 SXM5 80GB, 2025-03-03"},
        Expected{Input::ServerFactor, 1.64, "server cost / GPU cost, other, 90 % CI 1.3-2.1"},
        Expected{Input::NetworkShare, 0.19, "interconnect share of cluster cost, multiplier 90 % CI 1.07-1.32"},
        Expected{Input::UsefulLifeYears, 5.5, "Meta, 2025-01"}, Expected{Input::UsefulLifeYears, 4, "Nebius"},
        Expected{Input::PriceDecline, 0.14, "hardware price-performance, 90 % CI 0.10-0.18"},
        Expected{Input::CostPerGpuYear, 944e6 / 4 / 60000, "SemiAnalysis on DeepSeek, total"},
        Expected{Input::AcceleratorPower, 0.7, "NVIDIA H100 SXM5 80GB"},
        Expected{Input::ServerPowerFactor, 1.821, "server/chip power H100, (10.2/8)/0.7"},
        Expected{Input::BusyPowerShare, 0.43, "average power / server TDP, TPU, 90 % CI 0.30-0.62"},
        Expected{Input::Pue, 1.1, "PUE hyperscaler, 90 % CI 1.05-1.16"},
        Expected{Input::ElectricityPrice, 0.0806, "US industrial electricity, 2023"},
        Expected{Input::ColocationPrice, 184.06, "colocation asking rate, H2 2024, 250-500 kW, primary US markets"},
        Expected{Input::Headcount, 150, "DeepSeek employees"},
        Expected{Input::TimeShare, 0.2, "FTE share of a listed contributor"},
        Expected{Input::BaseSalary, 190000, "Base salary, best estimate"},
        Expected{Input::BurdenFactor, 1.4, "Employer cost, high"}, Expected{Input::Equity, 36000, "Equity, low"},
        Expected{Input::DurationYears, 1, "GPT-4, best estimate"}));

TEST(PublishedValues, SayWhereTheyAreWeak) {
    EXPECT_THAT(publishedValuesOf(Input::CapexPerGpu),
                Contains(AllOf(published(34728, "SemiAnalysis on DeepSeek, H100"),
                               Field(&PublishedValue::source, EndsWith(" (unverified)")))));
    EXPECT_THAT(
        publishedValuesOf(Input::UsefulLifeYears),
        Contains(AllOf(published(4, "Nebius"), Field(&PublishedValue::source, EndsWith(" (one weak source)")))));
    EXPECT_THAT(publishedValuesOf(Input::PretrainingGpuHours),
                Contains(AllOf(published(30840000, "Llama 3.1 405B, pre-training, 2024-07"),
                               Field(&PublishedValue::source, Not(HasSubstr("secondary"))))));
}

TEST(PublishedValues, OfTheAcceleratorPriceAreNoGraphicsCards) {
    for (const PublishedValue& value : publishedValuesOf(Input::AcceleratorPrice))
        EXPECT_THAT(value.label, Not(AnyOf(HasSubstr("GeForce"), HasSubstr("RTX"), HasSubstr("Cerebras"))));
    EXPECT_THAT(publishedValuesOf(Input::AcceleratorPrice), SizeIs(testing::Gt(50)));
}

TEST(PublishedValues, OfTheAcceleratorPriceSayWhenTheServerIsInIt) {
    for (const PublishedValue& value : publishedValuesOf(Input::AcceleratorPrice))
        EXPECT_EQ(value.scope == PriceScope::Server, value.label.find("server /") != std::string::npos) << value.label;
    EXPECT_FALSE(publishedValuesOf(Input::RentalPrice).front().scope);
}

TEST(PublishedValues, AreAbsentWhereNothingIsPublished) {
    EXPECT_TRUE(publishedValuesOf(Input::OtherCosts).empty());
    EXPECT_TRUE(publishedValuesOf(Input::Licenses).empty());
}

/// Tensor cores that skip zeros came with the A100, in 2020; data sheets have printed the sparse peak since.
bool printsSparsePeak(const CsvTable& specs, std::size_t row) {
    const std::string_view maker = specs.cell(row, "manufacturer");
    const std::string_view released = specs.cell(row, "release_date");
    return (maker == "NVIDIA" && (released >= "2020" || released.empty())) || maker == "AMD";
}

TEST(DensePeakOfSparse, KnowsEveryPeakOfTheReferenceTable) {
    const CsvTable specs = factTable("gpu_specs.csv");
    std::size_t known = 0;
    for (std::size_t row = 0; row < specs.rowCount(); ++row) {
        const auto dense = numberIn(specs.cell(row, "dense_tensor_fp16_bf16_flop_s"));
        if (!dense)
            continue;
        EXPECT_EQ(densePeakOfSparse(*dense), std::nullopt) << specs.cell(row, "hardware");
        const auto found = densePeakOfSparse(2 * *dense);
        ASSERT_EQ(found.has_value(), printsSparsePeak(specs, row)) << specs.cell(row, "hardware");
        EXPECT_NEAR(found.value_or(*dense), *dense, 1e-3 * *dense) << specs.cell(row, "hardware");
        known += found ? 1 : 0;
    }
    EXPECT_EQ(known, 12U);
}

} // namespace
} // namespace costberg
