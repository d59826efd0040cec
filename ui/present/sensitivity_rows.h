#pragma once

#include "core/analysis/sobol_indices.h"
#include "core/session/session.h"

#include <QString>

#include <vector>

namespace costberg {

/// What an input does to the total that is looked at.
struct SensitivityRow {
    Input input = Input::RentalPrice;
    QString label;     ///< "Utilization"
    QString step;      ///< "±10%" where it has no range of its own while others have one
    QString swing;     ///< "$1.2bn": between the least and the greatest total; "at least $1.2bn" where it turns
    double lowest = 0; ///< the least total, as a place on the axis from 0 to 1
    double highest = 1;
    double atLow = 0;       ///< the total where the input is low
    double atHigh = 1;      ///< and where it is high
    bool isMonotone = true; ///< otherwise the total rises and falls within the range
    QString low;            ///< the input where it is low: "$25,000"
    QString high;           ///< and where it is high
    QString elasticity;     ///< "10% more: +$0.53M"; "10% less: …" of what cannot be that much more
    QString totalEffect;    ///< "41%" of the uncertainty; empty where it has no range, or none is known yet
    QString tip;

    bool operator==(const SensitivityRow&) const = default;
};

struct SensitivityData {
    QString note;
    double point = 0;                 ///< the total, as a place on the axis
    QString pointText;                ///< "$1.89bn"
    QString from;                     ///< the total at the axis's left end
    QString to;                       ///< and at its right end
    std::vector<SensitivityRow> rows; ///< largest swing first
    QString withoutEffect;            ///< "Without effect here: … At 0 without a range, so not moved: …", or empty
    bool isStale = false;             ///< the total effects are those of before

    bool operator==(const SensitivityData&) const = default;
};

/// "and 3 more, each with a smaller swing": where not all rows find room.
QString furtherRowsText(std::size_t count);

/// Of the current scenario in the view looked at. `indices` may be null, and of the scenario as it was before.
SensitivityData sensitivityDataOf(const Session& session, const InputSobolIndices* indices, bool areStale);

} // namespace costberg
