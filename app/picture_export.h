#pragma once

#include "app/command_line.h"
#include "core/file/carried_scenario.h"
#include "core/result.h"
#include "core/session/session.h"
#include "ui/present/dock_charts.h"

namespace costberg {

/// Draws the documents of the task and writes the picture.
Refused exportPicture(const ExportTask& task);

/// A session of the document that looks at it so; nothing: in the view in which the first scenario opens.
Session sessionFor(const Document& document, ChartMode mode, std::optional<View> view, const SweepWish& sweep = {});

/// Why there is no picture of the bridge: it leads between two scenarios, or from a preset to what was made of it.
Refused refusalOfBridge(const Session& session);

/// The chart of a session at rest that a picture shows.
ChartData pictureChartOf(const Session& session, ChartSubject subject);

/// What a picture of this session carries.
CarriedScenario carriedScenarioOf(const Session& session);

} // namespace costberg
