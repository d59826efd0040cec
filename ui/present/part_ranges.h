#pragma once

#include "core/session/simulations.h"
#include "ui/present/breakdown_rows.h"

namespace costberg {

/// While a slider moves, ranges take fewer samples, which fit the frame beside everything else.
enum class Pace { Moving, AtRest };

/// Writes into the rows at the top of a breakdown, its total among them, how far their amounts and shares reach by the
/// ranges of the inputs. Rows that are certain keep empty texts. `simulations` are those that were updated with this
/// session.
void addRanges(BreakdownData& breakdown, const Session& session, const Simulations& simulations, Pace pace);

} // namespace costberg
