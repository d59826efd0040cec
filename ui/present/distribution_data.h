#pragma once

#include "core/session/simulations.h"
#include "ui/present/breakdown_rows.h"
#include "ui/present/row_range.h"

#include <QString>

#include <optional>
#include <vector>

namespace costberg {

/// Something between the ends of the histogram that a line stands for.
struct DistributionMark {
    double position = 0;  ///< from 0 at its left end to 1 at its right end
    QString text;         ///< "P50"
    QString value;        ///< "$2.07bn"
    bool isPoint = false; ///< the point estimate, which every other view shows
    int rank = 0;         ///< where names meet, the one of the lower rank is written first

    bool operator==(const DistributionMark&) const = default;
};

/// How the total that is looked at is spread, by the ranges of the inputs.
struct DistributionData {
    QString note;                    ///< "No input has a range yet", or what it is of and from how many samples
    std::optional<RangeEntry> offer; ///< where there is none yet: use the published ranges
    std::vector<double> heights;     ///< of equally wide bins, as parts of the tallest
    QString from;                    ///< at the histogram's left end: "$1.2bn"
    QString to;
    QString shownPart; ///< how much lies between the ends: "the middle 99% of the draws"; empty where all does
    std::vector<DistributionMark> marks;
    std::vector<FigureRow> rows; ///< P5 to P95, the mean, the point estimate
    QString comparison;          ///< with comparedScenario() under the same draws, or empty
    QString spokenText;          ///< the histogram for screen readers

    bool operator==(const DistributionData& other) const;
};

/// Of the current scenario, from the simulations that were updated with this session.
DistributionData distributionDataOf(const Session& session, const Results& results, const Simulations& simulations);

} // namespace costberg
