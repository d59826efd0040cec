#pragma once

#include "core/session/session.h"

#include <QString>

#include <optional>
#include <vector>

namespace costberg {

/// A line of an explanation: a quantity, and below it those of its formula.
struct ExplainRow {
    QString id;    ///< tells it from all others, and stays while values change
    QString label; ///< "Share of the fleet, experiments"
    QString value; ///< "$17.9M"
    /// "(4 − 1) × 2,930,000 GPU-h"; it may be broken at its spaces. Empty where there is none.
    QString formula;
    QString source; ///< who says so, of an input
    QString remark; ///< "as above", "changes nothing here", or empty
    QString above;  ///< the id of the row that explains the same quantity, where this one does not
    bool isJudgment = false;
    std::optional<Input> input; ///< where it is one
    std::vector<ExplainRow> children;

    bool operator==(const ExplainRow&) const = default;
};

/// What the explain dock shows.
struct ExplainData {
    QString title; ///< "Why is it this much?"
    QString note;  ///< what stands there instead of an explanation
    std::optional<ExplainRow> root;

    bool operator==(const ExplainData&) const = default;
};

ExplainData explainDataOf(const Session& session);

/// A line as text: "Experiments: $17.9M = $11.3M + $6.57M".
QString lineOf(const ExplainRow& row);
/// A row and all below it, indented, for the clipboard.
QString textOf(const ExplainRow& row);

} // namespace costberg
