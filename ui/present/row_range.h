#pragma once

#include "core/session/actions.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace costberg {

/// The range of an input as its row shows it: the 5 % and the 95 % point.
struct RowRange {
    double low = 0;  ///< the value itself where nothing is given on that side
    double high = 0; ///< likewise
    bool isUncertain = false;
    QString fieldText;  ///< exact, to be edited: "$1.2 to $4"; "±20%" where there is no range yet
    QString shortText;  ///< "$1.20 to $4.00"
    QString spokenLow;  ///< for screen readers: "Rental price, low end, $1.20 per GPU-hour"
    QString spokenHigh; ///< likewise

    bool operator==(const RowRange&) const = default;
};
RowRange rowRangeOf(Input input, const InputState& state);

/// What sets the range; a side at the value itself is certain, and so is one that is nothing.
Action rangeAction(Input input, double value, const Interval& range);

/// An entry of a menu about ranges.
struct RangeEntry {
    QString text;
    std::optional<Action> action; ///< nothing: it cannot be chosen, and says why
};
/// Of one input: the published range, and that it shall have none.
std::vector<RangeEntry> rangeEntriesOf(Input input, double value, const RowRange& range);

/// Which of some inputs could have a published range, by its kind, and which have one.
struct RangeOffers {
    std::vector<Input> uncertainties;
    std::vector<Input> spreads;
    std::vector<Input> judgments;
    std::vector<Input> ranged;

    bool operator==(const RangeOffers&) const = default;
};
/// Of the inputs that the chosen methods use. A range that does not hold the value is not offered.
RangeOffers rangeOffersOf(const Scenario& scenario, std::span<const Input> inputs);
std::vector<RangeEntry> rangeEntriesOf(const RangeOffers& offers);

} // namespace costberg
