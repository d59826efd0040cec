#pragma once

#include "core/session/session.h"

#include <vector>

namespace costberg {

/// The total of the current scenario in the view that is looked at, in USD, in every state of the history. Where a
/// state does not have that scenario, it is the one that would become current there.
std::vector<double> totalsAlong(const Session& session);

} // namespace costberg
