#pragma once

#include "core/numbers/lanes.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace costberg {

/// Where none is asked for, as in the window.
inline constexpr std::uint64_t usualSeed = 1;

/// One coordinate of a scrambled Sobol' sequence, in blocks of 256 points. Points depend on the dimension, the seed and
/// their position alone, so that a block is the same whoever computes it. Direction numbers of Joe and Kuo 2008, as
/// Boost.Random has them; nested uniform scrambling after Owen 1995 by the hash of Laine and Karras 2011 with the
/// constants of Burley 2020.
class SobolDimension {
public:
    static constexpr std::size_t blockSize = lanes::count;
    static constexpr std::size_t mostDimensions = 128;
    static constexpr std::uint64_t mostPoints = std::uint64_t{1} << 32;

    /// `dimension` counts from 0 and is less than mostDimensions.
    SobolDimension(std::size_t dimension, std::uint64_t seed);

    /// The coordinates of points block x 256 and the 255 that follow, each between 0 and 1, both excluded.
    void fill(std::uint64_t block, double* uniforms) const;

private:
    std::array<std::uint32_t, 32> m_directions; ///< bits in reverse order: the first digit is the lowest bit
    std::array<std::uint32_t, blockSize> m_inBlock;
    std::uint32_t m_scramble;
};

} // namespace costberg
