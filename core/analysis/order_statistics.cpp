#include "core/analysis/order_statistics.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <vector>

namespace costberg {
namespace {

constexpr int bucketBits = 12;

/// Numbers of 0 and more are ordered as the whole numbers that their bits make.
std::uint64_t orderOf(double sample) { return std::bit_cast<std::uint64_t>(sample + 0.0); } // -0.0 is 0

/// How many samples lie in each of 4,096 equal pieces of their order, from the smallest to the largest. To count is
/// several times faster than to compare; only what lies in one piece is left to compare.
class Buckets {
public:
    explicit Buckets(std::span<const double> samples) : m_samples(samples) {
        double smallest = samples.front();
        double largest = samples.front();
        for (const double sample : samples) {
            smallest = std::min(smallest, sample);
            largest = std::max(largest, sample);
        }
        m_first = orderOf(smallest);
        m_shift = std::max(static_cast<int>(std::bit_width(orderOf(largest) - m_first)) - bucketBits, 0);
        for (const double sample : samples)
            ++m_counts[bucketOf(sample)];
    }

    double atRank(double part) const {
        auto rank = static_cast<std::size_t>(std::round(part * static_cast<double>(m_samples.size() - 1)));
        std::size_t bucket = 0;
        while (rank >= m_counts[bucket])
            rank -= m_counts[bucket++];
        std::vector<double> inside;
        inside.reserve(m_counts[bucket]);
        std::ranges::copy_if(m_samples, std::back_inserter(inside),
                             [&](double sample) { return bucketOf(sample) == bucket; });
        const auto place = inside.begin() + static_cast<std::ptrdiff_t>(rank);
        std::nth_element(inside.begin(), place, inside.end());
        return *place;
    }

private:
    std::size_t bucketOf(double sample) const { return (orderOf(sample) - m_first) >> m_shift; }

    std::span<const double> m_samples;
    std::uint64_t m_first = 0;
    int m_shift = 0;
    std::array<std::uint32_t, std::size_t{1} << bucketBits> m_counts{};
};

} // namespace

Interval middleNineTenthsOf(std::span<const double> samples) {
    if (samples.empty())
        return {};
    assert(std::ranges::all_of(samples, [](double sample) { return sample >= 0 && std::isfinite(sample); }));
    const Buckets buckets(samples);
    return {buckets.atRank(0.05), buckets.atRank(0.95)};
}

} // namespace costberg
