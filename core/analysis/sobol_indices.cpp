#include "core/analysis/sobol_indices.h"

#include "core/analysis/distribution.h"
#include "core/analysis/simulation.h"
#include "core/analysis/sobol.h"
#include "core/model/evaluation.h"
#include "core/usage.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace costberg {
namespace {

constexpr std::size_t replicates = 8;
/// The second matrix uses dimensions of its own.
constexpr std::size_t secondMatrix = 64;

/// Sums of one scrambling.
struct Sums {
    explicit Sums(std::size_t variables) : firstOrder(variables, 0), totalEffect(variables, 0) {}

    double values = 0;
    double squares = 0;
    std::vector<double> firstOrder;
    std::vector<double> totalEffect;
    double count = 0;
};

double sumOf(const Batch& batch) {
    double sum = 0;
    for (std::size_t i = 0; i < Batch::size; ++i)
        sum += batch[i];
    return sum;
}

std::vector<SobolDimension> dimensionsOf(std::size_t variables, std::size_t first, std::uint64_t seed) {
    std::vector<SobolDimension> dimensions;
    for (std::size_t variable = 0; variable < variables; ++variable)
        dimensions.emplace_back(first + variable, seed);
    return dimensions;
}

std::vector<Batch> pointsOf(const std::vector<SobolDimension>& dimensions, std::uint64_t block) {
    std::vector<Batch> points;
    points.reserve(dimensions.size());
    for (const SobolDimension& dimension : dimensions)
        points.push_back(Batch::made([&](double* out) { dimension.fill(block, out); }));
    return points;
}

/// One block: the function at A, at B, and at A with one column of B.
void addBlock(Sums& sums, const UniformFunction& function, std::vector<Batch> a, const std::vector<Batch>& b,
              double center) {
    const Batch atA = function(a) - center;
    const Batch atB = function(b) - center;
    sums.values += sumOf(atA) + sumOf(atB);
    sums.squares += sumOf(atA * atA) + sumOf(atB * atB);
    sums.count += Batch::size;
    for (std::size_t variable = 0; variable < a.size(); ++variable) {
        const Batch own = std::exchange(a[variable], b[variable]);
        const Batch difference = function(a) - center - atA;
        a[variable] = own;
        sums.firstOrder[variable] += sumOf(atB * difference);
        sums.totalEffect[variable] += sumOf(difference * difference);
    }
}

double varianceOf(const Sums& sums) {
    const double mean = sums.values / (2 * sums.count);
    return sums.squares / (2 * sums.count) - mean * mean;
}

/// The quotient of two means over the scramblings. Where tails are long both vary, and together: what counts as error is
/// only the variation of a part that its variance does not explain (the delta method).
Estimate quotientOf(const std::vector<double>& parts, const std::vector<double>& variances, double variance) {
    const auto count = static_cast<double>(parts.size());
    Estimate estimate;
    if (!(variance > 0))
        return estimate;
    for (const double part : parts)
        estimate.value += part / count / variance;
    double squares = 0;
    for (std::size_t i = 0; i < parts.size(); ++i)
        squares += std::pow(parts[i] - estimate.value * variances[i], 2);
    estimate.standardError = std::sqrt(squares / (count - 1) / count) / variance;
    return estimate;
}

SobolIndices indicesOf(const std::vector<Sums>& all, std::size_t variables) {
    SobolIndices indices;
    std::vector<double> variances;
    for (const Sums& sums : all) {
        variances.push_back(varianceOf(sums));
        indices.variance += variances.back() / static_cast<double>(all.size());
    }
    for (std::size_t variable = 0; variable < variables; ++variable) {
        std::vector<double> first;
        std::vector<double> total;
        for (const Sums& sums : all) {
            first.push_back(sums.firstOrder[variable] / sums.count);
            total.push_back(sums.totalEffect[variable] / (2 * sums.count));
        }
        indices.firstOrder.push_back(quotientOf(first, variances, indices.variance));
        indices.totalEffect.push_back(quotientOf(total, variances, indices.variance));
    }
    return indices;
}

} // namespace

SobolIndices sobolIndicesOf(const UniformFunction& function, std::size_t variables, std::uint64_t baseSamples,
                            std::uint64_t seed, const Stop& stop) {
    assert(variables <= secondMatrix);
    const std::uint64_t blocks = std::max<std::uint64_t>(1, baseSamples / Batch::size / replicates);
    std::vector<Sums> all(replicates, Sums(variables));
    // Variances are taken around a value of the function, for amounts in billions would cancel.
    const double center = function(std::vector<Batch>(variables, Batch(0.5)))[0];
    for (std::size_t replicate = 0; replicate < replicates; ++replicate) {
        const std::uint64_t ownSeed = seed * replicates + replicate;
        const auto first = dimensionsOf(variables, 0, ownSeed);
        const auto second = dimensionsOf(variables, secondMatrix, ownSeed);
        for (std::uint64_t block = 0; block < blocks; ++block) {
            if (stop && stop())
                return {{}, {}, 0, false};
            addBlock(all[replicate], function, pointsOf(first, block), pointsOf(second, block), center);
        }
    }
    return indicesOf(all, variables);
}

InputSobolIndices sobolIndicesOf(const Scenario& scenario, View view, std::uint64_t baseSamples, std::uint64_t seed,
                                 const Stop& stop) {
    InputSobolIndices result;
    std::vector<Distribution> distributions;
    Assumptions<Batch> assumptions = certainAssumptionsOf(scenario);
    for (const Input input : allInputs()) {
        const InputState& state = scenario.at(input);
        if (!isUncertain(state) || !isUsed(input, scenario.choices))
            continue;
        result.inputs.push_back(input);
        distributions.emplace_back(specOf(input), state);
    }
    const UniformFunction total = [&](std::span<const Batch> uniforms) {
        for (std::size_t i = 0; i < uniforms.size(); ++i)
            assumptions[result.inputs[i]] = distributions[i].at(normalQuantile(uniforms[i]));
        return evaluateTotal(view, assumptions);
    };
    result.indices = sobolIndicesOf(total, result.inputs.size(), baseSamples, seed, stop);
    return result;
}

} // namespace costberg
