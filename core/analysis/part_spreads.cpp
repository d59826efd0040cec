#include "core/analysis/part_spreads.h"

#include "core/analysis/order_statistics.h"
#include "core/numbers/real.h"

#include <algorithm>

namespace costberg {
namespace {

/// One quantity, sample by sample.
using Samples = std::vector<double>;

void addTo(double* samples, const Batch& amount) {
    for (std::size_t i = 0; i < Batch::size; ++i)
        samples[i] += amount[i];
}

/// Both spreads of a part whose amounts these are.
PartSpread partSpreadOf(const Samples& amounts, const Samples& totals) {
    if (amounts.empty())
        return {};
    Samples shares(amounts.size());
    std::ranges::transform(amounts, totals, shares.begin(),
                           [](double amount, double total) { return shareOf(amount, total); });
    return {middleNineTenthsOf(amounts), middleNineTenthsOf(shares)};
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
    for (const Samples& ofPart : amounts)
        spreads.push_back(partSpreadOf(ofPart, totals));
    return spreads;
}

} // namespace costberg
