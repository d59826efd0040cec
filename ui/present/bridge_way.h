#pragma once

#include "core/session/session.h"
#include "ui/present/chart_data.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace costberg {

// The bridge that a session shows, in words and dollars, before it is drawn or told.

/// A total that the way begins or ends with.
struct BridgeEnd {
    QString name;   ///< of a scenario or a view
    QString remark; ///< "preset", "modified, 2 inputs", "one run"
    double total = 0;
    QStringList tooltip;
    BridgeTarget leadsTo = {};
    std::optional<Spread> spread = {}; ///< of a preset never: those that are shipped have no ranges
};

/// What one cause adds to the total, or takes away.
struct BridgeStep {
    QString id;   ///< of an input or an activity, or bridgeChoicesId
    QString name; ///< "Rental price"
    QString nameInSentence;
    QString change; ///< "$2.00 → $3.50"
    double amount = 0;
    QStringList tooltip; ///< lines
    BridgeTarget leadsTo = {};
};

/// The id of the step that all changed choices make together.
inline constexpr QLatin1String bridgeChoicesId("choices");

struct BridgeWay {
    BridgeStart start = BridgeStart::Preset; ///< never Automatic
    BridgeEnd from;
    BridgeEnd to;
    std::vector<BridgeStep> steps; ///< the largest first; none is 0
    QStringList unmoved;           ///< the names of what differs, but does not count in the view
    QString emptyText;             ///< why there are no steps; empty where there are some
};

/// The scenario that the bridge of the session begins with; null where its preset is not known here.
const Scenario* bridgeStartScenario(const Session& session);

BridgeWay bridgeWayOf(const Session& session, const Results& results);

} // namespace costberg
