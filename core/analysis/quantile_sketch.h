#pragma once

#include "core/numbers/batch.h"

#include <cstdint>
#include <map>
#include <vector>

namespace costberg {

/// The distribution of many amounts that are 0 or more, in bins: constant memory however many there are. A quantile is
/// off by less than a bin, that is by less than 1 part in 2,048. Two sketches add up to exactly the sketch of all their
/// samples, their sum included, in any order.
class QuantileSketch {
public:
    static constexpr double largestRelativeError = 1.0 / 2048;
    /// Sums are kept in whole millionths of a dollar, so that their order does not matter.
    __extension__ using Sum = __int128;

    void add(double amount);
    /// The first `count` samples of the batch.
    void add(const Batch& amounts, std::size_t count = Batch::size);
    void add(const QuantileSketch& other);
    /// Without samples again; the room for bins is kept.
    void clear();

    std::uint64_t count() const { return m_count; }
    /// 0 where there is no sample, as are all that follow.
    double mean() const;
    double smallest() const { return m_count == 0 ? 0 : m_smallest; }
    double largest() const { return m_count == 0 ? 0 : m_largest; }
    /// The amount below which the part `probability` of the samples lies, interpolated within its bin.
    double quantile(double probability) const;

    /// What is kept: to write a sketch and to make it again.
    struct Contents {
        std::map<std::uint32_t, std::uint64_t> bins; ///< count by bin; empty bins left out
        Sum sum = 0;
        double smallest = 0;
        double largest = 0;

        bool operator==(const Contents&) const = default;
    };
    Contents contents() const;
    static QuantileSketch of(const Contents& contents);

    /// The bin of the largest double.
    static constexpr std::uint32_t lastBin = (0x7feU << 11) | 0x7ffU;
    /// The bins' edges, for histograms: [edge(bin), edge(bin + 1)).
    static double edge(std::uint32_t bin);

    bool operator==(const QuantileSketch& other) const { return contents() == other.contents(); }

private:
    std::size_t firstUsed() const;
    void makeRoomFor(std::uint32_t bin);
    void countIn(std::uint32_t bin, std::uint64_t count);
    void addAlike(double amount, std::size_t count);
    void widen(double smallest, double largest);

    std::vector<std::uint64_t> m_bins; ///< from m_firstBin on, which is never that of 0
    std::uint32_t m_firstBin = 0;
    std::uint64_t m_zeros = 0;
    std::uint64_t m_count = 0;
    Sum m_sum = 0;
    double m_smallest = 0;
    double m_largest = 0;
};

} // namespace costberg
