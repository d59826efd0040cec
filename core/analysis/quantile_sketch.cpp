#include "core/analysis/quantile_sketch.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <span>

namespace costberg {
namespace {

constexpr double millionths = 1e6;
/// 11 binary digits behind the first: a bin is 1 part in 2,048 to 4,096 wide.
constexpr int droppedBits = 52 - 11;
constexpr std::uint32_t roomBeside = 4096;
/// That of 0, which is counted by itself: between it and the next amounts there may be a million bins.
constexpr std::uint32_t zeroBin = 0;

/// Up to it, the millionths of a whole batch fit 64 bits, with which a processor is much faster.
constexpr double largestForQuickSum = 3e10;

std::uint32_t binOf(double amount) {
    return static_cast<std::uint32_t>(std::bit_cast<std::uint64_t>(amount) >> droppedBits);
}

template <class Whole> Whole roundedMillionths(double amount) { return static_cast<Whole>(amount * millionths + 0.5); }

QuantileSketch::Sum inMillionths(double amount) { return roundedMillionths<QuantileSketch::Sum>(amount); }

template <class Whole> Whole sumIn(std::span<const double> amounts) {
    Whole sum = 0;
    for (const double amount : amounts)
        sum += roundedMillionths<Whole>(amount);
    return sum;
}

/// Of at most a batch.
QuantileSketch::Sum sumOf(std::span<const double> amounts, double largest) {
    return largest <= largestForQuickSum ? sumIn<std::int64_t>(amounts) : sumIn<QuantileSketch::Sum>(amounts);
}

struct Extremes {
    double smallest;
    double largest;
};

/// Four at a time, for a comparison must wait for the one before.
Extremes extremesOf(std::span<const double> amounts) {
    constexpr std::size_t side = 4;
    std::array<double, side> smallest;
    std::array<double, side> largest;
    smallest.fill(amounts.front());
    largest.fill(amounts.front());
    const std::size_t whole = amounts.size() / side * side;
    for (std::size_t i = 0; i < whole; i += side)
        for (std::size_t k = 0; k < side; ++k) {
            smallest[k] = std::min(smallest[k], amounts[i + k]);
            largest[k] = std::max(largest[k], amounts[i + k]);
        }
    for (std::size_t i = whole; i < amounts.size(); ++i) {
        smallest[0] = std::min(smallest[0], amounts[i]);
        largest[0] = std::max(largest[0], amounts[i]);
    }
    return {std::ranges::min(smallest), std::ranges::max(largest)};
}

} // namespace

double QuantileSketch::edge(std::uint32_t bin) {
    return std::bit_cast<double>(static_cast<std::uint64_t>(bin) << droppedBits);
}

void QuantileSketch::makeRoomFor(std::uint32_t bin) {
    const std::uint32_t first = bin > roomBeside ? bin - roomBeside : zeroBin + 1;
    if (m_bins.empty())
        m_firstBin = first;
    if (bin < m_firstBin) {
        m_bins.insert(m_bins.begin(), m_firstBin - first, 0);
        m_firstBin = first;
    }
    if (bin - m_firstBin >= m_bins.size())
        m_bins.resize(bin - m_firstBin + roomBeside, 0);
}

void QuantileSketch::countIn(std::uint32_t bin, std::uint64_t count) {
    if (bin - m_firstBin < m_bins.size()) {
        m_bins[bin - m_firstBin] += count;
        return;
    }
    if (bin == zeroBin) {
        m_zeros += count;
        return;
    }
    makeRoomFor(bin);
    m_bins[bin - m_firstBin] += count;
}

void QuantileSketch::add(double amount) { add(Batch(amount), 1); }

void QuantileSketch::add(const Batch& amounts, std::size_t count) {
    if (count == 0)
        return;
    if (amounts.isUniform())
        return addAlike(amounts[0], count);
    const std::span<const double> added(amounts.data(), count);
    const Extremes extremes = extremesOf(added);
    assert(extremes.smallest >= 0 && std::isfinite(extremes.largest));
    widen(extremes.smallest, extremes.largest);
    m_sum += sumOf(added, extremes.largest);
    for (const double amount : added)
        countIn(binOf(amount + 0.0), 1); // -0.0 is 0
    m_count += count;
}

/// One amount several times.
void QuantileSketch::addAlike(double amount, std::size_t count) {
    assert(amount >= 0 && std::isfinite(amount));
    widen(amount, amount);
    m_sum += inMillionths(amount) * static_cast<Sum>(count);
    countIn(binOf(amount + 0.0), count);
    m_count += count;
}

void QuantileSketch::widen(double smallest, double largest) {
    m_smallest = m_count == 0 ? smallest : std::min(m_smallest, smallest);
    m_largest = m_count == 0 ? largest : std::max(m_largest, largest);
}

void QuantileSketch::add(const QuantileSketch& other) {
    if (other.m_count == 0)
        return;
    if (!other.m_bins.empty()) {
        makeRoomFor(other.m_firstBin);
        makeRoomFor(other.m_firstBin + static_cast<std::uint32_t>(other.m_bins.size()) - 1);
    }
    for (std::size_t i = 0; i < other.m_bins.size(); ++i)
        m_bins[other.m_firstBin - m_firstBin + i] += other.m_bins[i];
    m_zeros += other.m_zeros;
    m_smallest = m_count == 0 ? other.m_smallest : std::min(m_smallest, other.m_smallest);
    m_largest = m_count == 0 ? other.m_largest : std::max(m_largest, other.m_largest);
    m_sum += other.m_sum;
    m_count += other.m_count;
}

void QuantileSketch::clear() {
    std::vector<std::uint64_t> bins = std::move(m_bins);
    bins.clear();
    *this = {};
    m_bins = std::move(bins);
}

double QuantileSketch::mean() const {
    return m_count == 0 ? 0 : static_cast<double>(m_sum) / millionths / static_cast<double>(m_count);
}

/// Where no bin before it has samples.
std::size_t QuantileSketch::firstUsed() const {
    const std::uint32_t bin = binOf(m_smallest);
    return bin > m_firstBin ? bin - m_firstBin : 0;
}

double QuantileSketch::quantile(double probability) const {
    if (m_count == 0)
        return 0;
    const double rank = std::clamp(probability, 0.0, 1.0) * static_cast<double>(m_count);
    auto below = static_cast<double>(m_zeros);
    if (below >= rank && m_zeros > 0)
        return m_smallest;
    for (std::size_t i = firstUsed(); i < m_bins.size(); ++i) {
        const auto inBin = static_cast<double>(m_bins[i]);
        if (inBin > 0 && below + inBin >= rank) {
            const std::uint32_t bin = m_firstBin + static_cast<std::uint32_t>(i);
            const double position = (rank - below) / inBin;
            const double amount = edge(bin) + position * (edge(bin + 1) - edge(bin));
            return std::clamp(amount, m_smallest, m_largest);
        }
        below += inBin;
    }
    return m_largest;
}

QuantileSketch::Contents QuantileSketch::contents() const {
    Contents contents{{}, m_sum, m_smallest, m_largest};
    if (m_zeros > 0)
        contents.bins.emplace(zeroBin, m_zeros);
    for (std::size_t i = 0; i < m_bins.size(); ++i)
        if (m_bins[i] > 0)
            contents.bins.emplace(m_firstBin + static_cast<std::uint32_t>(i), m_bins[i]);
    return contents;
}

QuantileSketch QuantileSketch::of(const Contents& contents) {
    QuantileSketch sketch;
    for (const auto& [bin, count] : contents.bins) {
        sketch.countIn(bin, count);
        sketch.m_count += count;
    }
    sketch.m_sum = contents.sum;
    sketch.m_smallest = contents.smallest;
    sketch.m_largest = contents.largest;
    return sketch;
}

} // namespace costberg
