#pragma once

#include "core/model/evaluation.h"
#include "core/scenario.h"

#include <QString>

#include <vector>

namespace costberg {

/// A figure that somebody else published of a scenario, beside what the model makes of it.
struct PublishedFigureRow {
    QString label;             ///< "Paper, total", "Market, experiments", "GPU-hours, pre-training"
    QString theirs;            ///< "$5.87M"
    QString ours;              ///< the same of the model
    QString ratio;             ///< ours by theirs: "×1.08"; a dash where 0 was published
    bool isReproduced = false; ///< within the tolerance
    QString tolerance;         ///< "10%"; empty where there is none
    QString exact;             ///< both in full, with the tolerance
    QString source;

    bool operator==(const PublishedFigureRow&) const = default;
};

/// "Total", "Pre-training". A quantity that is neither the total nor an activity nor a resource has the name that the
/// file gives it.
QString quantityLabelOf(const std::string& quantity);

/// An amount or GPU-hours, as the view has them: "$5.87M", "2.66M GPU-h".
QString publishedText(double value, PublishedView view);

PublishedFigureRow publishedFigureRowOf(const PublishedFigure& figure, const Evaluation& evaluation);

/// In the order of the scenario's entries.
std::vector<PublishedFigureRow> publishedFigureRowsOf(const Scenario& scenario, const Evaluation& evaluation);

} // namespace costberg
