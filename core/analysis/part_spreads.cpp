#include "core/analysis/part_spreads.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

/// One quantity, sample by sample.
using Samples = std::vector<double>;

void append(Samples& samples, const Batch& batch) {
    samples.resize(samples.size() + Batch::size);
    batch.copyTo(samples.data() + samples.size() - Batch::size);
}

Samples::iterator placeOf(Samples& samples, double probability) {
    const double rank = std::round(probability * static_cast<double>(samples.size() - 1));
    return samples.begin() + static_cast<std::ptrdiff_t>(rank);
}

/// Changes the order of the samples. Most parts of most views are 0 in all of them.
Interval spreadOf(Samples& samples) {
    if (std::ranges::all_of(samples, [](double sample) { return sample == 0; }))
        return {0, 0};
    const auto place = placeOf(samples, 0.05);
    std::nth_element(samples.begin(), place, samples.end());
    const double low = *place; // Before it nothing is larger.
    const auto highPlace = placeOf(samples, 0.95);
    std::nth_element(place, highPlace, samples.end());
    return {low, *highPlace};
}

/// The cells of one block of samples, added up by part.
std::vector<Batch> amountsOf(const Breakdown<Batch>& breakdown, const Parts& parts) {
    std::vector<Batch> amounts(parts.count);
    for (const Entry<Batch>& entry : breakdown) {
        Batch& amount = amounts[parts.partOf(entry.activity, entry.resource)];
        amount = amount + entry.amount;
    }
    return amounts;
}

} // namespace

std::vector<PartSpread> partSpreadsOf(const LiveSimulation& simulation, View view, const Parts& parts,
                                      std::size_t samples) {
    std::vector<Samples> amounts(parts.count);
    std::vector<Samples> shares(parts.count);
    simulation.forEachBreakdown(view, samples, [&](const Breakdown<Batch>& breakdown) {
        const Batch total = totalOf(breakdown);
        const std::vector<Batch> ofParts = amountsOf(breakdown, parts);
        for (std::size_t part = 0; part < parts.count; ++part) {
            append(amounts[part], ofParts[part]);
            append(shares[part], shareOf(ofParts[part], total));
        }
    });
    std::vector<PartSpread> spreads;
    for (std::size_t part = 0; part < parts.count; ++part)
        spreads.push_back({spreadOf(amounts[part]), spreadOf(shares[part])});
    return spreads;
}

} // namespace costberg
