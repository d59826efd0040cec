#pragma once

#include "core/session/session.h"

#include <QString>

#include <vector>

namespace costberg {

/// The undo history as a line: a total for each of its states, the oldest first.
struct HistoryLineData {
    std::vector<double> totals; ///< USD, in the view looked at; empty where there are fewer than two steps
    std::size_t present = 0;    ///< which state is shown
    QString name;               ///< "Cash along the steps of this session", for screen readers
    QString place;              ///< "Cash, step 3 of 12"
    QString spoken;             ///< the place with its name and total, for screen readers

    bool operator==(const HistoryLineData&) const = default;
};

HistoryLineData historyLineDataOf(const Session& session);

/// Of a state: the step that led to it, and the total there, in lines.
QString stateTextOf(const Session& session, std::size_t state);

/// What a scenario is called that is pinned from the shown state: after the step that led to it.
QString pinnedStepNameOf(const Session& session);

/// "Rental price $2.00 → $2.50"; for the first state, which no step leads to, what it is.
QString stepNameTo(const Session& session, std::size_t state);

} // namespace costberg
