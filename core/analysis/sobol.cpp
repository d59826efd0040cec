#include "core/analysis/sobol.h"

#include "core/numbers/for_each_processor.h"

#include <boost/random/sobol.hpp>

#include <bit>
#include <cassert>
#include <vector>

namespace costberg {
namespace {

constexpr std::size_t mostDimensions = SobolDimension::mostDimensions;

/// The first digits after the point become the lowest bits.
constexpr std::uint32_t reversed(std::uint32_t bits) {
    bits = (bits >> 16) | (bits << 16);
    bits = ((bits & 0xff00ff00U) >> 8) | ((bits & 0x00ff00ffU) << 8);
    bits = ((bits & 0xf0f0f0f0U) >> 4) | ((bits & 0x0f0f0f0fU) << 4);
    bits = ((bits & 0xccccccccU) >> 2) | ((bits & 0x33333333U) << 2);
    return ((bits & 0xaaaaaaaaU) >> 1) | ((bits & 0x55555555U) << 1);
}

using Engine = boost::random::sobol_engine<std::uint32_t, 32>;
using Point = std::array<std::uint32_t, mostDimensions>;

/// The point at a position of the unscrambled sequence; the engine leaves out the first, which is 0.
Point pointAt(Engine& engine, std::uint64_t position) {
    Point point{};
    if (position == 0)
        return point;
    engine.seed(position - 1);
    for (std::uint32_t& coordinate : point)
        coordinate = engine();
    return point;
}

/// In Gray code order, points 2^k - 1 and 2^k differ by the direction number k.
std::array<Point, 32> directionsOfAllDimensions() {
    Engine engine(mostDimensions);
    std::array<Point, 32> directions;
    for (std::size_t k = 0; k < directions.size(); ++k) {
        const std::uint64_t power = std::uint64_t{1} << k;
        const Point before = pointAt(engine, power - 1);
        const Point after = pointAt(engine, power);
        for (std::size_t dimension = 0; dimension < mostDimensions; ++dimension)
            directions[k][dimension] = reversed(before[dimension] ^ after[dimension]);
    }
    return directions;
}

/// Well mixed bits of two numbers (the finalizer of SplitMix64, Steele et al. 2014).
std::uint32_t mixed(std::uint64_t seed, std::uint64_t dimension) {
    std::uint64_t bits = seed + (dimension + 1) * 0x9e3779b97f4a7c15U;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9U;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebU;
    return static_cast<std::uint32_t>((bits ^ (bits >> 31)) >> 16);
}

std::uint32_t combined(const std::array<std::uint32_t, 32>& directions, std::uint64_t position) {
    std::uint32_t bits = 0;
    for (std::uint64_t gray = position ^ (position >> 1); gray != 0; gray &= gray - 1)
        bits ^= directions[static_cast<std::size_t>(std::countr_zero(gray))];
    return bits;
}

COSTBERG_FOR_EACH_PROCESSOR void scramble(double* out, const std::uint32_t* inBlock, std::uint32_t base,
                                          std::uint32_t seed) {
    for (std::size_t i = 0; i < SobolDimension::blockSize; ++i) {
        std::uint32_t bits = inBlock[i] ^ base;
        bits ^= bits * 0x3d20adeaU;
        bits += seed;
        bits *= (seed >> 16) | 1U;
        bits ^= bits * 0x05526c56U;
        bits ^= bits * 0x53a22864U;
        const auto centered = static_cast<std::int32_t>(reversed(bits) ^ 0x80000000U);
        out[i] = (static_cast<double>(centered) + 2147483648.5) * 0x1p-32;
    }
}

} // namespace

SobolDimension::SobolDimension(std::size_t dimension, std::uint64_t seed) : m_scramble(mixed(seed, dimension)) {
    assert(dimension < mostDimensions);
    static const std::array<Point, 32> allDirections = directionsOfAllDimensions();
    for (std::size_t k = 0; k < m_directions.size(); ++k)
        m_directions[k] = allDirections[k][dimension];
    for (std::size_t i = 0; i < blockSize; ++i)
        m_inBlock[i] = combined(m_directions, i);
}

void SobolDimension::fill(std::uint64_t block, double* uniforms) const {
    assert((block + 1) * blockSize <= mostPoints);
    // The Gray code of a sum without carries is the sum of the Gray codes.
    scramble(uniforms, m_inBlock.data(), combined(m_directions, block * blockSize), m_scramble);
}

} // namespace costberg
