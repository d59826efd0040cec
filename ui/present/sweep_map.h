#pragma once

#include "ui/present/sweep_data.h"

namespace costberg {

/// The map over these two inputs, or `previous` where that is the same.
std::shared_ptr<const SweepMap> sweepMapOf(const Scenario& scenario, View view, const SweptInput& along,
                                           const SweptInput& against, std::shared_ptr<const SweepMap> previous = {});

/// About seven round amounts between the least and the greatest, by steps or by factors as they are spread.
std::vector<double> levelsOf(const std::vector<double>& totals);

/// The scenarios of the document but the current one, as far as the map holds them.
std::vector<SweepPin> sweepPinsOf(const Session& session, const Results& results, const SweptInput& along,
                                  const SweptInput& against);

} // namespace costberg
