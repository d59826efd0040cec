#pragma once

#include "core/session/simulations.h"
#include "ui/present/breakdown_rows.h"

namespace costberg {

/// Writes into the rows at the top of a breakdown, its total among them, how far their amounts and shares reach by the
/// ranges of the inputs. Rows that are certain keep empty texts. `simulations` are those that were updated with this
/// session.
void addRanges(BreakdownData& breakdown, const Session& session, const Simulations& simulations);

} // namespace costberg
