#pragma once

#include "ui/present/bar_amounts.h"
#include "ui/present/chart_data.h"

namespace costberg {

// The bars of a chart with their words; chart_data.h puts them on axes.

std::vector<LegendEntry> legendEntriesOf(const Legend& legend);

/// What a bar of the view is about, in lines: "project", "1 year".
QStringList periodOf(View view, const Scenario& scenario);

/// Says how far the total reaches, where that is known and more than a point.
void addRange(Bar& bar, const std::optional<Spread>& spread);

/// `amounts` are those of barAmountsOf(session, results), folded.
std::vector<Bar> barsOf(const Session& session, const Results& results, const std::vector<BarAmounts>& amounts,
                        const std::vector<LegendEntry>& legend);

} // namespace costberg
