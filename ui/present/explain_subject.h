#pragma once

#include "ui/present/chart_data.h"

#include <QString>

#include <vector>

namespace costberg {

// What a click asks to have explained.

/// A component of a bar. What the legend does not name is in Folded.
ExplainSubject subjectOf(Component component, const std::vector<LegendEntry>& legend, Arrangement arrangement);
/// A row of the breakdown: "total", "experiments", "final_run/pretraining/rent", or by resource "rent/experiments".
/// Nothing for another id.
ExplainSubject subjectOfRow(const QString& id, Arrangement arrangement);
/// What the model makes of a figure that somebody published, in the figure's view.
ExplainSubject subjectOf(const PublishedFigure& published);
/// What leads there: the view in which the figure was published, and its subject.
std::vector<Action> actionsExplaining(const PublishedFigure& published);
/// A figure beside the totals, by its id. Nothing for another id.
ExplainSubject subjectOfFigure(const QString& id);

} // namespace costberg
