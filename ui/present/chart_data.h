#pragma once

#include "ui/present/axis.h"
#include "ui/present/component.h"
#include "ui/present/distribution_data.h"
#include "ui/present/sensitivity_rows.h"
#include "ui/present/sweep_data.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace costberg {

/// A piece of a bar. Its length on screen is that of `value`; the texts are what is written on and about it.
struct Segment {
    Component component = Component::Folded;
    double value = 0;    ///< USD, above 0, finite
    double share = 0;    ///< of its bar, 0 to 1
    QString label;       ///< "Experiments", short enough to be written beside it
    QString valueText;   ///< "$17.6M": written on it where it fits
    QString shareText;   ///< "33.4%": written on it in Share mode
    QStringList tooltip; ///< lines: exact value, share, difference to the baseline's same component

    bool operator==(const Segment&) const = default;
};

/// The 5 % and the 95 % point of a total, drawn as whiskers where bars are stacks of dollars from 0.
struct BarRange {
    double low = 0; ///< USD
    double high = 0;
    QString ends; ///< "$1.2bn to $2.9bn"
    QString text; ///< "5% to 95%: $1.2bn to $2.9bn"

    bool operator==(const BarRange&) const = default;
};

/// The top of a bar that can be moved.
struct BarHandle {
    QString by;     ///< the slider that moves with it: "by rental price"
    QString saying; ///< while it is moved: "Rental price $2.00 → $2.62", or why it goes no further

    bool operator==(const BarHandle&) const = default;
};

/// A scenario of the document, by its id.
struct ScenarioId {
    std::string id;

    bool operator==(const ScenarioId&) const = default;
};
/// What a bar of a bridge leads to: its cause, or the scenario or view that is its total; nothing where there is none.
using BridgeTarget = std::variant<std::monostate, Input, Choice, Activity, View, ScenarioId>;

struct Bar {
    QString id;             ///< of a view, or of a scenario
    QString name;           ///< "Used up"; two scenarios of the same name both show, the second with "(2)"
    QStringList period;     ///< lines below the name: "project", "1 year"; of a bridge's step "$2.00 → $3.50"
    double total = 0;       ///< USD; of a bridge's step what it adds, below 0 where it takes away
    double foot = 0;        ///< USD at which its segments begin: 0, but where a bridge's step does not
    QString totalText;      ///< "$1.89bn"
    QString differenceText; ///< to the baseline: "+$1.2M (+12.3%)", or "baseline"; empty where there is none
    QString rangeText;      ///< its range, to be written where no whisker can stand; empty elsewhere
    QString note;           ///< instead of a bar: "no fleet entered"
    bool isBaseline = false;
    bool isCurrent = false;        ///< the scenario that the sliders edit
    std::vector<Segment> segments; ///< from the foot to the top; zero components are left out
    QStringList tooltip;
    std::optional<BarRange> range;   ///< where one of its inputs has a range
    std::optional<BarHandle> handle; ///< see addHandles in bar_goal.h
    BridgeTarget leadsTo = {};       ///< of a bridge's bar: of the folded ones, the cause of the largest

    bool operator==(const Bar&) const = default;
};

struct LegendEntry {
    Component component = Component::Folded;
    QString label; ///< short: "Other work on the fleet"
    QString tip;   ///< in full: "Other work on the fleet (with its idle time)"

    bool operator==(const LegendEntry&) const = default;
};

/// The bars below 15 % of the tallest, drawn again beside the others on an axis of their own.
struct Magnifier {
    std::vector<std::size_t> bars; ///< indexes into ChartData::bars
    Axis axis;
    QString title; ///< "Magnified x50: US dollars, millions"

    bool operator==(const Magnifier&) const = default;
};

/// Everything that a chart shows, in words and dollars; no pixel. Everything is finite.
struct ChartData {
    ChartMode mode = ChartMode::Views;
    View view = View::Cash; ///< that of all bars in Scenarios mode, where a bridge ends, and of the breakdown
    BridgeStart bridgeStart = BridgeStart::Preset; ///< in Bridge mode, and never Automatic
    View bridgeView = View::Headline;              ///< where a bridge between views starts
    Arrangement arrangement = Arrangement::ByActivity;
    Measure measure = Measure::Absolute;
    QString scenarioName;            ///< of the current one, with what was changed: "DeepSeek (modified, 2 inputs)"
    QString title;                   ///< the sentence
    QString subtitle;                ///< its second, smaller sentence
    QString sourceLine;              ///< "Sources: ..."
    std::vector<LegendEntry> legend; ///< in the order of the stacks; at most ten and "Other (n)"
    std::vector<Bar> bars;
    Axis axis;                          ///< bars above axis.maximum (after a zoom) leave it and are marked
    std::optional<Magnifier> magnifier; ///< in Views mode with Absolute measure and no zoom
    QString zoomedBar;
    /// In the pictures of the docks: what they show.
    std::variant<std::monostate, DistributionData, SensitivityData> insteadOfBars;
    std::optional<SweepData> sweep; ///< in Sweep mode, instead of bars
    QString emptyText;              ///< instead of a chart: what to do; empty where there is something to show
    QString hint;                   ///< what would make the chart say more: "Pin the current state to compare it."
    QStringList notices;  ///< plain notices at its foot: "Licenses for training data are 0: unknown, not free."
    QStringList warnings; ///< those of the notices that are more than a note

    bool operator==(const ChartData&) const = default;
};

/// The picture of a session. `previous` is what is on screen: where the axes may stay, they stay.
ChartData chartDataOf(const Session& session, const Results& results, AxisFit fit = AxisFit::Free,
                      const ChartData* previous = nullptr);

} // namespace costberg
