#pragma once

#include "ui/present/bridge_way.h"
#include "ui/present/chart_data.h"

namespace costberg {

/// At most so many bars stand between the two totals.
inline constexpr std::size_t mostBridgeSteps = 10;

/// The bars of a bridge: "from", one for each step, those of the small ones together ("folded"), and "to". None where
/// there are no steps.
std::vector<Bar> bridgeBarsOf(const BridgeWay& way);

/// The axis that holds these bars. Where the steps are small beside the totals it does not begin at 0.
Axis bridgeAxisFor(const std::vector<Bar>& bars, AxisFit fit, const Axis* previous);

/// What the picture of a bridge says.
struct Sentence;
Sentence bridgeSentenceOf(const Session& session, const BridgeWay& way);

} // namespace costberg
