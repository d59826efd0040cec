#pragma once

#include "ui/present/component.h"

#include <QString>

#include <vector>

namespace costberg {

/// A row of the breakdown's tree: an activity with its resources, or a resource with its activities.
struct BreakdownRow {
    QString id;                              ///< path of ids: "experiments", "experiments/hardware"
    Component component = Component::Folded; ///< the color beside a top-level row
    QString label;
    QString amount;      ///< "$17.9M"
    QString exactAmount; ///< "$17,936,000.12", for tooltips and copies
    QString share;       ///< "0.9%"
    QString perGpuHour;  ///< of the hours it is about: "$2.04", or empty
    QString amountRange; ///< "$9M to $31M": its 5 % and 95 % points by the ranges of the inputs, or empty
    QString shareRange;  ///< "21–44%", or empty
    QString rangeText;   ///< both in words, with what they are: for tooltips and screen readers; or empty
    std::vector<BreakdownRow> children;

    bool hasRange() const { return !amountRange.isEmpty() || !shareRange.isEmpty(); }

    bool operator==(const BreakdownRow&) const = default;
};

/// A figure beside the totals.
struct FigureRow {
    QString id; ///< "owned_cost_per_busy_hour"
    QString label;
    QString value; ///< a dash where there is none, with the reason in `tip`
    QString tip;
    QString source;     ///< in small letters below the label, where somebody else published the value
    QString comparison; ///< beside it, below the value: "ours $5.87M, reproduced"

    bool operator==(const FigureRow&) const = default;
};

struct NoticeRow {
    QString id; ///< "exceeds_fleet"
    QString text;
    bool isWarning = false;
    Input concerns = Input::Gpus;

    bool operator==(const NoticeRow&) const = default;
};

/// What the breakdown dock shows of the current scenario in the view that is looked at.
struct BreakdownData {
    View view = View::Headline;
    QString title;    ///< "Breakdown: Cash"
    QString question; ///< "What was paid during the project?"
    std::vector<BreakdownRow> rows;
    BreakdownRow total;
    std::vector<FigureRow> figures;
    std::vector<FigureRow> published; ///< by others, with how ours compares
    std::vector<NoticeRow> notices;

    bool operator==(const BreakdownData&) const = default;
};

BreakdownData breakdownDataOf(const Session& session, const Results& results);

/// The notices of the current scenario; the chart shows them too.
std::vector<NoticeRow> noticesOf(const Session& session, const Results& results);

} // namespace costberg
