#pragma once

#include "core/model/evaluation.h"
#include "core/scenario.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace costberg {

/// What a published figure can be of, within a view.
struct PublishedQuantity {
    std::string id; ///< "total", or of an activity or a resource
    QString label;

    bool operator==(const PublishedQuantity&) const = default;
};

struct PublishedViewOption {
    PublishedView view = PublishedView::Headline;
    QString label; ///< "Paper"
    QString tip;   ///< "What does the paper print?"
    std::vector<PublishedQuantity> quantities;

    bool operator==(const PublishedViewOption&) const = default;
};

/// The views in which a figure of the scenario can be compared, each with its total and what occurs in it.
std::vector<PublishedViewOption> publishedOptionsOf(const Evaluation& evaluation);

/// A published figure as it is being entered.
struct PublishedDraft {
    PublishedView view = PublishedView::Headline;
    std::string quantity = "total";
    QString value;     ///< as typed: "$5.87M"
    QString tolerance; ///< in percent: "5", "5%"; empty: none
    QString source;
};

/// The figure as it would be entered: read, it is the same again.
PublishedDraft draftOf(const PublishedFigure& figure);

/// What the entry says meanwhile.
struct PublishedReading {
    std::optional<PublishedFigure> figure; ///< nothing while something is missing or refused
    QString value;                         ///< "= $5,870,000", or why it cannot be read
    QString tolerance;                     ///< "= 5%, from $5.58M to $6.16M", or why it cannot be read
    QString source;                        ///< that it is missing, once the rest is there
    QString comparison;                    ///< "Ours $5.87M, ×1.00: reproduced."
    bool isValueRefused = false;
    bool isToleranceRefused = false;
};
PublishedReading readingOf(const PublishedDraft& draft, const Evaluation& evaluation);

} // namespace costberg
