#include "core/analysis/part_spreads.h"

#include "core/numbers/real.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

/// One quantity, sample by sample.
using Samples = std::vector<double>;

Samples::iterator placeOf(Samples& samples, double probability) {
    const double rank = std::round(probability * static_cast<double>(samples.size() - 1));
    return samples.begin() + static_cast<std::ptrdiff_t>(rank);
}

/// Changes the order of the samples.
Interval spreadOf(Samples& samples) {
    const auto place = placeOf(samples, 0.05);
    std::nth_element(samples.begin(), place, samples.end());
    const double low = *place; // Before it nothing is larger.
    const auto highPlace = placeOf(samples, 0.95);
    std::nth_element(place, highPlace, samples.end());
    return {low, *highPlace};
}

void addTo(double* samples, const Batch& amount) {
    for (std::size_t i = 0; i < Batch::size; ++i)
        samples[i] += amount[i];
}

/// Both spreads of a part whose amounts these are.
PartSpread partSpreadOf(Samples& amounts, const Samples& totals) {
    if (amounts.empty())
        return {};
    Samples shares(amounts.size());
    std::ranges::transform(amounts, totals, shares.begin(),
                           [](double amount, double total) { return shareOf(amount, total); });
    return {spreadOf(amounts), spreadOf(shares)};
}

} // namespace

std::vector<PartSpread> partSpreadsOf(const LiveSimulation& simulation, View view, const Parts& parts,
                                      std::size_t samples) {
    const std::size_t blocks = (std::min(samples, simulation.samples()) + Batch::size - 1) / Batch::size;
    // Most parts have no cell in most views, and no samples then.
    std::vector<Samples> amounts(parts.count);
    Samples totals(blocks * Batch::size);
    std::size_t first = 0;
    simulation.forEachBreakdown(view, samples, [&](const Breakdown<Batch>& breakdown) {
        for (const Entry<Batch>& entry : breakdown) {
            Samples& ofPart = amounts[parts.partOf(entry.activity, entry.resource)];
            ofPart.resize(totals.size());
            addTo(ofPart.data() + first, entry.amount);
        }
        totalOf(breakdown).copyTo(totals.data() + first);
        first += Batch::size;
    });
    std::vector<PartSpread> spreads;
    for (Samples& ofPart : amounts)
        spreads.push_back(partSpreadOf(ofPart, totals));
    return spreads;
}

} // namespace costberg
